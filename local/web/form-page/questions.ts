import { EMAIL_FIELD } from '../../host/forms/entries';
import type { FormItem } from '../../host/forms/model';
import { choiceList, dropDown, gridRows, ratingRow, scaleRow } from './choices';
import { described, errorId, type Field, focus, helpId, nameOf } from './field';
import { attribute, html, type Markup } from './markup';
import type { PageWords } from './words';

const GROUPS = new Set<FormItem['type']>([
  'MULTIPLE_CHOICE',
  'CHECKBOX',
  'SCALE',
  'RATING',
  'GRID',
  'CHECKBOX_GRID',
]);

/** A question's card, or a header's. */
export function question(field: Field): Markup {
  const { item } = field;
  if (item.entries.length === 0) return header(item);
  const wrong = field.error === undefined ? '' : ' wrong';
  if (!GROUPS.has(item.type)) {
    return html`<div class="card question${wrong}" id="item-${item.id}"><label class="title" id="title-${item.id}" for="field-${item.id}">${title(field)}</label>${help(field)}${control(field)}${error(field)}</div>`;
  }
  const role = item.type === 'CHECKBOX' || item.rows ? 'group' : 'radiogroup';
  return html`<fieldset class="card question${wrong}" id="item-${item.id}" role="${role}"${described(field)}><legend class="title" id="title-${item.id}">${title(field)}</legend>${help(field)}${control(field)}${error(field)}</fieldset>`;
}

/** Who answers; no item of the form. */
export function emailQuestion(
  words: PageWords,
  { value, error: text }: { value: string; error: string | undefined },
): Markup {
  const wrong = text !== undefined;
  const star = html`<span class="star" aria-hidden="true">*</span>`;
  const described = attribute('aria-describedby', wrong && 'error-email');
  const state = html`${attribute('aria-invalid', wrong && 'true')}${attribute('autofocus', wrong)}`;
  return html`<div class="card question${wrong && ' wrong'}"><label class="title" for="${EMAIL_FIELD}">${words.email} ${star}</label><input id="${EMAIL_FIELD}" name="${EMAIL_FIELD}" type="email" autocomplete="email" aria-required="true" value="${value}"${described}${state}>${wrong && html`<p class="error" id="error-email">${text}</p>`}</div>`;
}

function header(item: FormItem): Markup {
  const text = item.helpText && html`<p class="description">${item.helpText}</p>`;
  const kind = item.type === 'PAGE_BREAK' ? ' page-break' : '';
  return html`<section class="card section${kind}"><h2>${item.title}</h2>${text}</section>`;
}

function title({ item, words }: Field): Markup {
  const mark = html` <span class="star" aria-hidden="true">*</span><span class="hidden"> (${words.required})</span>`;
  return html`${item.title}${item.required && mark}`;
}

function help(field: Field): Markup {
  const { helpText } = field.item;
  return html`${helpText && html`<p class="help" id="${helpId(field)}">${helpText}</p>`}`;
}

function error(field: Field): Markup {
  const text = field.error;
  return html`${text !== undefined && html`<p class="error" id="${errorId(field)}">${text}</p>`}`;
}

function control(field: Field): Markup {
  switch (field.item.type) {
    case 'MULTIPLE_CHOICE':
      return choiceList(field, 'radio');
    case 'CHECKBOX':
      return choiceList(field, 'checkbox');
    case 'LIST':
      return dropDown(field);
    case 'SCALE':
      return scaleRow(field);
    case 'RATING':
      return ratingRow(field);
    case 'GRID':
      return gridRows(field, 'radio');
    case 'CHECKBOX_GRID':
      return gridRows(field, 'checkbox');
    case 'PARAGRAPH_TEXT':
      return textArea(field);
    default:
      return input(field);
  }
}

function textArea(field: Field): Markup {
  const [entry = 0] = field.item.entries;
  const [text = ''] = field.values(entry);
  return html`<textarea id="field-${field.item.id}" name="${nameOf(entry)}" rows="3" placeholder="${field.words.yourAnswer}"${described(field)}${focus(field)}>
${text}</textarea>`;
}

function input(field: Field): Markup {
  const { item } = field;
  const [entry = 0] = item.entries;
  const [value = ''] = field.values(entry);
  const { type, mode, placeholder } = inputKind(field);
  return html`<input id="field-${item.id}" type="${type}"${attribute('inputmode', mode)} name="${nameOf(entry)}" value="${type === 'datetime-local' ? value.replace(' ', 'T') : value}"${attribute('placeholder', placeholder)}${described(field)}${focus(field)}>`;
}

interface InputKind {
  type: string;
  mode?: string;
  placeholder?: string;
}

function inputKind({ item, words }: Field): InputKind {
  const text = { type: 'text', placeholder: words.yourAnswer };
  switch (item.type) {
    case 'DATE':
      if (item.includesYear === false) return { type: 'text', placeholder: words.monthAndDay };
      return { type: 'date' };
    case 'TIME':
      return { type: 'time' };
    case 'DATETIME':
      return { type: 'datetime-local' };
    case 'DURATION':
      return { type: 'text', placeholder: '00:00:00' };
    default:
      return { ...text, mode: keyboard(item.rule?.name ?? '') };
  }
}

/** The keyboard that a phone shows. */
function keyboard(rule: string): string | undefined {
  if (/Number/.test(rule)) return rule === 'requireWholeNumber' ? 'numeric' : 'decimal';
  if (rule === 'requireTextIsEmail') return 'email';
  return rule === 'requireTextIsUrl' ? 'url' : undefined;
}
