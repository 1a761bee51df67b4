import { isBefore, requireOrder } from '../../policy/moment-order';
import { type FieldFault, refuse } from '../../policy/refusal';
import { say, type TextKey } from '../../texts/say';
import { type ActContext, defineAct } from '../../workbook/act';
import { type Change, update } from '../../workbook/change';
import {
  choice,
  dateTime,
  fields,
  type InputOf,
  lines,
  longText,
  maybe,
  text,
} from '../../workbook/input';
import { pauseRow } from '../../workbook/pause-rows';
import { nextDue, promiseRow } from '../../workbook/promise-rows';
import { requestByNo } from '../../workbook/request-lookup';
import { requirePromises } from './promised-time';

const input = fields({
  no: text(40),
  lines: lines({
    item: text(200),
    reason: maybe(choice('pendingReason')),
    explanation: maybe(longText(2000)),
    dueAt: maybe(dateTime()),
  }),
  at: maybe(dateTime()),
  text: maybe(longText(2000)),
});

type Context = ActContext<InputOf<typeof input>>;

/**
 * It cannot be finished on the spot, or the customer asks to wait: each item with its reason, told patiently (R25), and with the
 * time by which it will be done (R26).
 */
export const pause = defineAct({
  name: 'pause',
  input,
  registers: ['requests', 'serviceLog', 'promises'],
  load: ({ no }) => requestByNo(no),
  gates: [],
  checks: [requireReasons, requireTime, requireItemsPromised],
  decide,
  cells: [
    {
      step: 'pause',
      fields: {
        'lines.0.item': { column: 'stepItem' },
        'lines.0.reason': { column: 'stepReason' },
        'lines.0.explanation': { column: 'stepText' },
        'lines.0.dueAt': { column: 'stepDueAt' },
        at: { column: 'stepTime' },
      },
    },
  ],
});

function requireReasons({ input, found }: Context): void {
  const { stage } = found.one('request', 'requests').values;
  const faults = input.lines.flatMap((line, index): FieldFault[] => [
    ...fault(`lines.${index}.reason`, reasonFault(line.reason, stage)),
    ...fault(`lines.${index}.explanation`, line.explanation ? null : 'field.toldMissing'),
  ]);
  if (faults.length)
    refuse('itemUnexplained', { count: faults.length }, { clause: 'R25', fields: faults });
}

function fault(path: string, key: TextKey | null): FieldFault[] {
  return key ? [{ path, message: say(key) }] : [];
}

/** What goes to the workshop goes by a slip; before the visit only the customer can ask to wait. */
function reasonFault(reason: string, stage: string): TextKey | null {
  if (!reason) return 'field.pendingReasonMissing';
  if (reason === 'workshop') return 'field.workshopByTakeBack';
  return stage !== 'onSite' && reason !== 'customer' ? 'field.beforeVisitOnlyCustomer' : null;
}

function requireTime({ input: { at }, found, now }: Context): void {
  const { stage, arrivedAt } = found.one('request', 'requests').values;
  const begun = stage === 'onSite' ? arrivedAt : '';
  requireOrder('R25', [
    ['at', isBefore(now, at), 'field.future'],
    ['at', isBefore(at, begun), 'field.beforeArrival'],
  ]);
}

function requireItemsPromised({ input, now }: Context): void {
  const promised = input.lines.map(({ dueAt }, index) => ({ path: `lines.${index}.dueAt`, dueAt }));
  requirePromises(promised, now);
}

function decide(context: Context) {
  const { input, found, now } = context;
  const request = found.one('request', 'requests');
  const { no, unit, promiseDueAt, stage, outcome } = request.values;
  const at = input.at || now;
  const reason = input.lines[0]?.reason ?? '';
  const told = input.lines.map(({ item, explanation }) => `${item}: ${explanation}`);
  const promised = promises(context);
  const dueAt = nextDue([promiseDueAt, ...input.lines.map((line) => line.dueAt)]);
  return {
    changes: [
      update(request, {
        stage: 'pending',
        pendingReason: reason,
        pausedAt: at,
        promiseDueAt: dueAt,
        // What waits before anyone was there may still be done on the spot (R24).
        outcome: stage === 'onSite' ? 'pending' : outcome,
      }),
      pauseRow(context, { at, reason, text: [...told, input.text].filter(Boolean).join('\n') }),
      ...promised.map(({ change }) => change),
    ],
    value: { no, stage: 'pending', promiseDueAt: dueAt, promises: promised.map(({ id }) => id) },
    target: no,
    unit,
  };
}

/** One for each item: none waits without (R26). */
function promises(context: Context): { id: string; change: Change }[] {
  const { no, unit } = context.found.one('request', 'requests').values;
  const source = { register: 'requests' as const, no, unit };
  return context.input.lines
    .filter(({ dueAt }) => dueAt !== '')
    .map(({ item, reason, explanation, dueAt }) =>
      promiseRow(context, {
        source,
        kind: 'completion',
        content: say('promise.completion', { item })[context.book.language],
        dueAt,
        item,
        reason,
        explanation,
      }),
    );
}
