import { dueOf } from '../../policy/clocks';
import { clockParams } from '../../policy/expediting';
import type { Rules } from '../../policy/rules';
import {
  escalationClocks,
  feedbackClocks,
  type RunningClock,
  requestClocks,
  type UnitPeople,
} from '../../policy/running-clocks';
import type { DateTime, Day } from '../../policy/time';
import type { Schedule } from '../../policy/work-time';
import type { Book, Row } from '../../workbook/book';
import { deskOf } from '../../workbook/head-office';
import type { RegisterName } from '../../workbook/registers.generated';
import { rulesOf, rulesOfRequest } from '../../workbook/rules';
import { scheduleOf } from '../../workbook/schedule';
import type { OpenRows } from './open-rows';

/** Something that is still to be done, and by when. */
export interface Matter {
  register: RegisterName;
  no: string;
  requestNo: string;
  /** Of whom is to do it. */
  unit: string;
  clock: RunningClock['clock'];
  from: DateTime;
  due: DateTime | '';
  responsible: string;
  /** The customer, or what was asked for. */
  about: string;
  rules: Rules;
}

/** Schedules by unit: what one looked up it remembers. */
export function schedulesOf(book: Book): (unit: string) => Schedule {
  const known = new Map<string, Schedule>();
  return (unit) => {
    const schedule = known.get(unit) ?? scheduleOf(book, unit);
    known.set(unit, schedule);
    return schedule;
  };
}

interface Look {
  book: Book;
  today: Day;
  scheduleFor: (unit: string) => Schedule;
  open: OpenRows;
}

/** All clocks that run now, with their due times under the version that binds each record. */
export function openMatters(look: Look): Matter[] {
  const { requests, feedback, escalations } = look.open;
  return [
    ...requests.flatMap((row) => requestMatters(look, row)),
    ...feedback.flatMap((row) => feedbackMatters(look, row)),
    ...escalations.flatMap((row) => escalationMatters(look, row)),
  ];
}

/** What waits for head office's answer is not urged: the answer itself is. A promise to the customer runs on. */
const WAITS_FOR_ANSWER = ['dispatch', 'contact', 'appointment', 'complaintReply', 'feedbackAction'];

function requestMatters(look: Look, row: Row<'requests'>): Matter[] {
  const { values } = row;
  const unit = values.handlingUnit || values.unit;
  const visits = look.open.visitsOf(row.id);
  const clocks = requestClocks(values, visits, peopleOf(look.book, unit));
  const base = {
    register: 'requests' as const,
    no: row.id,
    requestNo: row.id,
    unit,
    about: values.customerName,
    rules: rulesOfRequest(look.book, row, look.today),
  };
  return matters(look, base, clocks).map((matter) => ({
    ...matter,
    responsible: inCharge(look.book, values.handlingUnit, matter.responsible),
  }));
}

/** Once head office handles it, its own people are responsible. */
function inCharge(book: Book, handlingUnit: string, person: string): string {
  if (!handlingUnit || book.one('staff', person)?.values.unit === handlingUnit) return person;
  return deskOf(book.one('units', handlingUnit)) || person;
}

function feedbackMatters(look: Look, row: Row<'feedback'>): Matter[] {
  const { values } = row;
  const base = {
    register: 'feedback' as const,
    no: row.id,
    requestNo: values.requestNo,
    unit: values.unit,
    about: values.customerName,
    rules: rulesOf(look.book, { customerNo: values.customerNo }, dayOf(values.receivedAt, look)),
  };
  return matters(look, base, feedbackClocks(values, peopleOf(look.book, values.unit)));
}

function escalationMatters(look: Look, row: Row<'supervision'>): Matter[] {
  const { values } = row;
  const base = {
    register: 'supervision' as const,
    no: row.id,
    requestNo: values.sourceRegister === 'requests' ? values.sourceNo : '',
    unit: unitOfStaff(look.book, values.to) || values.unit,
    about: values.asked,
    rules: rulesOf(look.book, {}, dayOf(values.openedAt, look)),
  };
  return matters(look, base, escalationClocks(values));
}

type Base = Omit<Matter, 'clock' | 'from' | 'due' | 'responsible'>;

function matters(look: Look, base: Base, clocks: readonly RunningClock[]): Matter[] {
  const { rules, unit, no } = base;
  const waits = look.open.escalated.has(no) ? WAITS_FOR_ANSWER : [];
  return clocks
    .filter(({ clause, clock }) => rules.isOn(clause) && !waits.includes(clock))
    .map(({ clock, from, due, responsible }) => ({
      ...base,
      clock,
      from,
      due:
        due ||
        dueOf(clock, from, {
          params: clockParams(clock, rules),
          schedule: look.scheduleFor(unit),
        }),
      responsible,
    }));
}

export function peopleOf(book: Book, unit: string): UnitPeople {
  const row = book.one('units', unit);
  return { supervisor: row?.values.supervisor ?? '', queueOwner: row?.values.queueOwner ?? '' };
}

export function unitOfStaff(book: Book, person: string): string {
  return book.one('staff', person)?.values.unit ?? '';
}

function dayOf(moment: DateTime | '', { today }: Look): Day {
  return moment ? moment.slice(0, 10) : today;
}
