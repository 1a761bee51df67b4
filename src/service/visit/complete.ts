import { isBefore, requireOrder } from '../../policy/moment-order';
import { type Bilingual, say } from '../../texts/say';
import { type ActContext, defineAct, type Lookup } from '../../workbook/act';
import type { Row } from '../../workbook/book';
import { append, type Change, update } from '../../workbook/change';
import { requireGoodsBack } from '../../workbook/goods-gate';
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
import { isOpenPromise, promisesAbout, settlePromise } from '../../workbook/promise-rows';
import { requestByNo } from '../../workbook/request-lookup';
import { entriesOfSerial, repeatedRepair, warrantyEntry } from '../../workbook/warranty-entry';
import { requireCommissioned, requireTakenUp } from './finished-gates';
import { cardByNo, planSurvey } from './plan-survey';
import { recordOf, requireRecord, type ServiceRecord, type Way } from './service-record';

const input = fields({
  no: text(40),
  causeCode: maybe(choice('cause')),
  cause: maybe(longText(2000)),
  explanation: maybe(longText(2000)),
  workDone: maybe(longText(5000)),
  siteCleaned: optional(flag(), false),
  answer: maybe(longText(5000)),
  diagnosedAt: maybe(dateTime()),
  at: maybe(dateTime()),
});

type Context = ActContext<InputOf<typeof input>>;

/**
 * The service is done: cause, explanation and work are on record (R22-R24), nothing is out or promised any more (R26, R27, R30),
 * the warranty card has its one entry (R31), and the survey is planned for the day after (R53). What needs no visit is done
 * with the answer given (R14).
 */
export const complete = defineAct({
  name: 'complete',
  input,
  registers: [
    'requests',
    'serviceLog',
    'warrantyEntries',
    'surveys',
    'calendar',
    'shifts',
    'promises',
  ],
  load: ({ no }) => requestByNo(no),
  // Each search costs: what the row says that there is not is not looked for.
  loadMore: ({ no }, found): Record<string, Lookup> => {
    const { productSerial, promiseDueAt, surveyDueOn } = found.one('request', 'requests').values;
    return {
      ...(productSerial ? { history: entriesOfSerial(productSerial) } : {}),
      ...(promiseDueAt ? { promises: promisesAbout(no) } : {}),
      ...(surveyDueOn ? { card: cardByNo(no) } : {}),
    };
  },
  gates: [requireGoodsBack, requireCommissioned, requireTakenUp],
  checks: [requireWrittenRecord, requireTimes],
  decide,
  cells: [
    {
      step: 'complete',
      fields: {
        causeCode: { column: 'causeCode' },
        cause: { column: 'cause' },
        explanation: { column: 'explanation' },
        workDone: { column: 'workDone' },
        siteCleaned: { column: 'siteCleaned' },
        answer: { column: 'answer' },
        diagnosedAt: { column: 'diagnosedAt' },
        at: { column: 'stepTime' },
      },
    },
  ],
});

function wayOf({ values }: Row<'requests'>): Way {
  if (values.serviceType !== 'other') return 'repair';
  return values.arrivedAt ? 'wish' : 'answer';
}

function requireWrittenRecord({ found, input, rules }: Context): void {
  const request = found.one('request', 'requests');
  requireRecord(request.id, recordOf(request, input), { way: wayOf(request), rules });
}

function requireTimes({ input: { at, diagnosedAt }, found, now }: Context): void {
  const { registeredAt, arrivedAt } = found.one('request', 'requests').values;
  const begun = arrivedAt || registeredAt;
  const tooEarly = arrivedAt ? 'field.beforeArrival' : 'field.beforeRegistration';
  requireOrder('R22', [
    ['at', isBefore(now, at), 'field.future'],
    ['at', isBefore(at, begun), tooEarly],
    ['diagnosedAt', isBefore(diagnosedAt, begun), tooEarly],
    ['diagnosedAt', isBefore(at || now, diagnosedAt), 'field.afterCompletion'],
  ]);
}

function decide(context: Context) {
  const { input, found, now } = context;
  const request = found.one('request', 'requests');
  const record = recordOf(request, input);
  const way = wayOf(request);
  const completedAt = input.at || now;
  const outcome = outcomeOf(request, way);
  // Whoever gave an answer without a visit is who served, whatever had been dispatched (R74).
  const technician = way === 'answer' ? context.actor.email : request.values.technician;
  const survey = planSurvey(context, { completedAt, technician });
  const repeatOf = repeatOfWhat(context, { ...record, completedAt, way });
  const repeated = repeatOf ? { repeatOf } : {};
  const done = { ...record, outcome, completedAt, technician, surveyDueOn: survey.dueOn, repeatOf };
  return {
    changes: [
      update(request, { stage: 'completed', ...done, ...ended, ...diagnosis(input) }),
      ...warrantyEntry(context, { ...record, completedAt }),
      ...answerLog(context, { record, completedAt }),
      ...keptAtLast(context, completedAt),
      ...survey.changes,
    ],
    value: { no: request.id, stage: 'completed', outcome, surveyDueOn: survey.dueOn, ...repeated },
    target: request.id,
    unit: request.values.unit,
    warnings: [...warningsOf(request, { record, way, repeatOf }), ...survey.warnings],
  };
}

/** Nothing waits any more. */
const ended = { pendingReason: '', pausedAt: '', promiseDueAt: '' } as const;

function diagnosis({ diagnosedAt }: Context['input']): { diagnosedAt?: string } {
  return diagnosedAt ? { diagnosedAt } : {};
}

/** The same fault of the same product again within the days that the policy sets (R32). */
function repeatOfWhat(
  context: Context,
  done: { causeCode: string; completedAt: string; way: Way },
): string {
  const { rules, found } = context;
  const { workKind } = found.one('request', 'requests').values;
  if (done.way !== 'repair' || workKind !== 'repair' || !rules.isOn('R32')) return '';
  return repeatedRepair(context, { ...done, withinDays: rules.number('R32', 'repeatDays') });
}

/** With the service, each of its items is done (R26); goods have promises of their own (R29). */
function keptAtLast({ found, now }: Context, completedAt: string): Change[] {
  return found
    .many('promises', 'promises')
    .filter(({ values }) => values.kind === 'completion' && isOpenPromise(values))
    .map((row) => settlePromise(row, completedAt, now));
}

/** What had to wait first was not done on the spot, whenever it was done (R24). */
function outcomeOf({ values }: Row<'requests'>, way: Way): string {
  if (way !== 'repair') return 'answered';
  return values.stage === 'pending' || values.outcome === 'pending' ? 'pending' : 'onSite';
}

function answerLog(
  { found, actor, ids }: Context,
  { record, completedAt }: { record: ServiceRecord; completedAt: string },
): Change[] {
  if (!record.answer) return [];
  const requestNo = found.one('request', 'requests').id;
  const log = { id: ids.short(), requestNo, kind: 'answer', at: completedAt, staff: actor.email };
  return [append('serviceLog', { ...log, text: record.answer })];
}

function warningsOf(
  { id, values }: Row<'requests'>,
  { record, way, repeatOf }: { record: ServiceRecord; way: Way; repeatOf: string },
): Bilingual[] {
  return [
    ...(repeatOf ? [say('warning.repeatRepair', { no: id, former: repeatOf })] : []),
    ...(way === 'answer' || record.siteCleaned ? [] : [say('warning.siteNotCleaned')]),
    ...(values.serviceType ? [] : [say('warning.typeUndecided', { no: id })]),
    ...(way === 'repair' && !values.productSerial ? [say('warning.noWarrantyEntry')] : []),
  ];
}
