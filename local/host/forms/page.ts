import type { Clock } from '../contract';
import { checkEmail, checkEntries } from './check';
import { EMAIL_FIELD, entriesIn, responseEntries } from './entries';
import { newResponse } from './ids';
import type { Entries, FormItem, Language, StoredForm, StoredResponse } from './model';
import { editUrl } from './response-ops';
import type { Shelf } from './shelf';
import { formWords } from './words';

/** What the page of a form shows. */
export interface FormPage {
  publishedId: string;
  title: string;
  description: string;
  items: FormItem[];
  collectEmail: boolean;
  respondAgain: boolean;
  /** Prefilled or, when a response is edited, given values by field number. */
  answers: Record<string, string[]>;
  /** Set when nobody can answer now: what to say instead of the questions. */
  closed?: string;
  /** Set when the page edits a response. */
  edit?: string;
}

export type SubmitResult =
  | { ok: true; confirmation: string; editUrl?: string }
  | { ok: false; errors: Record<string, string>; closed?: string };

export interface SubmitOptions {
  language?: Language;
  /** `edit2` of the link when the page edits a response. */
  edit?: string;
}

export interface PageDoor {
  shelf: Shelf;
  clock: Clock;
  publishedUrl(form: StoredForm): string;
  onSubmit(formId: string, responseId: string): unknown;
}

export function pageOf(
  shelf: Shelf,
  form: StoredForm,
  query: { parameters: URLSearchParams; language: Language },
): FormPage {
  const edit = query.parameters.get('edit2') ?? undefined;
  const edited = edit ? responseToEdit(shelf, form, edit) : undefined;
  const { publishedId, title, description, items, collectEmail, respondAgain } = form;
  const answers = edited
    ? { ...responseEntries(items, edited.answers), [EMAIL_FIELD]: [edited.email] }
    : entriesIn(query.parameters);
  const closed =
    closedText(form, query.language) ?? editProblem(form, { edit, edited }, query.language);
  const shown = { publishedId, title, description, items, collectEmail, respondAgain, answers };
  return { ...shown, ...(closed ? { closed } : {}), ...(edited ? { edit } : {}) };
}

/** One log entry for a whole response; then the triggers hear of it. */
export function submitPage(
  door: PageDoor,
  form: StoredForm,
  given: { entries: Entries } & SubmitOptions,
): SubmitResult {
  const { entries, edit, language = 'en' } = given;
  const edited = edit ? responseToEdit(door.shelf, form, edit) : undefined;
  const closed = closedText(form, language) ?? editProblem(form, { edit, edited }, language);
  if (closed) return { ok: false, errors: {}, closed };
  const { answers, errors } = checkEntries(form.items, entries, language);
  const emailError = form.collectEmail ? checkEmail(entries, language) : null;
  if (emailError) errors[EMAIL_FIELD] = emailError;
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  const email = form.collectEmail ? ([entries[EMAIL_FIELD] ?? ''].flat()[0] ?? '').trim() : '';
  const fresh = newResponse(door.clock.now(), answers, email);
  const { id, editToken } = edited ?? fresh;
  const response = { ...fresh, id, editToken };
  door.shelf.keep(form.id, response);
  door.onSubmit(form.id, response.id);
  return {
    ok: true,
    confirmation: form.confirmation || formWords[language].recorded,
    ...link(door, form, response),
  };
}

function link(door: PageDoor, form: StoredForm, response: StoredResponse): { editUrl?: string } {
  return form.allowEdits ? { editUrl: editUrl(door.publishedUrl(form), response) } : {};
}

function responseToEdit(shelf: Shelf, form: StoredForm, token: string): StoredResponse | undefined {
  return shelf.responses(form.id).find(({ editToken }) => editToken === token);
}

function editProblem(
  form: StoredForm,
  { edit, edited }: { edit?: string; edited?: StoredResponse },
  language: Language,
): string | undefined {
  return edit && !(form.allowEdits && edited) ? formWords[language].noEdits : undefined;
}

function closedText(form: StoredForm, language: Language): string | undefined {
  const words = formWords[language];
  if (!form.accepting) return form.closedMessage || words.closed(form.title);
  return form.limitOne ? words.signIn : undefined;
}
