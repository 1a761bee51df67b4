import type { DateTime } from '../../policy/time';
import type { Book } from '../../workbook/book';
import { append, type Change } from '../../workbook/change';
import { mailRow } from '../../workbook/mails';
import type { IdPort } from '../../workbook/ports';
import type { RegisterName } from '../../workbook/registers.generated';

/** One reminder of one item at one level. */
export interface NewExpedite {
  id: string;
  kind: string;
  register: RegisterName;
  no: string;
  requestNo: string;
  unit: string;
  /** What is urged, in the workbook's language. */
  item: string;
  about: string;
  clock: string;
  level: number;
  to: string;
  clockFrom: DateTime | '';
  due: DateTime | '';
  /** Who urges; blank: the workbook itself. */
  by: string;
  text: string;
}

/** The row of the ledger, and the mail to the one addressed. */
export function expediteRows(
  from: { book: Book; ids: IdPort; now: DateTime },
  one: NewExpedite,
): Change[] {
  const { id, no, requestNo, unit, item, clock, level, to, clockFrom, due, text } = one;
  const row = {
    id,
    kind: 'expedite',
    status: 'open',
    level,
    unit,
    sourceRegister: one.register,
    sourceNo: no,
    item,
    clock,
    clockFrom,
    to,
    text,
    openedAt: from.now,
    openedBy: one.by || 'servicebook',
    dueAt: due,
  };
  const params = { id, no, item, level, text, about: one.about, due: shown(due) };
  const mail = mailRow(from, { kind: 'expedite', to, words: 'expedite', params, requestNo });
  return [append('supervision', row), mail];
}

function shown(moment: DateTime | ''): string {
  return moment ? moment.replace('T', ' ').slice(0, 16) : '–';
}
