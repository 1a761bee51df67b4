import { daysInRepair, standingLines, stillOut } from '../../policy/handover';
import { isBefore, requireOrder } from '../../policy/moment-order';
import { type FieldFault, refuse } from '../../policy/refusal';
import type { DateTime } from '../../policy/time';
import { warrantyOf } from '../../policy/warranty';
import { say } from '../../texts/say';
import { type ActContext, defineAct, type GateContext, type Lookup } from '../../workbook/act';
import { append, type Change, update } from '../../workbook/change';
import { dateTime, fields, type InputOf, lines, maybe, text } from '../../workbook/input';
import { productBySerial } from '../../workbook/product-lookup';
import { isOpenPromise, nextDue, promisesAbout, settlePromise } from '../../workbook/promise-rows';
import type { RegisterRows } from '../../workbook/registers.generated';
import { requestByNo, rowsOfRequest } from '../../workbook/request-lookup';
import { type BackLine, matched } from './back-lines';
import { goods, requireGoods, requireSignature, signature, slipOf } from './slip';

const input = fields({
  no: text(40),
  lines: lines({ outId: maybe(text(60)), item: maybe(text(200)), ...goods }),
  ...signature,
  at: maybe(dateTime()),
  note: maybe(text(500)),
});

type Context = ActContext<InputOf<typeof input>>;

/**
 * Gives back what was taken, never more than that (R27), on a signed slip of its own (R28). With the last piece the promise is
 * kept or broken (R29), and the days in repair lengthen the warranty.
 */
export const returnItems = defineAct({
  name: 'returnItems',
  input,
  registers: ['requests', 'serviceLog', 'promises', 'handovers', 'products'],
  load: ({ no }) => ({
    ...requestByNo(no),
    handovers: rowsOfRequest('handovers', no),
    promises: promisesAbout(no),
  }),
  loadMore: (_, found): Record<string, Lookup> => {
    const { productSerial } = found.one('request', 'requests').values;
    return productSerial ? { product: productBySerial(productSerial) } : {};
  },
  gates: [requireGoodsOut],
  checks: [
    ({ input }) => requireGoods(input.lines),
    requireMatch,
    ({ input }) => requireSignature(input),
    requireTime,
  ],
  decide,
  cells: [
    {
      step: 'returnItems',
      fields: {
        'lines.0.item': { column: 'stepItem' },
        'lines.0.quantity': { column: 'stepQuantity' },
        'lines.0.condition': { column: 'stepCondition' },
        customerSignature: { column: 'stepSigner' },
        note: { column: 'stepText' },
        at: { column: 'stepTime' },
      },
    },
    {
      register: 'handovers',
      step: 'giveBack',
      fields: {
        no: { column: 'requestNo' },
        'lines.0.outId': { column: 'id' },
        'lines.0.quantity': { column: 'stepQuantity' },
        'lines.0.condition': { column: 'stepCondition' },
        customerSignature: { column: 'stepSigner' },
      },
    },
  ],
});

function handovers({ found }: GateContext): RegisterRows['handovers'][] {
  return found.many('handovers', 'handovers').map((row) => row.values);
}

function requireGoodsOut(context: GateContext): void {
  const { id: no } = context.found.one('request', 'requests');
  if (!stillOut(handovers(context)).length) refuse('nothingOut', { no }, { clause: 'R27' });
}

/** Each line answers one that is still out, with no more than is missing of it (R27). */
function requireMatch(context: Context): void {
  const faults: FieldFault[] = matched(context.input.lines, stillOut(handovers(context))).flatMap(
    ({ fault }, index) =>
      fault ? [{ path: `lines.${index}.${fault.field}`, message: fault.message }] : [],
  );
  if (faults.length)
    refuse('returnMismatch', { count: faults.length }, { clause: 'R27', fields: faults });
}

function requireTime(context: Context): void {
  const { at } = context.input;
  const last = standingLines(handovers(context))
    .map((line) => line.at)
    .sort()
    .pop();
  requireOrder('R27', [
    ['at', isBefore(context.now, at), 'field.future'],
    ['at', isBefore(at, last ?? ''), 'field.beforeTakeBack'],
  ]);
}

function decide(context: Context) {
  const { input, found, now } = context;
  const request = found.one('request', 'requests');
  const { no, unit } = request.values;
  const at = input.at || now;
  const { slipNo, rows, changes } = slipFor(context, at);
  const before = handovers(context);
  const after = [...before, ...rows] as RegisterRows['handovers'][];
  const left = stillOut(after);
  const isAllBack = left.length === 0;
  const days = daysInRepair(after) - daysInRepair(before);
  return {
    changes: [
      ...changes,
      visitRow(context, { at, slipNo }),
      ...(isAllBack ? allBack(context, { at, days }) : []),
    ],
    value: {
      no,
      slipNo,
      left: left.map(({ line, left: quantity }) => ({ outId: line.id, item: line.item, quantity })),
      ...(isAllBack ? { returnedAt: at, repairDays: days } : {}),
    },
    target: no,
    unit,
    warnings: left.map(({ line, left: quantity }) =>
      say('warning.stillOut', { item: line.item, quantity }),
    ),
  };
}

function slipFor(context: Context, at: DateTime) {
  const { note } = context.input;
  const answered = matched(context.input.lines, stillOut(handovers(context))) as BackLine[];
  return slipOf(context, {
    direction: 'back',
    at,
    note,
    signed: context.input,
    lines: answered.map(({ line, out }) => ({
      outId: out?.id ?? '',
      item: out?.item ?? line.item,
      serial: out?.serial ?? '',
      quantity: line.quantity,
      condition: line.condition,
      accessories: line.accessories,
    })),
  });
}

/** Giving back is a visit: the form is handed in that day (R50). */
function visitRow(
  { found, actor, ids, book }: Context,
  { at, slipNo }: { at: DateTime; slipNo: string },
): Change {
  return append('serviceLog', {
    id: ids.short(),
    requestNo: found.one('request', 'requests').id,
    kind: 'visit',
    at,
    staff: actor.email,
    text: say('log.returned', { slip: slipNo })[book.language],
  });
}

function allBack(context: Context, { at, days }: { at: DateTime; days: number }): Change[] {
  const { found, now } = context;
  const request = found.one('request', 'requests');
  const open = found.many('promises', 'promises').filter(({ values }) => isOpenPromise(values));
  const settled = open.filter(({ values }) => values.kind === 'return');
  const others = open.filter((row) => !settled.includes(row));
  const promiseDueAt = nextDue(others.map(({ values }) => values.dueAt));
  return [
    update(request, { returnedAt: at, promiseDueAt }),
    ...settled.map((row) => settlePromise(row, at, now)),
    ...productBack(context, days),
  ];
}

/** The customer has his product again; the time without it is added to its warranty. */
function productBack({ found }: Context, days: number): Change[] {
  const product = found.maybe('product', 'products');
  if (!product) return [];
  const repairDays = (product.values.repairDays ?? 0) + days;
  const warranty = warrantyOf({ ...product.values, repairDays });
  const end = warranty.state === 'known' ? { warrantyEnd: warranty.end } : {};
  return [update(product, { status: 'inUse', repairDays, ...end })];
}
