import { decideServiceType, type TypeDecision } from '../../policy/coverage';
import { recordCounter, recordNumber, requestCounter, requestNumber } from '../../policy/numbering';
import { readPhone } from '../../policy/phone';
import { refuse } from '../../policy/refusal';
import { minutesBetween } from '../../policy/time';
import { type Bilingual, say } from '../../texts/say';
import { type ActContext, defineAct, type Lookup } from '../../workbook/act';
import type { Row } from '../../workbook/book';
import { append, type Change } from '../../workbook/change';
import {
  choice,
  dateTime,
  fields,
  type InputOf,
  longText,
  maybe,
  optional,
  rowOf,
  text,
} from '../../workbook/input';
import { requirePolicyInForce } from '../../workbook/policy-gate';
import { requireDocumentReference } from './document-reference';
import { typeBlock } from './type-block';

const input = fields({
  customerName: text(100),
  phone: maybe(text(60)),
  email: maybe(text(200)),
  contactName: maybe(text(60)),
  address: maybe(text(300)),
  areaCode: maybe(rowOf('areas')),
  need: longText(5000, 2),
  workKind: optional(choice('workKind'), 'repair'),
  productSerial: maybe(text(60)),
  productName: maybe(text(120)),
  urgency: optional(choice('urgency'), 'normal'),
  channel: optional(choice('channel'), 'phone'),
  documentRef: maybe(text(300)),
  obtainedAt: maybe(dateTime()),
  unit: maybe(rowOf('units')),
});

type Context = ActContext<InputOf<typeof input>>;

/** Registers a call, letter or visit at once on a numbered form (R15-R17, R45, R63-R72). */
export const registerRequest = defineAct({
  name: 'registerRequest',
  input,
  registers: ['requests', 'customers', 'products', 'contracts', 'areas'],
  load: ({ phone, email, productSerial }) => ({
    ...(phone
      ? {
          byPhone: {
            register: 'customers',
            column: 'phone',
            value: readPhone(phone).normal,
            need: 'maybe',
          },
        }
      : {}),
    ...(email && !phone
      ? { byEmail: { register: 'customers', column: 'email', value: email, need: 'maybe' } }
      : {}),
    product: { register: 'products', column: 'serial', value: productSerial ?? '', need: 'maybe' },
  }),
  loadMore: ({ phone, email }, found): Record<string, Lookup> =>
    phone && email && !found.maybe('byPhone', 'customers')
      ? { byEmail: { register: 'customers', column: 'email', value: email, need: 'maybe' } }
      : {},
  scope: () => null,
  gates: [requirePolicyInForce],
  checks: [requireReachable, ({ input }) => requireDocumentReference(input), requirePast],
  decide,
});

/** Without a number or an address nobody can be called back (R19). */
function requireReachable({ input: { phone, email } }: Context): void {
  if (phone || email) return;
  const message = say('field.phoneOrEmail');
  refuse('badInput', { count: 1 }, { clause: 'R67', fields: [{ path: 'phone', message }] });
}

function requirePast({ input: { obtainedAt }, now }: Context): void {
  if (obtainedAt <= now) return;
  const message = say('field.future');
  refuse('badInput', { count: 1 }, { clause: 'R69', fields: [{ path: 'obtainedAt', message }] });
}

function decide(context: Context) {
  const { input, actor, now, today } = context;
  const unit = input.unit || actor.unit;
  if (!unit) refuse('unitMissing', {}, { clause: 'R71' });
  const customer = customerOf(context);
  const product = context.found.maybe('product', 'products');
  const decided = decideServiceType({
    workKind: input.workKind,
    product: product?.values ?? null,
    contracts: context.book.all('contracts').map((row) => row.values),
    on: today,
  });
  const year = Number(today.slice(0, 4));
  const no = requestNumber(unit, year, context.next(requestCounter(unit, year)));
  const row = append('requests', {
    ...intakeBlock(context, unit),
    ...typeBlock(decided, context.book),
    no,
    stage: 'registered',
    registeredAt: now,
    policyVersion: context.rules.policyVersion,
    registrar: actor.email,
    customerNo: customer.no,
    productName: input.productName || product?.values.name || '',
  });
  return {
    changes: [row, ...customer.changes],
    value: { no, customerNo: customer.no, serviceType: decided.type, reason: decided.reason },
    target: no,
    unit,
    warnings: warningsOf(context, { decided, product, obtainedAt: input.obtainedAt || now }),
  };
}

/** The block "how the information was obtained" and who asks for what, where (R65-R72). */
function intakeBlock({ input, now }: Context, unit: string) {
  const phone = readPhone(input.phone);
  return {
    unit,
    customerName: input.customerName,
    phone: phone.normal,
    phoneOriginal: input.phone,
    email: input.email,
    contactName: input.contactName,
    address: input.address,
    areaCode: input.areaCode,
    productSerial: input.productSerial,
    need: input.need,
    urgency: input.urgency,
    workKind: input.workKind,
    obtainedAt: input.obtainedAt || now,
    channel: input.channel,
    documentRef: input.documentRef,
  };
}

/** The customer of this phone or e-mail, or a new one. */
function customerOf(context: Context): { no: string; changes: Change[] } {
  const { input, found } = context;
  const known = found.maybe('byPhone', 'customers') ?? found.maybe('byEmail', 'customers');
  if (known) return { no: known.id, changes: [] };
  const year = Number(context.today.slice(0, 4));
  const no = recordNumber('customers', year, context.next(recordCounter('customers', year)));
  const { normal } = readPhone(input.phone);
  const { customerName: name, email, contactName, address, areaCode, phone: phoneOriginal } = input;
  const row = append('customers', {
    no,
    name,
    phone: normal,
    phoneOriginal,
    email,
    contactName,
    address,
    areaCode,
  });
  return { no, changes: [row] };
}

function warningsOf(
  { input, now, book, found }: Context,
  seen: { decided: TypeDecision; product: Row<'products'> | null; obtainedAt: string },
): Bilingual[] {
  const { warning } = readPhone(input.phone);
  const warnings: Bilingual[] = warning ? [warning] : [];
  const limit = Number(book.setting('registerMinutes')) || 30;
  const minutes = Math.floor(minutesBetween(seen.obtainedAt, now));
  if (minutes > limit) warnings.push(say('warning.registeredLate', { minutes, limit }));
  if (input.productSerial && !seen.product) {
    warnings.push(say('warning.serialUnknown', { serial: input.productSerial }));
  }
  if (seen.decided.type === 'unknown') warnings.push(seen.decided.reason);
  const known = found.maybe('byPhone', 'customers');
  if (known !== null && known.values.name !== input.customerName) {
    warnings.push(say('warning.otherName', { no: known.id, name: known.values.name }));
  }
  return warnings;
}
