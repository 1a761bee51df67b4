import { dueOf } from '../../policy/clocks';
import { clockParams } from '../../policy/expediting';
import { type Day, daysBetween, fromSerial, toSerial } from '../../policy/time';
import { isWorkingDay, nextWorkingMoment, type Schedule } from '../../policy/work-time';
import type { Book, Row } from '../../workbook/book';
import type { Change } from '../../workbook/change';
import { counterChange } from '../../workbook/counters';
import { deskOf, headOfficeOf } from '../../workbook/head-office';
import type { Job, JobContext, Slice } from '../../workbook/job';
import { mailRow } from '../../workbook/mails';
import { rulesOf } from '../../workbook/rules';
import { scheduleOf } from '../../workbook/schedule';
import { lastContacts } from './last-contacts';

/**
 * Reminds head office of each branch that it has not been in touch with for the set days (R60): once for a branch and gap, on
 * a working day. A branch that was never contacted counts from the day on which the workbook first looked.
 */
export const remindHqContact: Job = {
  name: 'remindHqContact',
  registers: ['liaison', 'outbox', 'calendar', 'shifts'],
  runs: { daily: 'hqContactAt' },
  slice,
};

const NOTHING: Slice = { changes: [], done: 0, more: false };

function slice(context: JobContext): Slice {
  const { book, businessDate } = context;
  const headOffice = headOfficeOf(book);
  const rules = rulesOf(book, {}, businessDate);
  if (!headOffice || !rules.isOn('R60')) return NOTHING;
  const schedule = scheduleOf(book, headOffice.id);
  const contacts = lastContacts(book);
  const params = clockParams('hqContact', rules);
  const branches = book.all('units').filter((row) => row.id !== headOffice.id);
  const changes: Change[] = [];
  const reminded: string[] = [];
  for (const branch of branches) {
    const known = contacts.get(branch.id) ?? counterDay(book, watched(branch));
    const since = known || businessDate;
    if (!known) changes.push(counterChange(book, watched(branch), toSerial(since)));
    const due = dueOf('hqContact', since, { params, schedule });
    const isLate = due !== '' && `${businessDate}T00:00:00` >= due;
    const isTold = counterDay(book, told(branch)) === since;
    if (!isLate || isTold || !isWorkingDay(businessDate, schedule)) continue;
    reminded.push(branch.id);
    changes.push(
      counterChange(book, told(branch), toSerial(since)),
      ...mail(context, { branch, headOffice, since, schedule }),
    );
  }
  return { changes, done: reminded.length, more: false, note: reminded.join(', ') };
}

const watched = (branch: Row<'units'>) => `hqContact/watched/${branch.id}`;
const told = (branch: Row<'units'>) => `hqContact/reminded/${branch.id}`;

function counterDay(book: Book, name: string): Day | '' {
  const serial = book.one('counters', name)?.values.value;
  return serial ? fromSerial(serial).slice(0, 10) : '';
}

interface Gap {
  branch: Row<'units'>;
  headOffice: Row<'units'>;
  since: Day;
  schedule: Schedule;
}

/** A night that is caught up is made good at night: its mail waits for the morning. */
function mail(context: JobContext, gap: Gap): Change[] {
  const { book, ports, now, businessDate } = context;
  const { branch, headOffice, since, schedule } = gap;
  const to = deskOf(headOffice);
  if (!to) return [];
  const days = daysBetween(since, businessDate);
  const params = { unit: branch.values.name || branch.id, since, days };
  const at = nextWorkingMoment(now, schedule) || now;
  return [
    mailRow(
      { book, ids: ports.ids, now: at },
      { kind: 'reminder', to, words: 'hqContact', params, requestNo: '' },
    ),
  ];
}
