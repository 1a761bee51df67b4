import { EMAIL_FIELD } from '../host/forms/entries';
import type { Entries, FormItem, Language } from '../host/forms/model';
import type { FormPage, SubmitResult } from '../host/forms/page';
import type { Field } from './form-page/field';
import { html, Markup } from './form-page/markup';
import { emailQuestion, question } from './form-page/questions';
import { style } from './form-page/style';
import { type PageWords, pageWords } from './form-page/words';

export { languageOf } from './form-page/words';

export interface FormPageOptions {
  /** What the last try said, by field number. */
  errors?: Record<string, string>;
  /** What the last try gave; else the form's prefilled values. */
  answers?: Entries;
  language?: Language;
}

/** The page of a form: one column of questions that works without any script. */
export function formPageHtml(page: FormPage, options: FormPageOptions = {}): string {
  const { errors = {}, answers = page.answers, language = 'en' } = options;
  const words = pageWords[language];
  if (page.closed !== undefined) return closedPage(page, language);
  const fields = page.items.map((item): Field => fieldOf(item, { words, errors, answers }));
  const wrong = fields.filter(({ error }) => error !== undefined);
  const email = { value: [answers[EMAIL_FIELD] ?? ''].flat()[0] ?? '', error: errors[EMAIL_FIELD] };
  if (wrong[0] && email.error === undefined) wrong[0].focused = true;
  const asksAny = page.collectEmail || fields.some(({ item }) => item.required);
  return layout(
    { title: page.title || words.untitled, language },
    html`<form method="post" action="formResponse" accept-charset="utf-8" novalidate>
${head(page, words, asksAny)}
${summary(problemsOf(wrong, email.error, words), words)}
${page.collectEmail && emailQuestion(words, email)}
${fields.map((field) => html`${question(field)}\n`)}
${page.edit !== undefined && html`<input type="hidden" name="edit2" value="${page.edit}">`}
<div class="actions"><button type="submit">${words.submit}</button><button type="reset" class="quiet">${words.clear}</button></div>
</form>`,
  );
}

/** What comes after a form was handed in. */
export function confirmationPageHtml(
  page: FormPage,
  result: Extract<SubmitResult, { ok: true }>,
  language: Language = 'en',
): string {
  const words = pageWords[language];
  const title = page.title || words.untitled;
  const edit = result.editUrl && html`<a href="${result.editUrl}">${words.edit}</a>`;
  const another = page.respondAgain && html`<a href="viewform">${words.another}</a>`;
  return layout(
    { title, language },
    html`<div class="card head"><h1>${title}</h1><p class="message" role="status">${result.confirmation}</p>
<div class="links">${edit}${another}</div></div>`,
  );
}

function closedPage(page: FormPage, language: Language): string {
  const title = page.title || pageWords[language].closed;
  return layout(
    { title, language },
    html`<div class="card head"><h1>${title}</h1><p class="message">${page.closed}</p></div>`,
  );
}

function fieldOf(
  item: FormItem,
  {
    words,
    errors,
    answers,
  }: { words: PageWords; errors: Record<string, string>; answers: Entries },
): Field {
  const error = item.entries.map((entry) => errors[entry]).find((text) => text !== undefined);
  const values = (entry: number | string) => [answers[String(entry)] ?? []].flat();
  return { item, words, error, values, focused: false };
}

function head(page: FormPage, words: PageWords, asksAny: boolean): Markup {
  const description = page.description && html`<p class="description">${page.description}</p>`;
  const note = asksAny && html`<p class="note" aria-hidden="true">${words.requiredNote}</p>`;
  return html`<header class="card head"><h1>${page.title || words.untitled}</h1>${description}${note}</header>`;
}

interface Problem {
  href: string;
  title: string;
  text: string | undefined;
}

function problemsOf(wrong: Field[], emailError: string | undefined, words: PageWords): Problem[] {
  const items = wrong.map(({ item, error }) => {
    return { href: `#item-${item.id}`, title: item.title || '—', text: error };
  });
  if (emailError === undefined) return items;
  return [{ href: `#${EMAIL_FIELD}`, title: words.email, text: emailError }, ...items];
}

function summary(problems: Problem[], words: PageWords): Markup {
  if (problems.length === 0) return html``;
  const line = ({ href, title, text }: Problem) =>
    html`<li><a href="${href}">${title}</a> – ${text}</li>`;
  return html`<div class="card summary" role="alert"><p>${words.problems(problems.length)}</p><ul>${problems.map(line)}</ul></div>`;
}

function layout({ title, language }: { title: string; language: Language }, body: Markup): string {
  return html`<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`.text;
}
