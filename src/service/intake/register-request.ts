import type { TypeDecision } from '../../policy/coverage';
import { withException } from '../../policy/exception-note';
import { readPhone } from '../../policy/phone';
import { refuse } from '../../policy/refusal';
import { minutesBetween } from '../../policy/time';
import { type Bilingual, say } from '../../texts/say';
import { type ActContext, defineAct, type Lookup, type Rows } from '../../workbook/act';
import type { Row } from '../../workbook/book';
import { customerRights } from '../../workbook/guarantees';
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
import { intakeLookups, NEW_REQUEST_REGISTERS, newRequest } from '../../workbook/new-request';
import { requirePolicyInForce } from '../../workbook/policy-gate';
import { rulesOf } from '../../workbook/rules';
import { requireWords } from '../../workbook/verbatim';
import { entriesOfSerial } from '../../workbook/warranty-entry';
import { requireDocumentReference } from './document-reference';

const input = fields({
  customerName: text(100),
  phone: maybe(text(60)),
  email: maybe(text(200)),
  contactName: maybe(text(60)),
  address: maybe(text(300)),
  areaCode: maybe(rowOf('areas')),
  need: longText(5000),
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
  registers: [...NEW_REQUEST_REGISTERS, 'areas', 'warrantyEntries'],
  load: ({ phone, email, productSerial }) => intakeLookups({ phone, email, productSerial }),
  loadMore: (_, found): Record<string, Lookup> => {
    const product = found.maybe('product', 'products');
    return product?.values.ruleSet ? { history: entriesOfSerial(product.id) } : {};
  },
  scope: () => null,
  gates: [requirePolicyInForce],
  checks: [
    requireReachable,
    ({ input }) => requireDocumentReference(input),
    ({ input, rules }) => requireWords('need', input.need, rules),
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
  const { input, actor, now } = context;
  const unit = input.unit || actor.unit;
  const obtainedAt = input.obtainedAt || now;
  const { no, customerNo, decided, product, changes } = newRequest(context, {
    ...input,
    unit,
    obtainedAt,
  });
  return {
    changes,
    value: { no, customerNo, serviceType: decided.type, reason: decided.reason },
    target: no,
    unit,
    warnings: [
      ...warningsOf(context, { decided, product }),
      ...lateness(context, { customerNo, contractNo: decided.contractNo ?? '' }),
    ],
  };
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
  { input, now, found }: Context,
  seen: { decided: TypeDecision; product: Row<'products'> | null },
): Bilingual[] {
  const { warning } = readPhone(input.phone);
  const warnings: Bilingual[] = warning ? [warning] : [];
  if (input.productSerial && !seen.product) {
    warnings.push(say('warning.serialUnknown', { serial: input.productSerial }));
  }
  if (seen.decided.type === 'unknown') warnings.push(seen.decided.reason);
  warnings.push(...rightsOf(found, seen.product, now));
  const known = found.maybe('byPhone', 'customers');
  if (known !== null && known.values.name !== input.customerName) {
    warnings.push(say('warning.otherName', { no: known.id, name: known.values.name }));
  }
  return warnings;
}

/** What the customer may ask for instead of the repair, where the product is under 三包 (D13). */
function rightsOf(found: Rows, product: Row<'products'> | null, now: string): Bilingual[] {
  const entries = found.many('history', 'warrantyEntries').map((row) => row.values);
  return customerRights({ product: product?.values, entries, on: now.slice(0, 10) });
}
