import { promiseKindOf } from '../../policy/feedback';
import { refuse } from '../../policy/refusal';
import { say } from '../../texts/say';
import { type ActContext, defineAct, type Lookup } from '../../workbook/act';
import type { Row } from '../../workbook/book';
import { type Change, update } from '../../workbook/change';
import { feedbackByNo } from '../../workbook/feedback-item';
import { dateTime, fields, type InputOf, maybe, text } from '../../workbook/input';
import {
  isOpenPromise,
  type NewPromise,
  nextDue,
  promiseRow,
  promisesAbout,
} from '../../workbook/promise-rows';
import { requestByNo } from '../../workbook/request-lookup';
import { feedbackScope, requireUnresolved } from './feedback-scope';
import { requireFuture } from './handling-checks';

const input = fields({
  no: maybe(text(40)),
  feedbackNo: maybe(text(40)),
  content: text(500),
  dueAt: dateTime(),
});

type Context = ActContext<InputOf<typeof input>>;

/** The customer is promised something by a time: about his request, or about what he said (R48, R57). */
export const promise = defineAct({
  name: 'promise',
  input,
  registers: ['requests', 'feedback', 'promises'],
  load: ({ no, feedbackNo }): Record<string, Lookup> => ({
    ...(no ? requestByNo(no) : {}),
    ...(feedbackNo && !no ? feedbackByNo(feedbackNo) : {}),
    ...(no || feedbackNo ? { promises: promisesAbout(no || feedbackNo) } : {}),
  }),
  subjects: [{ register: 'feedback', field: 'feedbackNo' }],
  scope: (context) => requestOwners(context) ?? feedbackScope(context),
  gates: [requireUnresolved],
  checks: [requireOneSubject, ({ input, now }) => requireFuture('dueAt', input.dueAt, now)],
  decide,
  cells: [
    {
      step: 'promise',
      fields: {
        content: { column: 'stepText' },
        dueAt: { column: 'stepDueAt' },
      },
    },
    {
      register: 'feedback',
      step: 'promise',
      fields: {
        feedbackNo: { column: 'no' },
        content: { column: 'stepText' },
        dueAt: { column: 'stepDueAt' },
      },
    },
  ],
});

function requestOwners({ found }: Pick<Context, 'found'>) {
  const request = found.maybe('request', 'requests')?.values;
  return request ? { unit: request.unit, owners: [request.technician, request.registrar] } : null;
}

function requireOneSubject({ input: { no, feedbackNo } }: Context): void {
  if (Boolean(no) !== Boolean(feedbackNo)) return;
  const message = say('field.oneSubject');
  const paths = ['no', 'feedbackNo'];
  const fields = paths.map((path) => ({ path, message }));
  refuse('badInput', { count: 1 }, { fields });
}

function decide(context: Context) {
  const { found, input } = context;
  const request = found.maybe('request', 'requests');
  const about = request ?? found.one('feedback', 'feedback');
  const made = promiseRow(context, {
    source: { register: about.register, no: about.id, unit: about.values.unit },
    kind: kindOf(about),
    content: input.content,
    dueAt: input.dueAt,
  });
  const dues = found.many('promises', 'promises').map((row) => row.values);
  const promiseDueAt = nextDue([
    input.dueAt,
    ...dues.filter(isOpenPromise).map((row) => row.dueAt),
  ]);
  return {
    changes: [made.change, followed(about, promiseDueAt)],
    value: { no: about.id, promiseId: made.id, dueAt: input.dueAt },
    target: about.id,
    unit: about.values.unit,
  };
}

type About = Row<'requests'> | Row<'feedback'>;

/** Goods that are with us are promised back; other promises about a request are of its completion (R26, R29). */
function kindOf(about: About): NewPromise['kind'] {
  if (about.register === 'feedback') return promiseKindOf((about as Row<'feedback'>).values.kind);
  const { slipNo, returnedAt } = (about as Row<'requests'>).values;
  return slipNo && !returnedAt ? 'return' : 'completion';
}

/** The record itself says by when the customer expects something. */
function followed(about: About, promiseDueAt: string): Change {
  return about.register === 'feedback'
    ? update(about as Row<'feedback'>, { status: 'promised', promiseDueAt })
    : update(about as Row<'requests'>, { promiseDueAt });
}
