import { isBefore, requireOrder } from '../../policy/moment-order';
import { readPhone } from '../../policy/phone';
import { type ActContext, defineAct } from '../../workbook/act';
import { append, update } from '../../workbook/change';
import {
  choice,
  dateTime,
  fields,
  type InputOf,
  longText,
  maybe,
  optional,
  text,
} from '../../workbook/input';
import { requestByNo } from '../../workbook/request-lookup';
import { openVisits, overlaps, requireWindow } from '../../workbook/appointment';

const input = fields({
  no: text(40),
  result: choice('contactResult'),
  appointmentFrom: maybe(dateTime()),
  appointmentTo: maybe(dateTime()),
  at: maybe(dateTime()),
  phone: maybe(text(60)),
  direction: optional(choice('direction'), 'out'),
  text: maybe(longText(2000)),
});

type Context = ActContext<InputOf<typeof input>>;

/** A call to the customer before leaving, with its result; agreed, it makes the appointment (R19, R20). Failed calls stay on record. */
export const logContact = defineAct({
  name: 'logContact',
  input,
  registers: ['requests', 'serviceLog'],
  load: ({ no }) => ({ ...requestByNo(no), openVisits }),
  gates: [],
  checks: [requireTimes],
  decide,
  cells: [
    {
      step: 'logContact',
      fields: {
        result: { value: 'agreed' },
        appointmentFrom: { column: 'appointmentFrom' },
        appointmentTo: { column: 'appointmentTo' },
        at: { column: 'stepTime' },
        text: { column: 'stepText' },
      },
    },
  ],
});

function requireTimes({ input, found, now }: Context): void {
  const { at, result, appointmentFrom: from, appointmentTo: to } = input;
  const { dispatchedAt } = found.one('request', 'requests').values;
  requireOrder('R19', [
    ['at', isBefore(now, at), 'field.future'],
    ['at', isBefore(at, dispatchedAt), 'field.beforeDispatch'],
  ]);
  if (result === 'agreed') requireWindow({ from, to }, at || now);
}

function decide(context: Context) {
  const { input, found, actor, now, ids } = context;
  const request = found.one('request', 'requests');
  const { no, unit, phone: known } = request.values;
  const at = input.at || now;
  const agreed = input.result === 'agreed';
  const window = agreed
    ? { appointmentFrom: input.appointmentFrom, appointmentTo: input.appointmentTo }
    : {};
  const log = append('serviceLog', {
    id: ids.short(),
    requestNo: no,
    kind: 'contact',
    at,
    staff: actor.email,
    phone: input.phone ? readPhone(input.phone).normal : known,
    direction: input.direction,
    result: input.result,
    text: input.text,
    ...window,
  });
  return {
    changes: agreed
      ? [log, update(request, { stage: 'appointed', contactedAt: at, ...window })]
      : [log],
    value: { no, result: input.result, ...window },
    target: no,
    unit,
    warnings: agreed
      ? overlaps(context, { from: input.appointmentFrom, to: input.appointmentTo })
      : [],
  };
}
