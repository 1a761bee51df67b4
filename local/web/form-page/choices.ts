import { OTHER } from '../../host/forms/entries';
import { type Field, focus, nameOf } from './field';
import { attribute, html, type Markup } from './markup';

type Kind = 'radio' | 'checkbox';

/** Radio buttons or boxes, one below the other, with the free choice last. */
export function choiceList(field: Field, kind: Kind): Markup {
  const { item } = field;
  const [entry = 0] = item.entries;
  const chosen = field.values(entry);
  const choices = (item.choices ?? []).filter((choice) => choice !== '');
  const options = choices.map((value, index) =>
    option(
      { kind, entry, value, checked: chosen.includes(value) },
      html`<span>${value}</span>`,
      focus(field, index === 0),
    ),
  );
  return html`<div class="choices">${options}${item.other && otherOption(field, kind)}</div>`;
}

interface Button {
  kind: Kind;
  entry: number;
  value: string;
  checked: boolean;
}

function option({ kind, entry, value, checked }: Button, text: Markup, more: Markup): Markup {
  return html`<label class="choice"><input type="${kind}" name="${nameOf(entry)}" value="${value}"${attribute('checked', checked)}${more}>${text}</label>`;
}

function otherOption(field: Field, kind: Kind): Markup {
  const [entry = 0] = field.item.entries;
  const checked = field.values(entry).includes(OTHER);
  const [text = ''] = field.values(`${entry}.other_option_response`);
  const name = `${nameOf(entry)}.other_option_response`;
  return html`<div class="choice other">${option({ kind, entry, value: OTHER, checked }, html`<span>${field.words.other}</span>`, html``)}<input type="text" name="${name}" value="${text}" aria-label="${field.words.other}"></div>`;
}

export function dropDown(field: Field): Markup {
  const { item, words } = field;
  const [entry = 0] = item.entries;
  const [chosen] = field.values(entry);
  const options = (item.choices ?? [])
    .filter((choice) => choice !== '')
    .map((choice) => html`<option${attribute('selected', choice === chosen)}>${choice}</option>`);
  return html`<select name="${nameOf(entry)}" aria-labelledby="title-${item.id}"${focus(field)}><option value="">${words.choose}</option>${options}</select>`;
}

/** Numbers in a row between the words for their ends. */
export function scaleRow(field: Field): Markup {
  const { lower = 1, upper = 5, leftLabel = '', rightLabel = '' } = field.item;
  const steps = Array.from({ length: upper - lower + 1 }, (_, index) => String(lower + index));
  const ends: Record<string, string> = { [lower]: leftLabel, [upper]: rightLabel };
  return html`<div class="scale"><span class="end" aria-hidden="true">${leftLabel}</span><div class="steps">${steps.map((step) => stepOption(field, step, ends[step]))}</div><span class="end right" aria-hidden="true">${rightLabel}</span></div>`;
}

function stepOption(field: Field, value: string, end: string | undefined): Markup {
  const [entry = 0] = field.item.entries;
  const checked = field.values(entry)[0] === value;
  const first = value === String(field.item.lower ?? 1);
  const name = end ? `${value} ${end}` : value;
  return html`<label class="step"><span aria-hidden="true">${value}</span><input type="radio" name="${nameOf(entry)}" value="${value}" aria-label="${name}"${attribute('checked', checked)}${focus(field, first)}></label>`;
}

const ICONS = { STAR: '★', HEART: '♥', THUMB_UP: '👍' };

export function ratingRow(field: Field): Markup {
  const { level = 3, icon = 'STAR', entries } = field.item;
  const [entry = 0] = entries;
  const steps = Array.from({ length: level }, (_, index) => String(index + 1));
  const option = (value: string) =>
    html`<label class="rate"><input type="radio" name="${nameOf(entry)}" value="${value}" aria-label="${value}"${attribute('checked', field.values(entry)[0] === value)}${focus(field, value === '1')}><span aria-hidden="true">${ICONS[icon]}</span><small aria-hidden="true">${value}</small></label>`;
  return html`<div class="rating">${steps.map(option)}</div>`;
}

/** A grid; on a narrow screen each row becomes a list. */
export function gridRows(field: Field, kind: Kind): Markup {
  const { item } = field;
  const columns = (item.columns ?? []).filter((column) => column !== '');
  const head = columns.map((column) => html`<span>${column}</span>`);
  const row = (label: string, index: number) => {
    const entry = item.entries[index] ?? 0;
    const chosen = field.values(entry);
    const id = `row-${entry}`;
    const cells = columns.map((value, column) =>
      option(
        { kind, entry, value, checked: chosen.includes(value) },
        html`<span>${value}</span>`,
        focus(field, index + column === 0),
      ),
    );
    return html`<div class="row" role="${kind === 'radio' ? 'radiogroup' : 'group'}" aria-labelledby="title-${item.id} ${id}"><span class="row-label" id="${id}">${label}</span>${cells}</div>`;
  };
  return html`<div class="grid" style="--columns:${columns.length}"><div class="grid-head" aria-hidden="true"><span></span>${head}</div>${(item.rows ?? []).map(row)}</div>`;
}
