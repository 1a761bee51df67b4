import type { ActContext } from '../../workbook/act';
import {
  amount,
  choice,
  date,
  fields,
  type InputOf,
  lines,
  maybe,
  money,
  optional,
  text,
} from '../../workbook/input';

/** A line as it stands on the invoice; its tax is computed where it is left blank. */
const invoiceLines = lines({
  item: text(100),
  taxClassCode: maybe(text(40)),
  spec: maybe(text(60)),
  unitName: maybe(text(20)),
  quantity: optional(amount(0.000001, 10_000_000), null),
  unitPrice: optional(amount(0, 100_000_000), null),
  net: money(),
  rate: optional(amount(0, 100), null),
  tax: optional(money(), null),
});

export const invoiceInput = fields({
  no: text(40),
  kind: choice('invoiceKind'),
  number: maybe(text(40)),
  code: maybe(text(40)),
  issuedOn: maybe(date()),
  buyerType: maybe(choice('buyerType')),
  buyerName: maybe(text(100)),
  buyerTaxNo: maybe(text(40)),
  buyerAddress: maybe(text(200)),
  buyerBank: maybe(text(200)),
  taxRate: optional(amount(0, 100), null),
  dueOn: maybe(date()),
  delivery: maybe(choice('invoiceDelivery')),
  lines: optional(invoiceLines, []),
  differenceReason: maybe(text(200)),
  attachment: maybe(text(500)),
  note: maybe(text(200)),
});

export type InvoiceContext = ActContext<InputOf<typeof invoiceInput>>;
