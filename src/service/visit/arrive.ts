import { isBefore, requireOrder } from '../../policy/moment-order';
import { refuse } from '../../policy/refusal';
import { addMinutes, minutesBetween } from '../../policy/time';
import { type Bilingual, say } from '../../texts/say';
import { type ActContext, defineAct, type GateContext } from '../../workbook/act';
import { append, update } from '../../workbook/change';
import { dateTime, fields, type InputOf, maybe, text } from '../../workbook/input';
import { requestByNo } from '../../workbook/request-lookup';

/** So much later than agreed still counts as on time (R20, R55). */
const GRACE_MINUTES = 15;

const input = fields({ no: text(40), at: maybe(dateTime()) });

type Context = ActContext<InputOf<typeof input>>;

/** The technician is at the customer's, after having spoken to him (R19, R22). */
export const arrive = defineAct({
  name: 'arrive',
  input,
  registers: ['requests', 'serviceLog'],
  load: ({ no }) => requestByNo(no),
  gates: [requireContact],
  checks: [requireTime],
  decide,
  cells: [{ step: 'arrive', fields: { at: { column: 'stepTime' } } }],
});

function requireContact({ found }: GateContext): void {
  const { values, id } = found.one('request', 'requests');
  if (!values.contactedAt) refuse('contactMissing', { no: id }, { clause: 'R19' });
}

function requireTime({ input: { at }, found, now }: Context): void {
  const { contactedAt } = found.one('request', 'requests').values;
  requireOrder('R19', [
    ['at', isBefore(now, at), 'field.future'],
    ['at', isBefore(at, contactedAt), 'field.beforeContact'],
  ]);
}

function decide({ input, found, actor, now, ids }: Context) {
  const request = found.one('request', 'requests');
  const { no, unit, appointmentFrom, appointmentTo } = request.values;
  const at = input.at || now;
  const log = {
    id: ids.short(),
    requestNo: no,
    kind: 'visit',
    at,
    staff: actor.email,
    appointmentFrom,
    appointmentTo,
  };
  return {
    changes: [update(request, { stage: 'onSite', arrivedAt: at }), append('serviceLog', log)],
    value: { no, stage: 'onSite', arrivedAt: at },
    target: no,
    unit,
    warnings: lateness(appointmentTo, at),
  };
}

/** Lateness is told and measured, not forbidden. */
function lateness(appointmentTo: string, at: string): Bilingual[] {
  if (!appointmentTo || !isBefore(addMinutes(appointmentTo, GRACE_MINUTES), at)) return [];
  const minutes = Math.floor(minutesBetween(appointmentTo, at));
  return [say('warning.arrivedLate', { minutes, grace: GRACE_MINUTES })];
}
