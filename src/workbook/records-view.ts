import { refuse } from '../policy/refusal';
import type { Day } from '../policy/time';
import type { Row } from './book';
import { fields, text } from './input';
import { cellText } from './record-text';
import { type RegisterName, TEMPLATES } from './registers.generated';
import { concerns } from './sight';
import { columnOf } from './tab';
import { defineView, type ViewContext } from './view';

/** What of a register is open, and what a list shows of each row. */
export interface OpenList {
  register: RegisterName;
  status: string;
  open: readonly string[];
  shows: readonly string[];
  due: string;
  /** Columns with the e-mails of those whose own it is. */
  people: readonly string[];
}

/** What waits, beside requests; in the order in which it presses. */
export const OPEN_LISTS: readonly OpenList[] = [
  {
    register: 'feedback',
    status: 'status',
    open: ['open', 'replied', 'promised'],
    shows: ['kind', 'customerName', 'verbatim'],
    due: 'dueAt',
    people: ['owner'],
  },
  {
    register: 'supervision',
    status: 'status',
    open: ['open', 'acknowledged'],
    shows: ['kind', 'sourceNo', 'item', 'asked'],
    due: 'dueAt',
    people: ['to', 'openedBy'],
  },
  {
    register: 'followUps',
    status: 'status',
    open: ['planned', 'unreached'],
    shows: ['customerName', 'productName', 'serial'],
    due: 'dueOn',
    people: ['calledBy'],
  },
  {
    register: 'surveys',
    status: 'status',
    open: ['sent'],
    shows: ['customerName', 'requestNo', 'channel'],
    due: 'dueOn',
    people: [],
  },
  {
    register: 'liaison',
    status: 'status',
    open: ['open', 'helped'],
    shows: ['kind', 'unit', 'content'],
    due: 'at',
    people: ['staff'],
  },
  {
    register: 'policyVersions',
    status: 'status',
    open: ['draft'],
    shows: ['kind', 'reason'],
    due: 'effectiveFrom',
    people: ['draftedBy'],
  },
];

const MOST = 50;
const READ = 300;

/** The open records of one register that concern this person, the most pressing first. */
export const recordsView = defineView({
  name: 'records',
  params: fields({ register: text(40) }),
  registers: OPEN_LISTS.map((list) => list.register),
  read,
});

function read(context: ViewContext<{ register: string }>) {
  const { params } = context;
  const list = OPEN_LISTS.find((one) => one.register === params.register);
  return list
    ? openRecords(context, list)
    : refuse('unknownRegister', { register: params.register });
}

export function openRecords(context: ViewContext<unknown>, list: OpenList) {
  const { book, today } = context;
  const rows = openRows(context, list).sort((one, other) => (dueOf(one) < dueOf(other) ? -1 : 1));
  const { register } = list;
  const shown = (row: Row<RegisterName>, key: string) =>
    cellText(book, columnOf(book.tab(register), key), cellOf(row, key));
  function dueOf(row: Row<RegisterName>): string {
    return String(cellOf(row, list.due));
  }
  return {
    register,
    title: TEMPLATES[register].title,
    total: rows.length,
    records: rows.slice(0, MOST).map((row) => ({
      id: row.id,
      status: shown(row, list.status),
      texts: list.shows.map((key) => shown(row, key)).filter((one) => one.zh !== ''),
      due: dueOf(row),
      isLate: isLate(dueOf(row), today, context.now),
    })),
  };
}

function openRows({ book, actor }: ViewContext<unknown>, list: OpenList): Row<RegisterName>[] {
  const { register, status, open, people } = list;
  const numbers = open.flatMap((code) => book.find(register, status, code));
  const places = numbers.slice(-READ).map((row) => ({ register, row }));
  return book.fetch(places).filter((row) =>
    concerns(actor, {
      unit: String(cellOf(row, 'unit') ?? ''),
      people: people.map((key) => String(cellOf(row, key) ?? '')),
    }),
  );
}

function cellOf(row: Row<RegisterName>, key: string): unknown {
  return (row.values as unknown as Record<string, unknown>)[key] ?? '';
}

/** A day is late once it is over, a moment once it has passed. */
function isLate(due: string, today: Day, now: string): boolean {
  if (!due) return false;
  return due.length > 10 ? due < now : due < today;
}
