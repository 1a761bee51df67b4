import { isBefore } from '../../policy/moment-order';
import { yuan } from '../../policy/money';
import { recordCounter, recordNumber } from '../../policy/numbering';
import { type FieldFault, refuse } from '../../policy/refusal';
import { say } from '../../texts/say';
import { type ActContext, defineAct, type GateContext } from '../../workbook/act';
import { append, update } from '../../workbook/change';
import { choice, dateTime, fields, type InputOf, maybe, money, text } from '../../workbook/input';
import { requestByNo, rowsOfRequest } from '../../workbook/request-lookup';

const input = fields({
  no: text(40),
  amount: money(),
  method: choice('paymentMethod'),
  at: maybe(dateTime()),
  invoiceNo: maybe(text(40)),
  note: maybe(text(200)),
});

type Context = ActContext<InputOf<typeof input>>;

/** Records money received from the customer, up to what is payable (R35). */
export const recordPayment = defineAct({
  name: 'recordPayment',
  input,
  registers: ['requests', 'payments'],
  load: ({ no }) => ({ ...requestByNo(no), payments: rowsOfRequest('payments', no) }),
  gates: [requireOutstanding],
  checks: [requireSoundPayment],
  decide,
});

function requireOutstanding(context: GateContext): void {
  const { no, payable } = context.found.one('request', 'requests').values;
  if (!payable) refuse('nothingToPay', { no }, { clause: 'R35' });
  if (outstanding(context) <= 0)
    refuse('fullyPaid', { no, payable: yuan(payable ?? 0) }, { clause: 'R35' });
}

function requireSoundPayment(context: Context): void {
  const { amount, at } = context.input;
  const { registeredAt } = context.found.one('request', 'requests').values;
  const left = outstanding(context);
  const faults: FieldFault[] = [];
  if (amount === 0)
    faults.push({ path: 'amount', message: say('field.tooSmall', { min: '0.01' }) });
  if (amount > left)
    faults.push({ path: 'amount', message: say('field.paidTooMuch', { outstanding: yuan(left) }) });
  if (isBefore(context.now, at)) faults.push({ path: 'at', message: say('field.future') });
  if (isBefore(at, registeredAt)) {
    const registered = registeredAt.replace('T', ' ').slice(0, 16);
    faults.push({ path: 'at', message: say('field.beforeRegistered', { at: registered }) });
  }
  if (faults.length)
    refuse('badInput', { count: faults.length }, { clause: 'R35', fields: faults });
}

function outstanding(context: GateContext): number {
  return (context.found.one('request', 'requests').values.payable ?? 0) - received(context);
}

function received({ found }: GateContext): number {
  return found
    .many('payments', 'payments')
    .reduce((sum, { values }) => sum + (values.amount ?? 0), 0);
}

function decide(context: Context) {
  const { input, found, actor, now, today, next } = context;
  const request = found.one('request', 'requests');
  const { no, unit, invoiceNo } = request.values;
  const { amount, method, note } = input;
  const year = Number(today.slice(0, 4));
  const id = recordNumber('payments', year, next(recordCounter('payments', year)));
  const paid = received(context) + amount;
  return {
    changes: [
      append('payments', {
        id,
        requestNo: no,
        amount,
        method,
        receivedAt: input.at || now,
        receivedBy: actor.email,
        invoiceNo: input.invoiceNo || invoiceNo,
        note,
      }),
      update(request, { paid }),
    ],
    value: { no, id, paid, outstanding: outstanding(context) - amount },
    target: no,
    unit,
  };
}
