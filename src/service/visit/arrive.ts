import { isBefore, requireOrder } from '../../policy/moment-order';
import { refuse } from '../../policy/refusal';
import type { Rules } from '../../policy/rules';
import { addMinutes, minutesBetween } from '../../policy/time';
import { type Bilingual, say } from '../../texts/say';
import { type ActContext, defineAct, type GateContext } from '../../workbook/act';
import { append, update } from '../../workbook/change';
import { dateTime, fields, flag, type InputOf, maybe, optional, text } from '../../workbook/input';
import { requestByNo } from '../../workbook/request-lookup';

const input = fields({
  no: text(40),
  at: maybe(dateTime()),
  selfCheck: optional(flag(), false),
});

type Context = ActContext<InputOf<typeof input>>;

/** The technician is at the customer's, after having spoken to him (R19, R22); his neatness he checked himself (R38). */
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
  if (values.stage === 'dispatched' || !values.contactedAt)
    refuse('contactMissing', { no: id }, { clause: 'R19' });
}

function requireTime({ input: { at }, found, now }: Context): void {
  const { contactedAt, arrivedAt } = found.one('request', 'requests').values;
  requireOrder('R19', [
    ['at', isBefore(now, at), 'field.future'],
    ['at', isBefore(at, contactedAt), 'field.beforeContact'],
    ['at', isBefore(at, arrivedAt), 'field.beforeLastVisit'],
  ]);
}

function decide({ input, found, actor, now, ids, rules }: Context) {
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
    selfCheck: input.selfCheck,
  };
  return {
    changes: [update(request, { stage: 'onSite', arrivedAt: at }), append('serviceLog', log)],
    value: { no, stage: 'onSite', arrivedAt: at },
    target: no,
    unit,
    warnings: rules.isOn('R20') ? lateness(appointmentTo, at, graceOf(rules)) : [],
  };
}

/** So much later than agreed still counts as on time (R20, R55). */
function graceOf(rules: Rules): number {
  return rules.number('R20', 'graceMinutes');
}

/** Lateness is told and measured, not forbidden. */
function lateness(appointmentTo: string, at: string, grace: number): Bilingual[] {
  if (!appointmentTo || !isBefore(addMinutes(appointmentTo, grace), at)) return [];
  const minutes = Math.floor(minutesBetween(appointmentTo, at));
  return [say('warning.arrivedLate', { minutes, grace })];
}
