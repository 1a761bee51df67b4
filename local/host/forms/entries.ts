import type { Answer, Answers, Entries, FormItem } from './model';

/** Name of the field that takes the e-mail address of who answers. */
export const EMAIL_FIELD = 'emailAddress';

/** The value of a box or radio button that stands for free text; Google's own. */
export const OTHER = '__other_option__';
const OTHER_TEXT = '.other_option_response';

/** An answer as name-value pairs of a link or page. */
export function entriesOf(item: FormItem, answer: Answer): [string, string][] {
  const [entry] = item.entries;
  if (item.rows && Array.isArray(answer)) {
    return item.entries.flatMap((row, index) => pairs(item, row, answer[index] ?? []));
  }
  return entry === undefined ? [] : pairs(item, entry, answer as string | string[]);
}

function pairs(item: FormItem, entry: number, value: string | string[]): [string, string][] {
  return [value].flat().flatMap((text): [string, string][] => {
    if (!item.other || item.choices?.includes(text)) return [[String(entry), text]];
    return [
      [String(entry), OTHER],
      [`${entry}${OTHER_TEXT}`, text],
    ];
  });
}

/** The same, several values of one field together: what `answerFrom` reads back. */
export function grouped(found: Iterable<[string, string]>): Record<string, string[]> {
  const entries: Record<string, string[]> = {};
  for (const [name, value] of found) {
    entries[name] ??= [];
    entries[name].push(value);
  }
  return entries;
}

/** What a link or a posted page says: `entry.N` parameters by number, and the e-mail address. */
export function entriesIn(parameters: URLSearchParams): Record<string, string[]> {
  const known = [...parameters].filter(([name]) => /^entry\.|^emailAddress$/.test(name));
  return grouped(known.map(([name, value]) => [name.replace(/^entry\./, ''), value]));
}

/** What a page sent for one item; undefined when it was left out. */
export function answerFrom(item: FormItem, entries: Entries): Answer | undefined {
  const given = item.entries.map((entry) => valuesAt(item, entry, entries));
  if (given.every((values) => values.length === 0)) return undefined;
  const [first = []] = given;
  switch (item.type) {
    case 'CHECKBOX':
      return first;
    case 'GRID':
      return given.map(([cell]) => cell ?? null);
    case 'CHECKBOX_GRID':
      return given.map((cells) => (cells.length > 0 ? cells : null));
    case 'DATETIME':
      return (first[0] ?? '').replace('T', ' ');
    default:
      return first[0];
  }
}

function valuesAt(item: FormItem, entry: number, entries: Entries): string[] {
  const given = [entries[String(entry)] ?? []].flat();
  const other = [entries[`${entry}${OTHER_TEXT}`] ?? ''].flat()[0] ?? '';
  const texts = given.map((value) => (item.other && value === OTHER ? other : value));
  return texts.map((text) => text.replaceAll('\r\n', '\n')).filter((text) => text.trim() !== '');
}

/** The fields of a whole response, for a page that edits it. */
export function responseEntries(items: FormItem[], answers: Answers): Record<string, string[]> {
  return grouped(
    items.flatMap((item) => {
      const answer = answers[item.id];
      return answer === undefined ? [] : entriesOf(item, answer);
    }),
  );
}
