import { say } from '../../texts/say';
import { type ActContext, defineAct } from '../../workbook/act';
import { openVisits, overlaps, requireWindow } from '../../workbook/appointment';
import { append, update } from '../../workbook/change';
import { dateTime, fields, type InputOf, text } from '../../workbook/input';
import { requestByNo } from '../../workbook/request-lookup';

const input = fields({
  no: text(40),
  appointmentFrom: dateTime(),
  appointmentTo: dateTime(),
  reason: text(500),
});

type Context = ActContext<InputOf<typeof input>>;

/** Another time for the visit; the log keeps the old one and why it was changed (R20). */
export const reschedule = defineAct({
  name: 'reschedule',
  input,
  registers: ['requests', 'serviceLog'],
  load: ({ no }) => ({ ...requestByNo(no), openVisits }),
  gates: [],
  checks: [
    ({ input, now }) =>
      requireWindow({ from: input.appointmentFrom, to: input.appointmentTo }, now),
  ],
  decide,
  cells: [
    {
      step: 'reschedule',
      fields: {
        appointmentFrom: { column: 'stepTime' },
        appointmentTo: { column: 'stepDueAt' },
        reason: { column: 'stepText' },
      },
    },
  ],
});

function decide(context: Context) {
  const { input, found, actor, now, ids, book } = context;
  const request = found.one('request', 'requests');
  const { no, unit, appointmentFrom: from, appointmentTo: to } = request.values;
  const { appointmentFrom, appointmentTo, reason } = input;
  const shown = (moment: string) => moment.replace('T', ' ').slice(0, 16);
  const told = say('log.rescheduled', { from: shown(from), to: shown(to), reason })[book.language];
  const log = {
    id: ids.short(),
    requestNo: no,
    kind: 'contact',
    at: now,
    staff: actor.email,
    result: 'agreed',
    text: told,
  };
  return {
    changes: [
      update(request, { appointmentFrom, appointmentTo }),
      append('serviceLog', { ...log, appointmentFrom, appointmentTo }),
    ],
    value: { no, appointmentFrom, appointmentTo },
    target: no,
    unit,
    warnings: overlaps(context, { from: appointmentFrom, to: appointmentTo }),
  };
}
