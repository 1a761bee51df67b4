import { readPhone } from '../../policy/phone';
import { refuse } from '../../policy/refusal';
import { say } from '../../texts/say';
import { type ActContext, defineAct, type Lookup } from '../../workbook/act';
import type { Row } from '../../workbook/book';
import { fields, type InputOf, int, maybe, optional, text } from '../../workbook/input';
import { type RegisterName, TEMPLATES } from '../../workbook/registers.generated';
import { CUSTOMER_REGISTERS, rowsOfCustomer } from './customer-rows';

const input = fields({
  customerNo: maybe(text(40)),
  phone: maybe(text(60)),
  page: optional(int(1, 10_000), 1),
});

type Context = ActContext<InputOf<typeof input>>;

/** A page of rows stays well below what a page or a command line takes in one answer. */
const ROWS_A_PAGE = 200;

/** Columns that are the workbook's own affair, or a secret of it. */
const OWN_COLUMNS = ['version', 'tokenHash', 'signatureHash', 'key', 'answer'];

/** All that the registers hold about a customer, for him who asks for it (5.6). The log says that it was done, without the data. */
export const exportCustomer = defineAct({
  name: 'exportCustomer',
  input,
  registers: CUSTOMER_REGISTERS,
  load: customerLookup,
  scope: () => null,
  gates: [],
  checks: [requireOneCustomer],
  decide,
});

/** A customer by number, else by telephone. */
function customerLookup(given: { customerNo?: string; phone?: string }): Record<string, Lookup> {
  const { customerNo, phone } = given;
  const byNo: Lookup = {
    register: 'customers',
    column: 'no',
    value: customerNo ?? '',
    need: 'one',
  };
  if (customerNo) return { customer: byNo };
  const { normal } = readPhone(phone ?? '');
  return { customer: { register: 'customers', column: 'phone', value: normal, need: 'many' } };
}

/** Two who share a telephone are told apart by their numbers. */
function requireOneCustomer({ input: given, found }: Context): void {
  const rows = found.many('customer', 'customers');
  if (rows.length === 1) return;
  const path = given.customerNo || !given.phone ? 'customerNo' : 'phone';
  const message = rows.length
    ? say('field.severalCustomers', { list: rows.map((row) => row.id).join(', ') })
    : say('field.noCustomer');
  refuse('badInput', { count: 1 }, { fields: [{ path, message }] });
}

function decide({ input: { page }, found, book, actor }: Context) {
  const customer = found.one('customer', 'customers');
  const { phone, phone2 } = customer.values;
  const rows = rowsOfCustomer(book, { no: customer.id, phones: [phone, phone2] });
  const shown = rows.slice((page - 1) * ROWS_A_PAGE, page * ROWS_A_PAGE);
  const registers = [...new Set(shown.map((row) => row.register))].map((register) => [
    register,
    shown.filter((row) => row.register === register).map(told),
  ]);
  return {
    changes: [],
    value: {
      customerNo: customer.id,
      page,
      pages: Math.max(1, Math.ceil(rows.length / ROWS_A_PAGE)),
      total: rows.length,
      registers: Object.fromEntries(registers),
    },
    isConfidential: true,
    target: customer.id,
    unit: actor.unit,
  };
}

function told({ register, values }: Row<RegisterName>): Record<string, unknown> {
  const columns = TEMPLATES[register].columns.filter(({ key }) => !OWN_COLUMNS.includes(key));
  const cells = values as unknown as Record<string, unknown>;
  return Object.fromEntries(columns.map(({ key }) => [key, cells[key]]));
}
