import { decideServiceType } from '../policy/coverage';
import { requestCounter, requestNumber } from '../policy/numbering';
import type { ActContext } from './act';
import type { Row } from './book';
import { append, type Change } from './change';

/** A request that follows from something else than a call for service: a follow-up call, a piece of feedback. */
export interface FollowingRequest {
  unit: string;
  customer: Row<'customers'> | null;
  product: Row<'products'> | null;
  need: string;
  workKind: string;
  channel: string;
  /** The number of what it comes from. */
  origin: string;
}

/**
 * The row of such a request: numbered, typed and stamped with the policy's version as any other (R5-R14, R63). Look-ups: the
 * register of contracts must be open.
 */
export function followingRequest(
  context: ActContext<unknown>,
  of: FollowingRequest,
): { no: string; change: Change } {
  const { book, now, today, actor, rules } = context;
  const { unit, product, customer } = of;
  const year = Number(today.slice(0, 4));
  const no = requestNumber(unit, year, context.next(requestCounter(unit, year)));
  const decided = decideServiceType({
    workKind: of.workKind,
    product: product?.values ?? null,
    contracts: book.all('contracts').map((row) => row.values),
    on: today,
  });
  const change = append('requests', {
    ...customerBlock(customer),
    no,
    stage: 'registered',
    unit,
    registeredAt: now,
    obtainedAt: now,
    registrar: actor.email,
    policyVersion: rules.policyVersion,
    channel: of.channel,
    need: of.need,
    urgency: 'normal',
    workKind: of.workKind,
    productSerial: product?.id ?? '',
    productName: product?.values.name ?? '',
    serviceType: decided.type === 'unknown' ? '' : decided.type,
    typeReason: decided.reason[book.language],
    typeClause: decided.clause,
    contractNo: decided.contractNo ?? '',
    origin: of.origin,
  });
  return { no, change };
}

function customerBlock(customer: Row<'customers'> | null) {
  if (!customer) return {};
  const { no, name, phone, phoneOriginal, email, contactName, address, areaCode } = customer.values;
  return {
    customerNo: no,
    customerName: name,
    phone,
    phoneOriginal,
    email,
    contactName,
    address,
    areaCode,
  };
}
