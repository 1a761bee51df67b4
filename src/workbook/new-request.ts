import type { TypeDecision } from '../policy/coverage';
import { recordCounter, recordNumber, requestCounter, requestNumber } from '../policy/numbering';
import { readPhone } from '../policy/phone';
import type { DateTime } from '../policy/time';
import type { ActContext, Lookup } from './act';
import type { Row } from './book';
import { append, type Change } from './change';
import { decideType } from './decide-type';
import type { RegisterName, RegisterRows } from './registers.generated';
import { rulesOf } from './rules';
import { typeBlock } from './type-block';

/** What is known when a request comes in: the blocks of the form that the recording unit fills (R65-R72). */
export interface Intake {
  unit: string;
  customerName: string;
  phone: string;
  email: string;
  need: string;
  workKind: string;
  channel: string;
  obtainedAt: DateTime;
  contactName?: string;
  address?: string;
  areaCode?: string;
  productSerial?: string;
  productName?: string;
  urgency?: string;
  documentRef?: string;
  /** The record that it came from, as a complaint. */
  origin?: string;
}

/** Registers that a new request touches. */
export const NEW_REQUEST_REGISTERS = [
  'requests',
  'customers',
  'products',
  'contracts',
] as const satisfies readonly RegisterName[];

type Known = Pick<Intake, 'phone' | 'email'> & { productSerial?: string };

/** Rows that a new request rests on: the customer of this telephone or e-mail, and the product. */
export function intakeLookups({ phone, email, productSerial }: Known): Record<string, Lookup> {
  const customer = (column: string, value: string): Lookup => {
    return { register: 'customers', column, value, need: 'maybe', advisory: true };
  };
  return {
    ...(phone ? { byPhone: customer('phone', readPhone(phone).normal) } : {}),
    ...(email ? { byEmail: customer('email', email) } : {}),
    ...(productSerial
      ? { product: { register: 'products', column: 'serial', value: productSerial, need: 'maybe' } }
      : {}),
  };
}

type Context = Pick<ActContext<unknown>, 'actor' | 'book' | 'found' | 'next' | 'now' | 'today'>;

export interface NewRequest {
  no: string;
  customerNo: string;
  decided: TypeDecision;
  product: Row<'products'> | null;
  changes: Change[];
}

/**
 * A numbered request, and its customer where he is not known yet (R15, R17, R63-R72). Needs the rows of `intakeLookups`;
 * `values` are those of a request that does not merely begin.
 */
export function newRequest(
  context: Context,
  intake: Intake,
  values: Partial<RegisterRows['requests']> = {},
): NewRequest {
  const { now, today, book, found, actor } = context;
  const customer = customerOf(context, intake);
  const product = found.maybe('product', 'products');
  // Bound to the version of today, even where it comes from a record that is bound to an older one (D2).
  const { policyVersion } = rulesOf(book, {}, today);
  const decided = decideType(book, {
    workKind: intake.workKind,
    product: product?.values ?? null,
    policyVersion,
    customerNo: customer.no,
    productSerial: intake.productSerial ?? '',
    on: today,
  });
  const year = Number(today.slice(0, 4));
  const { unit } = intake;
  const no = requestNumber(unit, year, context.next(requestCounter(unit, year)));
  const row = append('requests', {
    ...intake,
    phone: readPhone(intake.phone).normal,
    phoneOriginal: intake.phone,
    urgency: intake.urgency || 'normal',
    ...typeBlock(decided, book),
    no,
    stage: 'registered',
    registeredAt: now,
    policyVersion,
    registrar: actor.email,
    customerNo: customer.no,
    productName: intake.productName || product?.values.name || '',
    ...values,
  });
  return {
    no,
    customerNo: customer.no,
    decided,
    product,
    changes: [row, ...customer.changes],
  };
}

/** The customer that the act found by number (look-up `customer`), else of this phone or e-mail, or a new one. */
function customerOf(context: Context, intake: Intake): { no: string; changes: Change[] } {
  const { found, today } = context;
  const ways = ['customer', 'byPhone', 'byEmail'];
  const known = ways.map((way) => found.maybe(way, 'customers')).find(Boolean);
  if (known) return { no: known.id, changes: [] };
  const year = Number(today.slice(0, 4));
  const no = recordNumber('customers', year, context.next(recordCounter('customers', year)));
  const { customerName: name, phone, email, contactName, address, areaCode } = intake;
  const values = { no, name, phone: readPhone(phone).normal, phoneOriginal: phone, email };
  return { no, changes: [append('customers', { ...values, contactName, address, areaCode })] };
}
