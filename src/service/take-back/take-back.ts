import { isBefore, requireOrder } from '../../policy/moment-order';
import { type FieldFault, refuse } from '../../policy/refusal';
import { say } from '../../texts/say';
import { type ActContext, defineAct, type Lookup } from '../../workbook/act';
import { type Change, update } from '../../workbook/change';
import { dateTime, fields, type InputOf, lines, longText, maybe, text } from '../../workbook/input';
import { endedPauses, pauseRow } from '../../workbook/pause-rows';
import { productBySerial } from '../../workbook/product-lookup';
import { nextDue, promiseRow } from '../../workbook/promise-rows';
import { requestByNo, rowsOfRequest } from '../../workbook/request-lookup';
import { requirePromises } from './promised-time';
import { goods, requireGoods, requireSignature, signature, slipOf } from './slip';

const input = fields({
  no: text(40),
  lines: lines({
    item: text(200),
    serial: maybe(text(60)),
    ...goods,
    explanation: maybe(longText(2000)),
  }),
  dueAt: maybe(dateTime()),
  ...signature,
  at: maybe(dateTime()),
  note: maybe(text(500)),
});

type Context = ActContext<InputOf<typeof input>>;

/**
 * Takes products or parts to the workshop: listed piece by piece (R27), on a numbered slip that both sides sign (R28), with the
 * time by which they come back (R26, R29).
 */
export const takeBack = defineAct({
  name: 'takeBack',
  input,
  registers: ['requests', 'serviceLog', 'promises', 'handovers', 'products'],
  load: ({ no }) => requestByNo(no),
  loadMore: ({ no }, found): Record<string, Lookup> => {
    const { productSerial, stage } = found.one('request', 'requests').values;
    return {
      ...(stage === 'pending' ? { log: rowsOfRequest('serviceLog', no) } : {}),
      ...(productSerial ? { product: productBySerial(productSerial) } : {}),
    };
  },
  gates: [],
  checks: [
    ({ input }) => requireGoods(input.lines),
    requireExplanations,
    ({ input }) => requireSignature(input),
    requireTime,
    ({ input, now }) => requirePromises([{ path: 'dueAt', dueAt: input.dueAt }], now),
  ],
  decide,
  cells: [
    {
      step: 'takeBack',
      fields: {
        'lines.0.item': { column: 'stepItem' },
        'lines.0.quantity': { column: 'stepQuantity' },
        'lines.0.condition': { column: 'stepCondition' },
        'lines.0.explanation': { column: 'stepText' },
        dueAt: { column: 'stepDueAt' },
        customerSignature: { column: 'stepSigner' },
        at: { column: 'stepTime' },
      },
    },
  ],
});

function requireExplanations({ input }: Context): void {
  const faults = input.lines.flatMap(({ explanation }, index): FieldFault[] =>
    explanation ? [] : [{ path: `lines.${index}.explanation`, message: say('field.toldMissing') }],
  );
  if (faults.length)
    refuse('itemUnexplained', { count: faults.length }, { clause: 'R25', fields: faults });
}

function requireTime({ input: { at }, found, now }: Context): void {
  const { arrivedAt } = found.one('request', 'requests').values;
  requireOrder('R27', [
    ['at', isBefore(now, at), 'field.future'],
    ['at', isBefore(at, arrivedAt), 'field.beforeArrival'],
  ]);
}

function decide(context: Context) {
  const { input, found, now } = context;
  const request = found.one('request', 'requests');
  const { no, unit, promiseDueAt } = request.values;
  const at = input.at || now;
  const slip = slipFor(context, at);
  const promised = input.dueAt ? [promiseOf(context, slip.slipNo)] : [];
  const dueAt = nextDue([promiseDueAt, input.dueAt]);
  const pausedAt = isOut(request.values) ? request.values.pausedAt : at;
  return {
    changes: [
      update(request, {
        stage: 'pending',
        pendingReason: 'workshop',
        pausedAt,
        promiseDueAt: dueAt,
        slipNo: slip.slipNo,
        returnedAt: '',
        commissionedAt: '',
        outcome: 'pending',
      }),
      ...slip.changes,
      ...promised.map(({ change }) => change),
      ...waiting(context, at),
      ...productAway(context),
    ],
    value: {
      no,
      stage: 'pending',
      slipNo: slip.slipNo,
      promiseDueAt: dueAt,
      promises: promised.map(({ id }) => id),
    },
    target: no,
    unit,
  };
}

function isOut({ slipNo, returnedAt }: { slipNo: string; returnedAt: string }): boolean {
  return slipNo !== '' && returnedAt === '';
}

function slipFor(context: Context, at: string) {
  const { note, dueAt } = context.input;
  return slipOf(context, {
    direction: 'out',
    at,
    dueAt,
    note,
    signed: context.input,
    lines: context.input.lines.map(({ item, serial, quantity, condition, accessories }) => ({
      item,
      serial,
      quantity,
      condition,
      accessories,
    })),
  });
}

/** One for the slip: what went out together comes back together (R29). */
function promiseOf(context: Context, slip: string): { id: string; change: Change } {
  const { input, found, book } = context;
  const { no, unit } = found.one('request', 'requests').values;
  const item = input.lines.map((line) => line.item).join(', ');
  return promiseRow(context, {
    source: { register: 'requests', no, unit },
    kind: 'return',
    content: say('promise.return', { slip, item })[book.language],
    dueAt: input.dueAt,
    item,
    reason: 'workshop',
    explanation: input.lines.map((line) => line.explanation).join('\n'),
  });
}

/** The wait for the workshop takes the place of any other. */
function waiting(context: Context, at: string): Change[] {
  const { input, found } = context;
  const text = input.lines.map(({ item, explanation }) => `${item}: ${explanation}`).join('\n');
  return [
    ...endedPauses(found.many('log', 'serviceLog'), at),
    pauseRow(context, { at, reason: 'workshop', text }),
  ];
}

function productAway({ found }: Context): Change[] {
  const product = found.maybe('product', 'products');
  return product ? [update(product, { status: 'inRepair' })] : [];
}
