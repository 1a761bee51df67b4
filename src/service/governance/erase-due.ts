import { addMonths, type Day, fromSerial, readDateTime } from '../../policy/time';
import { say } from '../../texts/say';
import type { Book } from '../../workbook/book';
import type { Job, JobContext, Slice } from '../../workbook/job';
import { CUSTOMER_REGISTERS, openRecords, rowsOfCustomer } from './customer-rows';
import { maskRows } from './masked-rows';

/** Each customer costs four reads. */
const CUSTOMERS_A_SLICE = 10;

/**
 * Keeps nobody's data for longer than was said (5.6): until the customer's own date, else for the months of the settings after his
 * last request. Who is still served waits for the next night.
 */
export const eraseDue: Job = {
  name: 'eraseDue',
  registers: CUSTOMER_REGISTERS,
  runs: { daily: 'archiveAt' },
  slice,
};

interface Candidate {
  no: string;
  phones: string[];
}

function slice({ book, businessDate, now }: JobContext): Slice {
  const due = dueCustomers(book, businessDate);
  const changes = [];
  const open: string[] = [];
  let done = 0;
  let seen = 0;
  for (const who of due) {
    if (done === CUSTOMERS_A_SLICE) break;
    seen += 1;
    const rows = rowsOfCustomer(book, who);
    if (openRecords(rows).length) {
      open.push(who.no);
      continue;
    }
    changes.push(...maskRows(rows, now));
    done += 1;
  }
  const note = open.length ? say('job.eraseOpen', { list: open.join(', ') })[book.language] : '';
  return { changes, done, more: seen < due.length, ...(note ? { note } : {}) };
}

/** Customers whose time is over, in the order of the register. */
function dueCustomers(book: Book, businessDate: Day): Candidate[] {
  const months = Number(book.setting('retentionMonths'));
  const [
    nos = [],
    phones = [],
    others = [],
    keep = [],
    erased = [],
    created = [],
    by = [],
    at = [],
  ] = book.columns([
    ...(['no', 'phone', 'phone2', 'keepUntil', 'erasedAt', 'createdAt'] as const).map((key) => ({
      register: 'customers' as const,
      key,
    })),
    { register: 'requests', key: 'customerNo' },
    { register: 'requests', key: 'registeredAt' },
  ]);
  const last = new Map<string, Day>();
  by.forEach((no, index) => {
    const day = dayOf(at[index]);
    if (day > (last.get(no) ?? '')) last.set(no, day);
  });
  return nos.flatMap((no, index) => {
    if (!no || erased[index]) return [];
    const lastSeen = last.get(no) || dayOf(created[index]);
    const byMonths = months > 0 && lastSeen ? addMonths(lastSeen, months) : '';
    const until = dayOf(keep[index]) || byMonths;
    if (!until || until >= businessDate) return [];
    return [{ no, phones: [phones[index] ?? '', others[index] ?? ''] }];
  });
}

function dayOf(cell = ''): Day {
  const serial = Number(cell);
  const moment = serial > 0 ? fromSerial(serial) : readDateTime(cell);
  return moment?.slice(0, 10) ?? '';
}
