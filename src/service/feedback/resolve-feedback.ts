import { isBefore, requireOrder } from '../../policy/moment-order';
import { refuse } from '../../policy/refusal';
import { type ActContext, defineAct, type GateContext, type Lookup } from '../../workbook/act';
import { type Change, update } from '../../workbook/change';
import { feedbackByNo } from '../../workbook/feedback-item';
import {
  choice,
  dateTime,
  fields,
  flag,
  type InputOf,
  longText,
  maybe,
  optional,
  text,
} from '../../workbook/input';
import { intakeLookups, NEW_REQUEST_REGISTERS, newRequest } from '../../workbook/new-request';
import { requirePolicyInForce } from '../../workbook/policy-gate';
import { isOpenPromise, promisesAbout, settlePromise } from '../../workbook/promise-rows';
import { feedbackScope, requireUnresolved } from './feedback-scope';
import { requireComfort, requireExplanation, requireReply } from './handling-checks';

const input = fields({
  feedbackNo: text(40),
  conclusion: choice('feedbackConclusion'),
  conclusionText: maybe(longText(2000)),
  resolution: maybe(longText(5000)),
  at: maybe(dateTime()),
  opensRequest: optional(flag(), false),
  workKind: optional(choice('workKind'), 'repair'),
  productSerial: maybe(text(60)),
});

type Context = ActContext<InputOf<typeof input>>;

/** Each is a step of its own in the cells: the column of the conclusion is not for hands. */
const CONCLUSIONS = ['upheld', 'misunderstanding', 'notUpheld', 'done'];

/**
 * Closes what a customer said, once he was answered, reassured and promised a time (R44, R46-R49, R57); the promise is then
 * kept or broken. What he needs beyond that becomes a request of its own in the same step (R56).
 */
export const resolveFeedback = defineAct({
  name: 'resolveFeedback',
  input,
  registers: [...NEW_REQUEST_REGISTERS, 'feedback', 'promises'],
  load: ({ feedbackNo }) => ({
    ...feedbackByNo(feedbackNo),
    promises: promisesAbout(feedbackNo),
  }),
  loadMore: ({ opensRequest, productSerial }, found): Record<string, Lookup> => {
    const { phone, email } = found.one('feedback', 'feedback').values;
    return opensRequest ? intakeLookups({ phone, email, productSerial }) : {};
  },
  subjects: [{ register: 'feedback', field: 'feedbackNo' }],
  scope: feedbackScope,
  gates: [
    requireUnresolved,
    requireReplied,
    requireReassured,
    requireComplaintPromise,
    requirePromised,
  ],
  checks: [({ input }) => requireExplanation(input), requireTime, requireCaller, requireInForce],
  decide,
  cells: CONCLUSIONS.map((conclusion) => ({
    register: 'feedback',
    step: conclusion,
    fields: {
      feedbackNo: { column: 'no' },
      conclusion: { value: conclusion },
      conclusionText: { column: 'conclusionText' },
      resolution: { column: 'resolution' },
    },
  })),
});

/** Whoever gave no name can be neither answered nor promised anything (A23). */
function itemOf({ found }: GateContext) {
  const { values } = found.one('feedback', 'feedback');
  return { ...values, isReachable: !values.anonymous };
}

function requireReplied(context: GateContext): void {
  const { isReachable, repliedAt } = itemOf(context);
  if (isReachable) requireReply(repliedAt);
}

function requireReassured(context: GateContext): void {
  const { isReachable, comfort } = itemOf(context);
  if (isReachable) requireComfort(comfort);
}

function requireComplaintPromise(context: GateContext): void {
  const { isReachable, kind, no } = itemOf(context);
  if (!isReachable || kind !== 'complaint' || hasPromise(context)) return;
  refuse('promiseMissing', { no }, { clause: 'R48' });
}

function requirePromised(context: GateContext): void {
  const { isReachable, kind, no } = itemOf(context);
  if (!isReachable || kind === 'complaint' || hasPromise(context)) return;
  refuse('promiseMissing', { no }, { clause: 'R57' });
}

function hasPromise({ found }: GateContext): boolean {
  return found.many('promises', 'promises').length > 0;
}

function requireTime({ input: { at }, found, now }: Context): void {
  const { receivedAt, repliedAt } = found.one('feedback', 'feedback').values;
  requireOrder('R46', [
    ['at', isBefore(now, at), 'field.future'],
    ['at', isBefore(at, repliedAt || receivedAt), 'field.beforeReply'],
  ]);
}

/** A request needs somebody to call back (R67). */
function requireCaller({ input: { opensRequest }, found }: Context): void {
  const { phone, email, no } = found.one('feedback', 'feedback').values;
  if (opensRequest && !phone && !email) refuse('nobodyToCall', { no }, { clause: 'R67' });
}

function requireInForce(context: Context): void {
  if (context.input.opensRequest) requirePolicyInForce(context);
}

function decide(context: Context) {
  const { input, found, now, actor } = context;
  const item = found.one('feedback', 'feedback');
  const { conclusion, conclusionText, resolution } = input;
  const closedAt = input.at || now;
  const open = found.many('promises', 'promises').filter((row) => isOpenPromise(row.values));
  const following = followingRequest(context);
  return {
    changes: [
      update(item, {
        ...{ conclusion, conclusionText, resolution, closedAt },
        status: 'resolved',
        closedBy: actor.email,
        followingRequestNo: following.no,
      }),
      ...open.map((row) => settlePromise(row, closedAt, now)),
      ...following.changes,
    ],
    value: { no: item.id, status: 'resolved', requestNo: following.no },
    target: item.id,
    unit: item.values.unit,
  };
}

function followingRequest(context: Context): { no: string; changes: Change[] } {
  const { input, found, now } = context;
  if (!input.opensRequest) return { no: '', changes: [] };
  const {
    no: origin,
    unit,
    channel,
    phone,
    email,
    ...item
  } = found.one('feedback', 'feedback').values;
  return newRequest(context, {
    ...{ origin, unit, channel, phone, email, obtainedAt: now },
    customerName: item.customerName || phone || email,
    need: item.verbatim,
    documentRef: item.documentRef,
    workKind: input.workKind,
    productSerial: input.productSerial,
  });
}
