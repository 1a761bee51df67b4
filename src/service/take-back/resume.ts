import { say } from '../../texts/say';
import { type ActContext, defineAct } from '../../workbook/act';
import { openVisits, overlaps, requireWindow } from '../../workbook/appointment';
import { append, type Change, update } from '../../workbook/change';
import { requireGoodsBack } from '../../workbook/goods-gate';
import { dateTime, fields, type InputOf, maybe, text } from '../../workbook/input';
import { endedPauses } from '../../workbook/pause-rows';
import { requestByNo, rowsOfRequest } from '../../workbook/request-lookup';

const input = fields({
  no: text(40),
  appointmentFrom: maybe(dateTime()),
  appointmentTo: maybe(dateTime()),
  note: maybe(text(500)),
});

type Context = ActContext<InputOf<typeof input>>;

/**
 * What waited goes on: with the customer's new time it is appointed, else the technician calls him anew (R19, R20). What was
 * promised stays promised (R26).
 */
export const resume = defineAct({
  name: 'resume',
  input,
  registers: ['requests', 'serviceLog'],
  load: ({ no }) => ({ ...requestByNo(no), log: rowsOfRequest('serviceLog', no), openVisits }),
  gates: [requireGoodsBack],
  checks: [requireWholeWindow],
  decide,
  cells: [
    {
      step: 'resume',
      fields: {
        appointmentFrom: { column: 'stepTime' },
        appointmentTo: { column: 'stepDueAt' },
        note: { column: 'stepText' },
      },
    },
  ],
});

function requireWholeWindow({ input, now }: Context): void {
  const { appointmentFrom: from, appointmentTo: to } = input;
  if (from || to) requireWindow({ from, to }, now);
}

function decide(context: Context) {
  const { input, found, now } = context;
  const request = found.one('request', 'requests');
  const { no, unit, contactedAt } = request.values;
  const { appointmentFrom, appointmentTo } = input;
  const window = { appointmentFrom, appointmentTo };
  const stage = appointmentFrom ? 'appointed' : 'dispatched';
  return {
    changes: [
      update(request, {
        stage,
        pendingReason: '',
        pausedAt: '',
        ...window,
        contactedAt: contactedAt || (appointmentFrom ? now : ''),
      }),
      ...endedPauses(found.many('log', 'serviceLog'), now),
      logRow(context),
    ],
    value: { no, stage, ...(appointmentFrom ? window : {}) },
    target: no,
    unit,
    warnings: appointmentFrom
      ? overlaps(context, { from: appointmentFrom, to: appointmentTo })
      : [],
  };
}

/** A time that was agreed is a contact with the customer. */
function logRow({ input, found, actor, now, ids, book }: Context): Change {
  const { appointmentFrom, appointmentTo, note } = input;
  const row = { id: ids.short(), requestNo: found.one('request', 'requests').id, at: now };
  const told = say('log.resumed', { note: note || say('label.none') })[book.language];
  return append('serviceLog', {
    ...row,
    staff: actor.email,
    text: told,
    ...(appointmentFrom
      ? { kind: 'contact', result: 'agreed', appointmentFrom, appointmentTo }
      : { kind: 'note' }),
  });
}
