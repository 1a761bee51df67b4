import { addresseeOf, expediteId } from '../../policy/expediting';
import { refuse } from '../../policy/refusal';
import { isWorkingMoment, nextWorkingMoment } from '../../policy/work-time';
import { say, type TextKey } from '../../texts/say';
import { type ActContext, defineAct, type GateContext } from '../../workbook/act';
import { deskOf, headOfficeOf } from '../../workbook/head-office';
import { fields, type InputOf, longText, maybe, text } from '../../workbook/input';
import { scheduleOf } from '../../workbook/schedule';
import { expediteRows } from './expedite-rows';
import {
  requireOneSource,
  type Source,
  sourceLookups,
  sourceOf,
  sourceScope,
  supervisionAbout,
} from './source';

const input = fields({
  no: maybe(text(40)),
  feedbackNo: maybe(text(60)),
  supervisionId: maybe(text(120)),
  text: longText(2000),
});

type Context = ActContext<InputOf<typeof input>>;

/**
 * Head office urges an open matter, at the next level: once for each item and level, and only in the working time of whom it
 * goes to (R61). A reminder that is out already is carried on; else the matter is urged as such.
 */
export const expedite = defineAct({
  name: 'expedite',
  input,
  registers: ['requests', 'feedback', 'supervision', 'outbox', 'calendar', 'shifts'],
  load: ({ no, feedbackNo, supervisionId }) => ({
    ...sourceLookups({ no, feedbackNo, supervisionId }),
    ...supervisionAbout(no || feedbackNo || supervisionId),
  }),
  scope: sourceScope,
  subjects: [
    { register: 'feedback', field: 'feedbackNo' },
    { register: 'supervision', field: 'supervisionId' },
  ],
  gates: [requireEscalation, requireOpen, requireLevelLeft, requireWorkingTime],
  checks: [
    ({ input: { no, feedbackNo, supervisionId } }: Context) =>
      requireOneSource('R61', { no, feedbackNo, supervisionId }),
  ],
  decide,
});

/** A reminder is not urged itself: what it is about is. */
function requireEscalation({ found }: GateContext): void {
  const row = found.maybe('escalation', 'supervision');
  if (row && row.values.kind !== 'escalation') refuse('notEscalation', { id: row.id });
}

const DONE = ['archived', 'cancelled', 'imported', 'reviewed', 'resolved', 'answered', 'closed'];

function requireOpen({ found }: GateContext): void {
  const state =
    found.maybe('request', 'requests')?.values.stage ??
    found.maybe('feedback', 'feedback')?.values.status ??
    found.maybe('escalation', 'supervision')?.values.status;
  if (!state || !DONE.includes(state)) return;
  refuse('matterClosed', { no: sourceOf(found)?.no ?? '' }, { clause: 'R61' });
}

function requireLevelLeft(context: GateContext): void {
  const source = sourceOf(context.found);
  const levels = context.rules.number('R61', 'levels');
  if (!source || nextOf(context).level <= levels) return;
  refuse('expediteHighest', { no: source.no, level: levels }, { clause: 'R61' });
}

function requireWorkingTime(context: GateContext): void {
  const source = sourceOf(context.found);
  if (!source) return;
  const to = addressee(context, source);
  const unit = context.book.one('staff', to)?.values.unit || source.unit;
  const schedule = scheduleOf(context.book, unit);
  if (isWorkingMoment(context.now, schedule)) return;
  const at = nextWorkingMoment(context.now, schedule).replace('T', ' ').slice(0, 16);
  refuse('notWorkingTime', { unit, at }, { clause: 'R61' });
}

/** The item that is urged already, else the matter as such; and the level after the last. */
function nextOf({ found }: GateContext): { clock: string; clockFrom: string; level: number } {
  const rows = found
    .many('supervised', 'supervision')
    .map((row) => row.values)
    .filter((row) => row.kind === 'expedite');
  const [open] = rows.filter((row) => row.status !== 'closed').slice(-1);
  const clock = open?.clock ?? 'manual';
  const clockFrom = open?.clockFrom ?? '';
  const levels = rows
    .filter((row) => row.clock === clock && row.clockFrom === clockFrom)
    .map((row) => row.level ?? 0);
  return { clock, clockFrom, level: Math.max(0, ...levels) + 1 };
}

function addressee(context: GateContext, source: Source): string {
  const { book, found } = context;
  const unit = book.one('units', source.unit);
  const head = headOfficeOf(book)?.values.supervisor ?? '';
  const supervisor = unit?.values.supervisor ?? '';
  const desk = deskOf(unit);
  const request = found.maybe('request', 'requests')?.values;
  const responsible = request
    ? responsibleFor({ ...request, desk, supervisor })
    : found.maybe('feedback', 'feedback')?.values.owner ||
      found.maybe('escalation', 'supervision')?.values.to ||
      desk;
  return addresseeOf(nextOf(context).level, { responsible, supervisor, head });
}

/** Whose turn it is: the desk's, the technician's or the supervisor's; once head office handles it, its desk's. */
function responsibleFor(request: {
  stage: string;
  handlingUnit: string;
  technician: string;
  queueOwner: string;
  desk: string;
  supervisor: string;
}): string {
  const { stage, handlingUnit, technician, queueOwner, desk, supervisor } = request;
  if (handlingUnit) return desk;
  if (stage === 'submitted') return supervisor;
  return stage === 'registered' ? queueOwner || desk : technician || desk;
}

function decide(context: Context) {
  const { input, found, book, actor } = context;
  const source = sourceOf(found);
  if (!source) return refuse('sourceUnclear', {});
  const { clock, clockFrom, level } = nextOf(context);
  const to = addressee(context, source);
  if (!to) return refuse('nobodyToExpedite', { no: source.no });
  const earlier = found.many('supervised', 'supervision').map((row) => row.values);
  const same = earlier.find((row) => row.clock === clock && row.clockFrom === clockFrom);
  const id = expediteId({ no: source.no, clock, from: clockFrom, level }, earlier);
  const one = {
    ...source,
    id,
    kind: 'expedite',
    item: say(`clock.${clock}` as TextKey)[book.language],
    about: source.customer,
    clock,
    clockFrom,
    level,
    to,
    due: same?.dueAt ?? '',
    by: actor.email,
    text: input.text,
  };
  return {
    changes: expediteRows(context, one),
    value: { id, no: source.no, level, to },
    target: source.no,
    unit: source.unit,
  };
}
