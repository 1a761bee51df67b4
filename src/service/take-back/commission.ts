import { isBefore, requireOrder } from '../../policy/moment-order';
import { refuse } from '../../policy/refusal';
import { say } from '../../texts/say';
import { type ActContext, defineAct, type GateContext } from '../../workbook/act';
import { append, type Change, update } from '../../workbook/change';
import { requireGoodsBack } from '../../workbook/goods-gate';
import {
  dateTime,
  fields,
  flag,
  type InputOf,
  lines,
  longText,
  maybe,
  optional,
  text,
} from '../../workbook/input';
import { endedPauses } from '../../workbook/pause-rows';
import { requestByNo, rowsOfRequest } from '../../workbook/request-lookup';

const input = fields({
  no: text(40),
  lines: optional(
    lines({
      item: text(200),
      standard: text(200),
      measured: text(200),
      passed: optional(flag(), false),
    }),
    [],
  ),
  waiver: maybe(longText(1000)),
  at: maybe(dateTime()),
});

type Context = ActContext<InputOf<typeof input>>;

/** Installed and tried out: each item against its standard, or why nothing needs to be tried (R30). */
export const commission = defineAct({
  name: 'commission',
  input,
  registers: ['requests', 'serviceLog'],
  load: ({ no }) => ({ ...requestByNo(no), log: rowsOfRequest('serviceLog', no) }),
  gates: [requireGoodsBack, requireSomethingInstalled],
  checks: [requireResult, requireTime],
  decide,
  cells: [
    {
      step: 'commission',
      fields: {
        'lines.0.item': { column: 'stepItem' },
        'lines.0.standard': { column: 'stepText' },
        'lines.0.measured': { column: 'stepCondition' },
        'lines.0.passed': { value: true },
        at: { column: 'stepTime' },
      },
    },
    {
      step: 'waiveCommission',
      fields: {
        waiver: { column: 'stepText' },
        at: { column: 'stepTime' },
      },
    },
  ],
});

/** What waits for anything else than the workshop has nothing to be tried out. */
function requireSomethingInstalled({ found }: GateContext): void {
  const { id: no, values } = found.one('request', 'requests');
  if (values.stage === 'pending' && !values.returnedAt)
    refuse('nothingInstalled', { no }, { clause: 'R30' });
}

function requireResult({ input }: Context): void {
  if (input.lines.length || input.waiver) return;
  const fault = { path: 'lines', message: say('field.commissionEmpty') };
  refuse('badInput', { count: 1 }, { clause: 'R30', fields: [fault] });
}

function requireTime({ input: { at }, found, now }: Context): void {
  requireOrder('R30', [
    ['at', isBefore(now, at), 'field.future'],
    ['at', isBefore(at, begunAt(found.one('request', 'requests').values)), 'field.beforeReturn'],
  ]);
}

function begunAt({ returnedAt, arrivedAt }: { returnedAt: string; arrivedAt: string }): string {
  return returnedAt || arrivedAt;
}

function decide(context: Context) {
  const { input, found, now } = context;
  const request = found.one('request', 'requests');
  const { no, unit } = request.values;
  const at = input.at || now;
  const failed = input.waiver ? [] : failedItems(context);
  const isDone = failed.length === 0;
  return {
    changes: [
      ...logRows(context, at),
      update(request, { commissionedAt: isDone ? at : '' }),
      ...(isDone ? endedPauses(found.many('log', 'serviceLog'), at) : []),
    ],
    value: { no, commissionedAt: isDone ? at : '', failed },
    target: no,
    unit,
    warnings: failed.map((item) => say('warning.notPassed', { item })),
  };
}

/** Items whose last result is not good, of this time and of the times before it. */
function failedItems({ input, found }: Context): string[] {
  const since = begunAt(found.one('request', 'requests').values);
  const before = found
    .many('log', 'serviceLog')
    .map((row) => row.values)
    .filter((row) => row.kind === 'commission' && !row.withdrawnAt && row.at >= since)
    // A waiver has no result.
    .filter((row) => !row.explanation)
    .sort((one, other) => (one.at < other.at ? -1 : 1))
    .map((row) => ({ item: row.text, passed: row.passed }));
  const last = new Map([...before, ...input.lines].map(({ item, passed }) => [item, passed]));
  return [...last].filter(([, passed]) => !passed).map(([item]) => item);
}

function logRows({ input, found, actor, ids, book }: Context, at: string): Change[] {
  const head = () => ({
    id: ids.short(),
    requestNo: found.one('request', 'requests').id,
    kind: 'commission',
    at,
    staff: actor.email,
  });
  const tried = input.lines.map(({ item, standard, measured, passed }) =>
    append('serviceLog', { ...head(), text: item, standard, measured, passed }),
  );
  if (!input.waiver) return tried;
  const text = say('log.commissionWaived')[book.language];
  return [...tried, append('serviceLog', { ...head(), text, explanation: input.waiver })];
}
