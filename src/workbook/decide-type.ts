import { decideServiceType, type TypeDecision } from '../policy/coverage';
import { withException } from '../policy/exception-note';
import type { Day } from '../policy/time';
import type { Book } from './book';
import type { RegisterRows } from './registers.generated';
import { rulesOf } from './rules';

/** Clauses that say of which type a service is. */
const TYPE_CLAUSES = ['R2', 'R6', 'R7', 'R10', 'R12', 'R14'];

/** Whose service is to be typed, and under which version of the policy. */
export interface Typed {
  workKind: string;
  product: RegisterRows['products'] | null;
  policyVersion: string;
  customerNo: string;
  productSerial: string;
  on: Day;
}

/** The type under the policy as it binds this customer and product, exceptions named in the reason. Opens `contracts`. */
export function decideType(book: Book, typed: Typed): TypeDecision {
  const { workKind, product, policyVersion, customerNo, productSerial: serial, on } = typed;
  const rules = rulesOf(book, { policyVersion, customerNo, serial }, on);
  const contracts = book.all('contracts').map((row) => row.values);
  const decided = decideServiceType({ workKind, product, contracts, on, isOn: rules.isOn });
  return { ...decided, reason: withException(decided.reason, rules, TYPE_CLAUSES) };
}
