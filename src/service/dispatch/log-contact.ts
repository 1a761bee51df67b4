import { isBefore, requireOrder } from '../../policy/moment-order';
import { readPhone } from '../../policy/phone';
import { type ActContext, defineAct } from '../../workbook/act';
import { openVisits, overlaps, requireWindow } from '../../workbook/appointment';
import type { Row } from '../../workbook/book';
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

const input = fields({
  no: text(40),
  result: choice('contactResult'),
  appointmentFrom: maybe(dateTime()),
  appointmentTo: maybe(dateTime()),
  at: maybe(dateTime()),
  phone: maybe(text(60)),
  direction: optional(choice('direction'), 'out'),
  text: maybe(longText(2000)),
  preDiagnosis: maybe(longText(2000)),
  likelyParts: maybe(text(300)),
});

type Context = ActContext<InputOf<typeof input>>;

/**
 * A call to the customer before leaving, with its result; agreed, it makes the appointment (R19, R20). What it tells of the fault,
 * and the parts it may take, are for the visit (R21). Failed calls stay on record.
 */
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
        preDiagnosis: { column: 'preDiagnosis' },
        likelyParts: { column: 'likelyParts' },
      },
    },
    {
      step: 'noAnswer',
      fields: {
        result: { value: 'noAnswer' },
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
  const values = {
    ...(agreed ? { stage: 'appointed', contactedAt: firstContact(request, at), ...window } : {}),
    ...verified(input),
  };
  return {
    changes: Object.keys(values).length ? [log, update(request, values)] : [log],
    value: { no, result: input.result, ...window },
    target: no,
    unit,
    warnings: agreed
      ? overlaps(context, { from: input.appointmentFrom, to: input.appointmentTo })
      : [],
  };
}

/** The first call that reached the customer since the request was given to this technician. */
function firstContact({ values }: Row<'requests'>, at: string): string {
  const { contactedAt, dispatchedAt } = values;
  return contactedAt && !isBefore(contactedAt, dispatchedAt) ? contactedAt : at;
}

/** A blank field leaves what was found out before. */
function verified({ preDiagnosis, likelyParts }: Context['input']) {
  return { ...(preDiagnosis ? { preDiagnosis } : {}), ...(likelyParts ? { likelyParts } : {}) };
}
