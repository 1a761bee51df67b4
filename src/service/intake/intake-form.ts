import type { TextKey } from '../../texts/say';
import type { Book } from '../../workbook/book';
import { ensureForm, type MadeForm } from '../../workbook/ensure-form';
import { textOf } from '../../workbook/own-texts';
import type { FormPlan, FormQuestion, FormsPort } from '../../workbook/ports';

/** What the form asks, and what of it must be filled in; the serial number may come with the link, from a code on the product. */
const QUESTIONS: readonly Pick<FormQuestion, 'key' | 'kind' | 'required' | 'prefill'>[] = [
  { key: 'customerName', kind: 'short', required: true },
  { key: 'phone', kind: 'short', required: true },
  { key: 'email', kind: 'short' },
  { key: 'address', kind: 'short' },
  { key: 'productSerial', kind: 'short', prefill: 'serial' },
  { key: 'need', kind: 'open', required: true },
];

export const INTAKE_KEYS = QUESTIONS.map(({ key }) => key);

/** People outside the workbook ask for service on a form of their own; they see no register (D15). */
export function intakeForm(book: Book): FormPlan {
  const company = book.setting('companyName');
  const words = (key: string) => textOf(book, `intakeForm.${key}` as TextKey, { company });
  return {
    name: words('name'),
    title: words('title'),
    description: words('description'),
    thanks: words('thanks'),
    questions: QUESTIONS.map((question) => ({
      ...question,
      title: words(question.key),
      help: '',
    })),
  };
}

/** Makes the form, or mends it. */
export function ensureIntakeForm(book: Book, forms: FormsPort): MadeForm {
  const plan = intakeForm(book);
  const settings = { id: 'intakeFormId', link: 'intakeLink', items: 'intakeItems' };
  return ensureForm({ book, forms }, { plan, settings });
}
