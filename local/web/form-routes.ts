import { entriesIn } from '../host/forms/entries';
import type { Language } from '../host/forms/model';
import type { FormPage } from '../host/forms/page';
import type { Home } from '../host/home';
import { confirmationPageHtml, type FormPageOptions, formPageHtml, languageOf } from './form-page';
import { html, type Reply, text, type Visit } from './reply';
import type { Route } from './routes';

/** The forms as customers see them. */
export function formRoutes(home: Home): Route[] {
  return [
    {
      method: 'GET',
      path: /^\/forms\/d\/e\/([^/]+)\/viewform$/,
      answer: (visit) => viewForm(home, visit),
    },
    {
      method: 'POST',
      path: /^\/forms\/d\/e\/([^/]+)\/formResponse$/,
      answer: (visit) => handIn(home, visit),
    },
  ];
}

function viewForm(home: Home, visit: Visit): Reply {
  const language = visitorLanguage(visit);
  const page = home.forms.page(visit.caught[0] ?? '', visit.url.searchParams, language);
  return page ? formReply(page, { language }) : noForm();
}

async function handIn(home: Home, visit: Visit): Promise<Reply> {
  const language = visitorLanguage(visit);
  const [id = ''] = visit.caught;
  const fields = new URLSearchParams(await visit.body());
  const edit = fields.get('edit2') ?? undefined;
  const answers = entriesIn(fields);
  const result = home.forms.submit(id, answers, { language, edit });
  const parameters = new URLSearchParams(edit ? { edit2: edit } : {});
  const page = home.forms.page(id, parameters, language);
  if (!result || !page) return noForm();
  if (result.ok) return html(confirmationPageHtml(page, result, language));
  return { ...formReply(page, { language, errors: result.errors, answers }), status: 422 };
}

function formReply(page: FormPage, options: FormPageOptions): Reply {
  return html(formPageHtml(page, options));
}

function noForm(): Reply {
  return text(404, 'This form does not exist.');
}

function visitorLanguage({ request, url }: Visit): Language {
  return languageOf(url.searchParams.get('hl') ?? request.headers['accept-language'] ?? '');
}
