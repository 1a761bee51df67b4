import type { PageMessage, PageSessions } from '../../../local/host/contract';
import { createDrive } from '../../../local/host/drive';
import { createForms } from '../../../local/host/forms';
import { createHtml } from '../../../local/host/html';
import { createMail } from '../../../local/host/mail';
import { openProject } from '../../../local/host/project';
import { createUi } from '../../../local/host/ui';
import { openSmallHome, writeProject } from '../small-home';

/** Runs a project's functions with forms, mail, files and one page that answers as it is told. */
export async function openScriptWorld(files: Record<string, string>) {
  const home = await openSmallHome(files);
  const page = { told: [] as PageMessage[], answer: null as unknown };
  const sessions: PageSessions = {
    tell: (_, message) => page.told.push(message) > 0,
    ask: async (_, message) => {
      page.told.push(message);
      return page.answer;
    },
    selection: () => null,
  };
  const baseUrl = () => 'http://127.0.0.1:8777';
  const book = { name: 'Book' };
  const forms = createForms({ ...home, baseUrl, onSubmit: home.triggers.formSubmitted });
  const mail = createMail(home);
  const container = {
    id: 'book',
    name: () => book.name,
    rename: (name: string) => {
      book.name = name;
    },
  };
  const project = openProject(writeProject(files));
  const rooms = [
    forms,
    mail,
    createDrive({ ...home, baseUrl, container }),
    createUi({ sessions: () => sessions }),
    createHtml({ project }),
  ];
  for (const { ops } of rooms) Object.assign(home.ops, ops);
  return { ...home, forms, mail, page, book };
}

export type ScriptWorld = Awaited<ReturnType<typeof openScriptWorld>>;
