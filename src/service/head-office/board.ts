import { daysBetween } from '../../policy/time';
import { say, type TextKey } from '../../texts/say';
import type { Book, Row } from '../../workbook/book';
import { headOfficeOf } from '../../workbook/head-office';
import type { Work } from '../../workbook/my-work';
import { concerns } from '../../workbook/sight';
import type { ViewContext } from '../../workbook/view';
import { lastContacts } from './last-contacts';
import { type Matter, openMatters, schedulesOf } from './open-matters';
import { readOpenRows } from './open-rows';

/** More than these of one kind nobody works through at once. */
const MOST = 50;

/** Per branch what is late, escalated, promised and expedited (R58-R61), and how long ago head office spoke with it (R60). */
export const board: Work = {
  name: 'board',
  roles: ['hqService', 'hqManager', 'generalManager', 'supervisor'],
  registers: ['requests', 'serviceLog', 'feedback', 'supervision', 'liaison', 'calendar', 'shifts'],
  read,
};

function read(context: ViewContext<unknown>) {
  const { book, actor, now, today } = context;
  const open = readOpenRows(book);
  const matters = openMatters({ book, today, scheduleFor: schedulesOf(book), open });
  const last = lastContacts(book);
  const head = headOfficeOf(book)?.id;
  const units = book
    .all('units')
    .filter((row) => concerns(actor, { unit: row.id, people: [] }))
    .map((row) => {
      const lastOn = last.get(row.id) ?? '';
      const own = matters.filter(({ unit }) => unit === row.id).sort(byDue);
      const rows = (kind: readonly Row<'supervision'>[]) =>
        kind.filter(({ values }) => values.unit === row.id).map((one) => supervised(book, one));
      return {
        unit: row.id,
        name: row.values.name || row.id,
        isHead: row.id === head,
        lastContact: lastOn,
        days: lastOn ? daysBetween(lastOn, today) : null,
        late: own.filter(({ due }) => due !== '' && due < now).map((one) => matterOf(book, one)),
        escalated: rows(open.escalations),
        promised: own.filter(({ clock }) => clock === 'promise').map((one) => matterOf(book, one)),
        expedited: rows(open.expedites),
      };
    });
  return { branches: units.map(cut) };
}

/** Counts stay whole; of the lines only the most pressing go along. */
function cut<
  B extends { late: object[]; escalated: object[]; promised: object[]; expedited: object[] },
>(branch: B) {
  const of = (lines: object[]) => ({ count: lines.length, lines: lines.slice(0, MOST) });
  return {
    ...branch,
    late: of(branch.late),
    escalated: of(branch.escalated),
    promised: of(branch.promised),
    expedited: of(branch.expedited),
  };
}

function byDue(one: Matter, other: Matter): number {
  return one.due < other.due ? -1 : 1;
}

function matterOf(book: Book, { register, no, about, clock, due, responsible }: Matter) {
  return {
    ...{ register, id: no, no, about, due },
    what: say(`clock.${clock}` as TextKey),
    who: nameOf(book, responsible),
  };
}

function supervised(book: Book, { id, values }: Row<'supervision'>) {
  const { sourceNo, item, asked, dueAt, openedAt, to, status } = values;
  return {
    ...{ register: 'supervision', id, no: sourceNo, about: asked || item, due: dueAt || openedAt },
    what: book.words.label('supervisionStatus', status),
    who: nameOf(book, to),
  };
}

function nameOf(book: Book, email: string): string {
  return book.one('staff', email)?.values.name || email;
}
