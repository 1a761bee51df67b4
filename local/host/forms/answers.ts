import type { Answer, FormItem } from './model';

const REFUSED = 'Invalid argument: response';

/** The answer that a script's `createResponse(...values)` makes; throws where Google does. */
export function answerOf(item: FormItem, values: unknown[]): Answer {
  const [value] = values;
  switch (item.type) {
    case 'TEXT':
    case 'PARAGRAPH_TEXT':
      return String(value);
    case 'MULTIPLE_CHOICE':
    case 'LIST':
      return choice(item, value);
    case 'CHECKBOX':
      return list(value).map((box) => choice(item, box));
    case 'SCALE':
      return step(value, item.lower ?? 1, item.upper ?? 5);
    case 'RATING':
      return step(value, 1, item.level ?? 3);
    case 'GRID':
      return perRow(item, value).map((cell) => (cell ? column(item, cell) : null));
    case 'CHECKBOX_GRID':
      return perRow(item, value).map((cells) => gridBoxes(item, cells));
    default:
      return timeAnswer(item, values);
  }
}

function timeAnswer(item: FormItem, values: unknown[]): Answer {
  switch (item.type) {
    case 'DATE':
    case 'DATETIME':
      return matching(values[0], item);
    case 'TIME':
      return clock(values, [23, 59]);
    case 'DURATION':
      return clock(values, [72, 59, 59]);
    default:
      throw new Error(`not implemented locally: Form item ${item.type} createResponse`);
  }
}

function choice(item: FormItem, value: unknown): string {
  const text = String(value);
  if (!item.other && !item.choices?.includes(text)) {
    throw new Error(`Invalid response submitted to question: ${text}`);
  }
  return text;
}

function step(value: unknown, low: number, high: number): string {
  const number = Number(value);
  if (!Number.isInteger(number) || number < low || number > high) throw new Error(REFUSED);
  return String(number);
}

function column(item: FormItem, value: unknown): string {
  const text = String(value);
  if (!item.columns?.includes(text)) throw new Error(REFUSED);
  return text;
}

function gridBoxes(item: FormItem, cells: unknown): string[] | null {
  return Array.isArray(cells) && cells.length > 0 ? cells.map((cell) => column(item, cell)) : null;
}

function list(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new Error(REFUSED);
  return value;
}

function perRow(item: FormItem, value: unknown): unknown[] {
  const rows = list(value);
  if (rows.length !== item.rows?.length) throw new Error(REFUSED);
  return rows;
}

function clock(values: unknown[], highest: number[]): string {
  return highest
    .map((high, index) => {
      const number = Number(values[index]);
      if (!Number.isInteger(number) || number < 0 || number > high) throw new Error(REFUSED);
      return String(number).padStart(2, '0');
    })
    .join(':');
}

function matching(value: unknown, item: FormItem): string {
  const text = String(value);
  if (!isTimeText(item, text)) throw new Error(REFUSED);
  return text;
}

const TIME = '([01]\\d|2[0-3]):[0-5]\\d';
const TIME_FORMS: Partial<Record<FormItem['type'], RegExp>> = {
  TIME: new RegExp(`^${TIME}$`),
  DURATION: /^\d{1,3}:[0-5]\d:[0-5]\d$/,
};

/** Whether a text is a date, time or duration as `ItemResponse.getResponse()` gives it for this item. */
export function isTimeText(item: FormItem, text: string): boolean {
  if (item.type === 'DATE') return isDay(item, text);
  if (item.type !== 'DATETIME') return TIME_FORMS[item.type]?.test(text) ?? false;
  const [day = '', time = ''] = text.split(' ');
  return isDay(item, day) && new RegExp(`^${TIME}$`).test(time);
}

/** A year that is not asked for counts as a leap year: 29 February is a day. */
function isDay(item: FormItem, text: string): boolean {
  const full = item.includesYear === false ? `2000-${text}` : text;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(full)) return false;
  const day = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(full);
}
