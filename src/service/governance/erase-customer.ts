import { refuse } from '../../policy/refusal';
import { say } from '../../texts/say';
import { type ActContext, defineAct } from '../../workbook/act';
import { fields, type InputOf, text } from '../../workbook/input';
import { CUSTOMER_REGISTERS, openRecords, rowsOfCustomer } from './customer-rows';
import { maskRows } from './masked-rows';

const input = fields({ customerNo: text(40) });

type Context = ActContext<InputOf<typeof input>>;

/**
 * Makes a customer unreadable in all registers (5.6): name, telephone, address and his words are masked, counts, sums and invoices
 * stay. Not while somebody still works for him. The log says that it was done, without the data.
 */
export const eraseCustomer = defineAct({
  name: 'eraseCustomer',
  input,
  registers: CUSTOMER_REGISTERS,
  load: ({ customerNo }) => ({
    customer: { register: 'customers', column: 'no', value: customerNo, need: 'one' },
  }),
  scope: () => null,
  gates: [],
  checks: [requireReadable],
  decide,
});

function requireReadable({ found }: Context): void {
  const { id, values } = found.one('customer', 'customers');
  const at = values.erasedAt.replace('T', ' ').slice(0, 16);
  if (at) refuse('erasedAlready', { no: id, at });
}

function decide({ found, book, now, actor }: Context) {
  const customer = found.one('customer', 'customers');
  const { phone, phone2 } = customer.values;
  const rows = rowsOfCustomer(book, { no: customer.id, phones: [phone, phone2] });
  const open = openRecords(rows);
  if (open.length) refuse('customerOpen', { no: customer.id, list: open.join(', ') });
  const changes = maskRows(rows, now);
  return {
    changes,
    value: { customerNo: customer.id, rows: changes.length },
    target: customer.id,
    unit: actor.unit,
    // What lies outside the workbook is not in its reach.
    warnings: [say('warning.erasedElsewhere')],
  };
}
