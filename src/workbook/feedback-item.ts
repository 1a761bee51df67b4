import { feedbackDueAt } from '../policy/feedback';
import { recordCounter, recordNumber } from '../policy/numbering';
import type { DateTime } from '../policy/time';
import { say } from '../texts/say';
import type { ActContext, Lookup } from './act';
import type { Book } from './book';
import { append, type Change } from './change';
import { mailRow } from './mails';
import type { RegisterName, RegisterRows } from './registers.generated';
import { scheduleOf } from './schedule';

/** What a customer said, and what is known of who said it about what. */
export type NewFeedback = Partial<RegisterRows['feedback']> & {
  kind: string;
  channel: string;
  unit: string;
  verbatim: string;
  receivedAt: DateTime;
};

/** Registers that an act opens beside its own when it may make an item. */
export const FEEDBACK_REGISTERS = [
  'feedback',
  'calendar',
  'shifts',
  'outbox',
] as const satisfies readonly RegisterName[];

type Context = Pick<
  ActContext<unknown>,
  'actor' | 'book' | 'ids' | 'next' | 'now' | 'rules' | 'today'
>;

export interface FeedbackItem {
  no: string;
  owner: string;
  dueAt: DateTime | '';
  changes: Change[];
}

/**
 * A customer's words become an item that somebody owns and that is due (R45, R56); its owner hears of it. `rules` are those
 * of what it is about. Nobody is blamed for what was said without a name (A23).
 */
export function feedbackItem(context: Context, item: NewFeedback): FeedbackItem {
  const { book, now, today, next, rules } = context;
  const year = Number(today.slice(0, 4));
  const no = recordNumber('feedback', year, next(recordCounter('feedback', year)));
  const owner = ownerOf(book, item.unit);
  const dueAt = feedbackDueAt(item, { rules, schedule: scheduleOf(book, item.unit) });
  const values = { status: 'open', ...item, ...(item.anonymous ? NAMELESS : {}) };
  const row = append('feedback', { ...values, no, owner, dueAt });
  const isTold = owner === '' || owner === context.actor.email || item.closedAt;
  const kind = book.words.label('feedbackKind', item.kind);
  const params = {
    no,
    kind,
    due: dueAt ? dueAt.replace('T', ' ').slice(0, 16) : say('label.none'),
  };
  const requestNo = item.requestNo ?? '';
  const mail = { kind: 'notice' as const, to: owner, words: 'feedbackNew', params, requestNo };
  return { no, owner, dueAt, changes: isTold ? [row] : [row, mailRow({ ...context, now }, mail)] };
}

const NAMELESS = {
  requestNo: '',
  technician: '',
  customerNo: '',
  customerName: '',
  phone: '',
  email: '',
};

/** The unit's supervisor, or who looks after its queue. */
function ownerOf(book: Book, unit: string): string {
  const { supervisor = '', queueOwner = '' } = book.one('units', unit)?.values ?? {};
  const isActive = (email: string) =>
    book.all('staff').some((one) => one.id === email && one.values.active);
  return [supervisor, queueOwner].find((email) => email && isActive(email)) ?? '';
}

/** The look-up of the item that an act is about. */
export function feedbackByNo(no: string): { feedback: Lookup } {
  return { feedback: { register: 'feedback', column: 'no', value: no, need: 'one' } };
}
