import { refuse } from '../policy/refusal';
import { type Bilingual, hasText, same, say } from '../texts/say';
import type { Act } from './act';
import { actLabel } from './act-label';
import type { Book } from './book';
import { fields, text } from './input';
import { describeFields, type FieldDescription } from './read-input';
import { type RegisterName, TEMPLATES } from './registers.generated';
import { defineView, type View } from './view';

/** A field as a page draws it: in words, with its choices. */
export interface FormField extends Omit<FieldDescription, 'of' | 'choices'> {
  label: Bilingual;
  choices?: { code: string; label: Bilingual }[];
  of?: FormField[];
}

/** Registers whose rows are choices of a form, beside the small ones that are always open. */
const CHOICE_REGISTERS: readonly RegisterName[] = ['areas', 'prices'];

/** The form of an act: what it asks for, in the words of the workbook. */
export function makeFormView(acts: readonly Act[]): View {
  return defineView({
    name: 'form',
    params: fields({ act: text(60) }),
    registers: CHOICE_REGISTERS,
    read: ({ params, book }) => {
      const act = acts.find((one) => one.name === params.act);
      if (!act) return refuse('unknownAct', { act: params.act });
      return { act: act.name, label: actLabel(act.name), fields: formFields(act, book) };
    },
  });
}

/** Fields with labels and choices; `no` is the page's own affair. */
export function formFields(act: Act, book: Book): FormField[] {
  return describeFields(act.input)
    .filter((field) => field.key !== 'no')
    .map((field) => draw(field, book));
}

function draw(field: FieldDescription, book: Book): FormField {
  const { of, choices, ...rest } = field;
  return {
    ...rest,
    label: labelOf(field.key),
    ...(choices ? { choices: choicesOf(choices, book) } : {}),
    ...(of ? { of: of.map((one) => draw(one, book)) } : {}),
  };
}

/** The label of the column of the same name, unless the field has words of its own. */
function labelOf(key: string): Bilingual {
  const own = `label.${key}`;
  if (hasText(own)) return say(own);
  for (const register of ['requests', 'charges', 'invoices', 'payments', 'surveys'] as const) {
    const column = TEMPLATES[register].columns.find((one) => one.key === key);
    if (column) return column.label;
  }
  return same(key);
}

function choicesOf(list: string, book: Book): { code: string; label: Bilingual }[] {
  if (!list.startsWith('@')) return book.words.active(list);
  return book.all(list.slice(1) as RegisterName).map((row) => {
    const { name } = row.values as { name?: string };
    return { code: row.id, label: same(name && name !== row.id ? `${name} (${row.id})` : row.id) };
  });
}
