import type { TypeDecision } from '../../policy/coverage';
import { withException } from '../../policy/exception-note';
import { recordCounter, recordNumber, requestCounter, requestNumber } from '../../policy/numbering';
import { readPhone } from '../../policy/phone';
import { refuse } from '../../policy/refusal';
import { minutesBetween } from '../../policy/time';
import { type Bilingual, say } from '../../texts/say';
import { type ActContext, defineAct, type Lookup } from '../../workbook/act';
import type { Row } from '../../workbook/book';
import { append, type Change } from '../../workbook/change';
import { decideType } from '../../workbook/decide-type';
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
import { rulesOf } from '../../workbook/rules';
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
  checks: [
    requireReachable,
    ({ input }) => requireDocumentReference(input),
    requirePast,
    requireUnit,
  ],
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

function requireUnit({ input, actor }: Context): void {
  if (!input.unit && !actor.unit) refuse('unitMissing', {}, { clause: 'R71' });
}

function decide(context: Context) {
  const { input, actor, now, today } = context;
  const unit = input.unit || actor.unit;
  const customer = customerOf(context);
  const product = context.found.maybe('product', 'products');
  const { policyVersion } = context.rules;
  const subject = { policyVersion, customerNo: customer.no, productSerial: input.productSerial };
  const decided = decideType(context.book, {
    ...subject,
    workKind: input.workKind,
    product: product?.values ?? null,
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
    policyVersion,
    registrar: actor.email,
    customerNo: customer.no,
    productName: input.productName || product?.values.name || '',
  });
  return {
    changes: [row, ...customer.changes],
    value: { no, customerNo: customer.no, serviceType: decided.type, reason: decided.reason },
    target: no,
    unit,
    warnings: [
      ...warningsOf(context, { decided, product }),
      ...lateness(context, { customerNo: customer.no, contractNo: decided.contractNo ?? '' }),
    ],
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

/** Later than at once is told, and judged (R17); an exception may give this customer, product or contract more time. */
function lateness(
  { input, now, today, book, rules }: Context,
  whose: { customerNo: string; contractNo: string },
): Bilingual[] {
  const { policyVersion } = rules;
  const own = rulesOf(book, { ...whose, policyVersion, serial: input.productSerial }, today);
  const limit = own.number('R17', 'minutes');
  const minutes = Math.floor(minutesBetween(input.obtainedAt || now, now));
  if (!own.isOn('R17') || minutes <= limit) return [];
  return [withException(say('warning.registeredLate', { minutes, limit }), own, ['R17'])];
}

function warningsOf(
  { input, found }: Context,
  seen: { decided: TypeDecision; product: Row<'products'> | null },
): Bilingual[] {
  const { warning } = readPhone(input.phone);
  const warnings: Bilingual[] = warning ? [warning] : [];
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
