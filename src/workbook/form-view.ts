import { refuse } from '../policy/refusal';
import type { ActName } from '../policy/stages';
import { type Bilingual, same, say } from '../texts/say';
import type { Act } from './act';
import { actLabel } from './act-label';
import type { Book } from './book';
import { fieldLabel } from './field-label';
import { fields, text } from './input';
import { textOf } from './own-texts';
import { describeFields, type FieldDescription } from './read-input';
import type { RegisterName } from './registers.generated';
import { defineView, type View } from './view';

/** A field as a page draws it: in words, with its choices. */
export interface FormField extends Omit<FieldDescription, 'of' | 'choices'> {
  label: Bilingual;
  choices?: { code: string; label: Bilingual }[];
  of?: FormField[];
}

/** Registers whose rows are choices or words of a form, beside the small ones that are always open. */
const CHOICE_REGISTERS: readonly RegisterName[] = ['areas', 'prices', 'texts'];

/** The form of an act: what it asks for, in the words of the workbook. */
export function makeFormView(acts: readonly Act[]): View {
  return defineView({
    name: 'form',
    params: fields({ act: text(60) }),
    registers: CHOICE_REGISTERS,
    read: ({ params, book }) => {
      const act = acts.find((one) => one.name === params.act);
      if (!act) return refuse('unknownAct', { act: params.act });
      const { name } = act;
      return {
        act: name,
        label: actLabel(name),
        ...scriptOf(act, book),
        fields: formFields(act, book),
      };
    },
  });
}

/** What to say at the telephone, for acts that are done there. */
export function scriptOf({ script }: Act, book: Book): { script?: Bilingual[] } {
  const company = book.setting('companyName') || say('call.company')[book.language];
  return script ? { script: script.map((key) => same(textOf(book, key, { company }))) } : {};
}

/** Fields with labels and choices; `no` is the page's own affair, and what the program fills in is nobody's. */
export function formFields(act: Act, book: Book): FormField[] {
  return describeFields(act.input)
    .filter(({ key }) => key !== 'no' && !act.unasked?.includes(key))
    .map((field) => draw(field, act.name, book));
}

function draw(field: FieldDescription, act: ActName, book: Book): FormField {
  const { of, choices, ...rest } = field;
  return {
    ...rest,
    label: fieldLabel(act, field.key),
    ...(choices ? { choices: choicesOf(choices, book) } : {}),
    ...(of ? { of: of.map((one) => draw(one, act, book)) } : {}),
  };
}

function choicesOf(list: string, book: Book): { code: string; label: Bilingual }[] {
  if (!list.startsWith('@')) return book.words.active(list);
  return book.all(list.slice(1) as RegisterName).map((row) => {
    const { name } = row.values as { name?: string };
    return { code: row.id, label: same(name && name !== row.id ? `${name} (${row.id})` : row.id) };
  });
}
