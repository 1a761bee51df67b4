import { missingOfCall } from '../../policy/follow-up-plan';
import { refuse } from '../../policy/refusal';
import { say } from '../../texts/say';
import {
  type ActContext,
  defineAct,
  type GateContext,
  type Lookup,
  type Rows,
} from '../../workbook/act';
import { type Change, update } from '../../workbook/change';
import {
  choice,
  fields,
  flag,
  type InputOf,
  int,
  longText,
  maybe,
  optional,
  rowOf,
  text,
} from '../../workbook/input';
import { newRequest } from '../../workbook/new-request';
import { requirePolicyInForce } from '../../workbook/policy-gate';

const input = fields({
  followUpId: text(120),
  result: choice('followUpResult'),
  usage: maybe(longText(2000)),
  needs: maybe(longText(5000)),
  satisfaction: optional(int(1, 5), null),
  createRequest: optional(flag(), false),
  workKind: optional(choice('workKind'), 'repair'),
  requestUnit: maybe(rowOf('units')),
  optOut: optional(flag(), false),
  note: maybe(text(500)),
});

type Input = InputOf<typeof input>;
type Context = ActContext<Input>;

/**
 * A periodic call: how the product is used, what the customer needs, how content he is (R37). A need becomes a linked request
 * in the same step; who wants no more calls gets none.
 */
export const recordFollowUp = defineAct({
  name: 'recordFollowUp',
  input,
  registers: ['followUps', 'products', 'customers', 'requests', 'contracts', 'areas'],
  load: ({ followUpId }) => ({
    followUp: { register: 'followUps', column: 'id', value: followUpId ?? '', need: 'one' },
  }),
  loadMore: moreRows,
  scope: ({ found }) => {
    const { unit, calledBy } = found.one('followUp', 'followUps').values;
    return { unit, owners: [calledBy] };
  },
  subjects: [{ register: 'followUps', field: 'followUpId' }],
  gates: [requireOpen],
  checks: [requireAnswers, requireNeed, requirePolicy],
  decide,
});

/** Only what this call needs: other calls of a customer who wants no more are else skipped by the next planning. */
function moreRows({ createRequest, optOut }: Input, found: Rows): Record<string, Lookup> {
  const { serial = '', customerNo = '' } = found.maybe('followUp', 'followUps')?.values ?? {};
  const product: Lookup = {
    register: 'products',
    column: 'serial',
    value: serial,
    need: 'maybe',
  };
  const customer: Lookup = {
    register: 'customers',
    column: 'no',
    value: customerNo,
    need: 'maybe',
  };
  const siblings: Lookup = {
    register: 'followUps',
    column: 'customerNo',
    value: customerNo,
    need: 'many',
  };
  return {
    ...(createRequest ? { product } : {}),
    ...(createRequest || optOut ? { customer } : {}),
    ...(optOut && !createRequest ? { siblings } : {}),
  };
}

const OPEN = ['planned', 'unreached'];

function requireOpen({ found }: GateContext): void {
  const { id, values } = found.one('followUp', 'followUps');
  if (OPEN.includes(values.status)) return;
  const at = values.calledAt.replace('T', ' ').slice(0, 16) || '–';
  refuse('followUpClosed', { id, at }, { clause: 'R36' });
}

function requireAnswers({ input }: Context): void {
  const missing = missingOfCall(input);
  if (!missing.length) return;
  const fields = missing.map((path) => ({ path, message: say('field.missing') }));
  refuse('followUpIncomplete', {}, { clause: 'R37', fields });
}

function requireNeed({ input: { createRequest, needs } }: Context): void {
  if (!createRequest || needs.length >= 2) return;
  const fields = [{ path: 'needs', message: say('field.needForRequest') }];
  refuse('badInput', { count: 1 }, { clause: 'R37', fields });
}

function requirePolicy(context: Context): void {
  if (context.input.createRequest) requirePolicyInForce(context);
}

function decide(context: Context) {
  const { input, found, actor, now } = context;
  const followUp = found.one('followUp', 'followUps');
  const { id, serial, unit, attempts } = followUp.values;
  const wasReached = input.result === 'reached';
  const isAnswered = wasReached && missingOfCall({ ...input, optOut: false }).length === 0;
  const status = statusOf({ wasReached, isAnswered, optOut: input.optOut });
  const request = input.createRequest ? followingRequest(context) : null;
  const { usage, needs, satisfaction, note } = input;
  return {
    changes: [
      update(followUp, {
        status,
        usage,
        needs,
        satisfaction,
        note,
        calledBy: actor.email,
        ...(wasReached ? { calledAt: now } : { attempts: (attempts ?? 0) + 1 }),
        ...(request ? { requestNo: request.no } : {}),
      }),
      ...(request?.changes ?? []),
      ...(input.optOut ? optedOut(context) : []),
    ],
    value: { id, status, requestNo: request?.no ?? '' },
    target: serial,
    unit,
  };
}

function statusOf(call: { wasReached: boolean; isAnswered: boolean; optOut: boolean }): string {
  if (call.isAnswered) return 'done';
  return call.optOut ? 'skipped' : 'unreached';
}

/** The request goes to the unit chosen, else to that of the customer's area, else to the unit that called. */
function followingRequest(context: Context) {
  const { input, found, book, actor, now } = context;
  const { id, unit, serial, customerName, phone } = found.one('followUp', 'followUps').values;
  const customer = found.maybe('customer', 'customers')?.values;
  const area = customer ? book.one('areas', customer.areaCode) : null;
  return newRequest(context, {
    unit: input.requestUnit || area?.values.unit || unit || actor.unit,
    customerName: customer?.name ?? customerName,
    phone: customer?.phoneOriginal || customer?.phone || phone,
    email: customer?.email ?? '',
    contactName: customer?.contactName ?? '',
    address: customer?.address ?? '',
    areaCode: customer?.areaCode ?? '',
    productSerial: serial,
    need: input.needs,
    workKind: input.workKind,
    channel: 'outreach',
    obtainedAt: now,
    origin: id,
  });
}

/** The customer wants no contact: nothing more is planned, and what is planned is not done. */
function optedOut({ found }: Context): Change[] {
  const { id } = found.one('followUp', 'followUps');
  const customer = found.maybe('customer', 'customers');
  return [
    ...(customer ? [update(customer, { optOut: true })] : []),
    ...found
      .many('siblings', 'followUps')
      .filter((row) => row.id !== id && OPEN.includes(row.values.status))
      .map((row) => update(row, { status: 'skipped' })),
  ];
}
