import { isBefore, requireOrder } from '../../policy/moment-order';
import { readPhone } from '../../policy/phone';
import { refuse } from '../../policy/refusal';
import { type Bilingual, say } from '../../texts/say';
import { defineAct, type Lookup } from '../../workbook/act';
import type { Change } from '../../workbook/change';
import { FEEDBACK_REGISTERS, feedbackItem, type NewFeedback } from '../../workbook/feedback-item';
import { intakeUnit } from '../../workbook/intake-unit';
import { rulesOf } from '../../workbook/rules';
import { requireWords } from '../../workbook/verbatim';
import { answeredAtOnce } from './answered-at-once';
import {
  requireComfort,
  requireExplanation,
  requireFuture,
  requireReply,
  requireWholePromise,
} from './handling-checks';
import { type OpenContext, openInput } from './open-input';

/**
 * A complaint or opinion is recorded in the customer's words, however it came (R45); what was answered, promised or settled
 * in the same conversation is recorded with it (A21).
 */
export const openFeedback = defineAct({
  name: 'openFeedback',
  input: openInput,
  registers: ['requests', 'customers', 'promises', ...FEEDBACK_REGISTERS],
  load: ({ requestNo, phone, anonymous }): Record<string, Lookup> => ({
    ...(requestNo
      ? { linked: { register: 'requests', column: 'no', value: requestNo, need: 'one' } }
      : {}),
    ...(phone && !anonymous ? { byPhone: byPhone(phone) } : {}),
  }),
  scope: ({ found }) => {
    const linked = found.maybe('linked', 'requests')?.values;
    return linked ? { unit: linked.unit, owners: [] } : null;
  },
  gates: [],
  checks: [
    ({ input: { verbatim }, rules }) => requireWords('verbatim', verbatim, rules),
    requireLetterDate,
    requirePast,
    ({ input: { reply, comfort, conclusion } }) => {
      if (comfort || conclusion) requireReply(reply);
    },
    ({ input: { comfort, comfortText, conclusion } }) => {
      if (comfortText || conclusion) requireComfort(comfort);
    },
    ({ input }) => requireExplanation(input),
    requirePromise,
  ],
  decide,
});

function byPhone(phone: string): Lookup {
  const value = readPhone(phone).normal;
  return { register: 'customers', column: 'phone', value, need: 'maybe', advisory: true };
}

/** A letter counts from its date as well as from its arrival: both are kept (R45). */
function requireLetterDate({ input: { channel, letterDate } }: OpenContext): void {
  if (channel !== 'letter' || letterDate) return;
  const message = say('field.letterDate');
  refuse('letterDateMissing', {}, { clause: 'R45', fields: [{ path: 'letterDate', message }] });
}

function requirePast({ input: { receivedAt, letterDate }, now }: OpenContext): void {
  const day = (receivedAt || now).slice(0, 10);
  requireOrder('R45', [
    ['receivedAt', isBefore(now, receivedAt), 'field.future'],
    ['letterDate', letterDate > day, 'field.afterReceipt'],
  ]);
}

/** Made in the same conversation; what is settled in it needs no further one (A21). */
function requirePromise({ input, now }: OpenContext): void {
  if (input.conclusion) return;
  requireWholePromise({ content: input.content, promiseDueAt: input.promiseDueAt });
  requireFuture('promiseDueAt', input.promiseDueAt, now);
}

function decide(context: OpenContext) {
  const { book, input, now } = context;
  const about = aboutWhat(context);
  const receivedAt = input.receivedAt || now;
  const { customerNo = '' } = about;
  const rules = rulesOf(book, { customerNo }, receivedAt.slice(0, 10));
  const once = answeredAtOnce(context);
  const item = feedbackItem({ ...context, rules }, { ...about, receivedAt, ...once.values });
  const promise = once.promise(item.no, about.unit);
  const changes: Change[] = [...item.changes, ...promise];
  return {
    changes,
    value: { no: item.no, owner: item.owner, dueAt: item.dueAt },
    target: item.no,
    unit: about.unit,
    warnings: [...namelessWarning(context), ...ownerless(item.owner)],
  };
}

/** Who spoke about what: from the request where one is named, else as told. */
function aboutWhat({ input, found, actor, book }: OpenContext): Omit<NewFeedback, 'receivedAt'> {
  const { kind, verbatim, channel, letterDate, documentRef, anonymous, customerName } = input;
  const linked = found.maybe('linked', 'requests')?.values;
  const customer = found.maybe('byPhone', 'customers')?.values;
  return {
    ...{ kind, verbatim, channel, letterDate, documentRef, anonymous },
    unit: linked?.unit || input.unit || actor.unit || intakeUnit(book),
    requestNo: linked?.no ?? '',
    technician: linked?.technician ?? '',
    customerNo: linked?.customerNo || customer?.no || '',
    customerName: customerName || linked?.customerName || customer?.name || '',
    phone: readPhone(input.phone).normal || linked?.phone || '',
    email: input.email || linked?.email || '',
  };
}

function namelessWarning({ input }: OpenContext): Bilingual[] {
  const { anonymous, requestNo, customerName, phone, email } = input;
  const isNamed = Boolean(requestNo || customerName || phone || email);
  return anonymous && isNamed ? [say('warning.anonymousKept')] : [];
}

function ownerless(owner: string): Bilingual[] {
  return owner ? [] : [say('warning.feedbackOwnerless')];
}
