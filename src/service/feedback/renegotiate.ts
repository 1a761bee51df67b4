import { refuse } from '../../policy/refusal';
import { type ActContext, defineAct, type GateContext, type Lookup } from '../../workbook/act';
import type { Row } from '../../workbook/book';
import { update } from '../../workbook/change';
import { dateTime, fields, type InputOf, text } from '../../workbook/input';
import {
  isOpenPromise,
  type NewPromise,
  nextDue,
  promiseRow,
  promisesAbout,
} from '../../workbook/promise-rows';
import type { RegisterName } from '../../workbook/registers.generated';
import { requireFuture } from './handling-checks';

const input = fields({ promiseId: text(40), dueAt: dateTime(), reason: text(500) });

type Context = ActContext<InputOf<typeof input>>;

/**
 * Another time is agreed with the customer. The former promise stays in the ledger, the new one follows it: what was
 * promised first is what counts (D4, R26, R48).
 */
export const renegotiate = defineAct({
  name: 'renegotiate',
  input,
  registers: ['requests', 'feedback', 'promises'],
  load: ({ promiseId }) => ({
    promise: { register: 'promises', column: 'id', value: promiseId, need: 'one' },
  }),
  loadMore: (_, found): Record<string, Lookup> => {
    const { sourceRegister, sourceNo } = found.one('promise', 'promises').values;
    const register: RegisterName = sourceRegister === 'feedback' ? 'feedback' : 'requests';
    return {
      source: { register, column: 'no', value: sourceNo, need: 'one' },
      promises: promisesAbout(sourceNo),
    };
  },
  subjects: [{ register: 'promises', field: 'promiseId' }],
  scope: ({ found }) => {
    const { unit, promisedBy } = found.one('promise', 'promises').values;
    const technician = found.maybe('source', 'requests')?.values.technician ?? '';
    const owner = found.maybe('source', 'feedback')?.values.owner ?? '';
    return { unit, owners: [promisedBy, technician, owner] };
  },
  gates: [requireOpen],
  checks: [({ input, now }) => requireFuture('dueAt', input.dueAt, now)],
  decide,
  cells: [
    {
      register: 'promises',
      step: 'renegotiate',
      fields: {
        promiseId: { column: 'id' },
        dueAt: { column: 'stepDueAt' },
        reason: { column: 'stepText' },
      },
    },
  ],
});

function requireOpen({ found }: GateContext): void {
  const { id, values } = found.one('promise', 'promises');
  if (!isOpenPromise(values)) refuse('promiseSettled', { id });
}

function decide(context: Context) {
  const { found, input, now } = context;
  const former = found.one('promise', 'promises');
  const { content, item, reason, explanation, kind, sourceNo, unit } = former.values;
  const source =
    found.maybe('source', 'requests') ?? (found.one('source', 'feedback') as Row<'feedback'>);
  const made = promiseRow(context, {
    source: { register: source.register, no: sourceNo, unit },
    kind: kind as NewPromise['kind'],
    ...{ content, item, reason, dueAt: input.dueAt, previousId: former.id },
    explanation: [explanation, input.reason].filter(Boolean).join('\n'),
  });
  const others = found
    .many('promises', 'promises')
    .filter((row) => row.id !== former.id && isOpenPromise(row.values));
  const promiseDueAt = nextDue([input.dueAt, ...others.map((row) => row.values.dueAt)]);
  return {
    changes: [
      update(former, { result: 'renegotiated', closedAt: now }),
      made.change,
      update(source as Row<'requests'>, { promiseDueAt }),
    ],
    value: { no: sourceNo, promiseId: made.id, previousId: former.id, dueAt: input.dueAt },
    target: sourceNo,
    unit,
  };
}
