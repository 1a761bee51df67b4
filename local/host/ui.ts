import { authorize } from './authorization';
import type { Box, Execution, Ops, PageMessage, PageSessions } from './contract';

export type MenuItem =
  | { caption: string; functionName: string }
  | { separator: true }
  | { submenu: Menu };

export interface Menu {
  caption: string;
  items: MenuItem[];
  /** Goes under Extensions. */
  addon?: boolean;
}

export type ButtonSet = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';

export interface PromptAnswer {
  button: 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';
  text: string;
}

export interface Ui {
  readonly ops: Ops;
  /** The menus that scripts gave a page, in the order of their coming. */
  menus(sessionId: string): Menu[];
  /** The page is gone. */
  forget(sessionId: string): void;
}

interface Panel {
  title: string;
  html: string;
}

interface Question {
  title: string;
  prompt: string;
  buttons: ButtonSet;
}

const SCOPE = 'script.container.ui';

/** `sessions` answers nothing until a web server has plugged itself in. */
export function createUi({ sessions }: { sessions(): PageSessions | undefined }): Ui {
  const menus = new Map<string, Menu[]>();
  const tell = (execution: Execution, message: PageMessage): void => {
    const { pages, sessionId } = pageOf(sessions(), execution);
    pages.tell(sessionId, message);
  };
  const open = (execution: Execution, method: string, message: PageMessage): void => {
    authorize(execution, `Ui.${method}`, SCOPE);
    tell(execution, message);
  };
  const ask = async (execution: Execution, message: PageMessage): Promise<PromptAnswer> => {
    const { pages, sessionId } = pageOf(sessions(), execution);
    const answer = (await pages.ask(sessionId, message)) as Partial<PromptAnswer> | null;
    return { button: answer?.button ?? 'CLOSE', text: String(answer?.text ?? '') };
  };
  return {
    ops: {
      ...sheetOps(sessions),
      'ui.addMenu': ({ menu }: { menu: Menu }, execution: Execution) => {
        const { sessionId } = pageOf(sessions(), execution);
        const others = (menus.get(sessionId) ?? []).filter((other) => !samePlace(other, menu));
        menus.set(sessionId, [...others, menu]);
        tell(execution, { kind: 'menu', menu });
      },
      'ui.showSidebar': ({ title, html }: Panel, execution: Execution) =>
        open(execution, 'showSidebar', { kind: 'sidebar', title, html }),
      'ui.showDialog': (arg: Panel & Size & { modal: boolean }, execution: Execution) =>
        open(execution, arg.modal ? 'showModalDialog' : 'showModelessDialog', {
          kind: 'dialog',
          ...arg,
        }),
      'ui.alert': async (question: Question, execution: Execution) =>
        (await ask(execution, { kind: 'alert', ...question })).button,
      'ui.prompt': (question: Question, execution: Execution) =>
        ask(execution, { kind: 'prompt', ...question }),
    },
    menus: (sessionId) => menus.get(sessionId) ?? [],
    forget: (sessionId) => void menus.delete(sessionId),
  };
}

/** What the spreadsheet itself asks of the page; without a page there is nobody to see it. */
function sheetOps(sessions: () => PageSessions | undefined): Ops {
  const tell = ({ sessionId }: Execution, message: PageMessage): void => {
    if (sessionId !== null) sessions()?.tell(sessionId, message);
  };
  return {
    'ui.toast': (
      toast: { message: string; title: string; seconds: number },
      execution: Execution,
    ) => tell(execution, { kind: 'toast', ...toast }),
    'ui.activate': ({ box }: { box: Box }, execution: Execution) =>
      tell(execution, { kind: 'activate', box }),
    'ui.selection': (_: unknown, { sessionId }: Execution) =>
      (sessionId !== null && sessions()?.selection(sessionId)) || null,
  };
}

interface Size {
  width: number | null;
  height: number | null;
}

function pageOf(pages: PageSessions | undefined, { sessionId }: Execution) {
  if (!pages || sessionId === null) {
    throw new Error('Cannot call SpreadsheetApp.getUi() from this context.');
  }
  return { pages, sessionId };
}

/** A menu of the same name takes the place of the older one. */
function samePlace(one: Menu, other: Menu): boolean {
  return one.caption === other.caption && Boolean(one.addon) === Boolean(other.addon);
}
