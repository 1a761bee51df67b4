import { type Bilingual, say } from '../texts/say';
import { type Cover, findCover, type ServiceContract } from './contract-cover';
import type { Day } from './time';
import {
  explainLater,
  explainOver,
  explainPeriod,
  explainUnknown,
  type Warranty,
  type WarrantyCard,
  warrantyOf,
} from './warranty';

/** The four types of service (R6). */
export type ServiceType = 'free' | 'contract' | 'paid' | 'other';

export interface CoveredProduct extends WarrantyCard {
  customerNo: string;
}

export interface TypeQuestion {
  workKind: string;
  product: CoveredProduct | null;
  contracts: readonly ServiceContract[];
  /** The day of service. */
  on: Day;
  /** Which clauses the policy in force has; without it, all. */
  isOn?: IsOn;
}

/** Whether the policy in force has this clause. */
export type IsOn = (clause: string) => boolean;

/** A type with what decided it. `unknown` is no type: something is missing, and nothing can be priced (R2). */
export interface TypeDecision {
  type: ServiceType | 'unknown';
  clause: string;
  reason: Bilingual;
  contractNo?: string;
  warrantyStart?: Day;
  warrantyEnd?: Day;
}

const OTHER_WORK = ['consultation', 'guidance', 'extra', 'otherService'] as const;

/**
 * Decides the type of a service: free before contract before paid, the best for the customer. A clause that the policy
 * leaves out decides nothing: no free period counts (R7), no contract (R10), nothing is paid (R12) or other (R14) by it, and
 * a missing product is no obstacle (R2).
 */
export function decideServiceType(question: TypeQuestion): TypeDecision {
  const { workKind, product } = question;
  const other = OTHER_WORK.find((kind) => kind === workKind);
  if (other) return decideOther(question, say(`kind.${other}`));
  if (workKind !== 'repair' && workKind !== 'maintenance') {
    return decision('unknown', 'R6', say('reason.noWorkKind'));
  }
  if (!product) {
    if (isIn(question, 'R2')) return decision('unknown', 'R2', say('reason.noProduct'));
    return decidePaid(question, say('reason.warrantyNoProduct'));
  }
  if (!isIn(question, 'R7'))
    return decideOutOfWarranty(question, product, say('reason.warrantyLeftOut'));
  return decideByPeriod(question, product, warrantyOf(product));
}

function isIn({ isOn }: TypeQuestion, clause: string): boolean {
  return isOn?.(clause) ?? true;
}

function decideOther(question: TypeQuestion, kind: Bilingual): TypeDecision {
  return isIn(question, 'R14')
    ? decision('other', 'R14', say('reason.other', { kind }))
    : decision('unknown', 'R14', say('reason.otherLeftOut', { kind }));
}

function decideByPeriod(
  question: TypeQuestion,
  product: CoveredProduct,
  warranty: Warranty,
): TypeDecision {
  const { on } = question;
  const { serial } = product;
  if (warranty.state === 'unknown') {
    return decision('unknown', 'R7', explainUnknown(serial, warranty));
  }
  if (warranty.state === 'none') {
    return decideOutOfWarranty(question, product, explainOver(warranty));
  }
  const { start, end } = warranty;
  const dates = { warrantyStart: start, warrantyEnd: end };
  if (on < start) {
    return { ...decision('unknown', 'R7', explainLater(serial, warranty, on)), ...dates };
  }
  if (on <= end) {
    const reason = say('reason.free', { on, end, period: explainPeriod(warranty) });
    return { ...decision('free', 'R7', reason), ...dates };
  }
  return { ...decideOutOfWarranty(question, product, explainOver(warranty)), ...dates };
}

function decideOutOfWarranty(
  question: TypeQuestion,
  product: CoveredProduct,
  warranty: Bilingual,
): TypeDecision {
  const { contracts, on } = question;
  const cover = isIn(question, 'R10') ? findCover(product, contracts, on) : null;
  if (!cover) return decidePaid(question, warranty);
  return {
    ...decision('contract', 'R10', explainCover(cover, product.serial, warranty)),
    contractNo: cover.contract.no,
  };
}

function decidePaid(question: TypeQuestion, warranty: Bilingual): TypeDecision {
  const { on } = question;
  const contract = isIn(question, 'R10')
    ? say('reason.noContract', { on })
    : say('reason.contractLeftOut');
  return isIn(question, 'R12')
    ? decision('paid', 'R12', say('reason.paid', { warranty, contract }))
    : decision('unknown', 'R12', say('reason.paidLeftOut', { warranty, contract }));
}

function explainCover(
  { contract, by }: Cover<ServiceContract>,
  serial: string,
  warranty: Bilingual,
): Bilingual {
  return say('reason.contract', {
    warranty,
    no: contract.no,
    from: contract.startOn,
    until: contract.endOn,
    what:
      by === 'serial' ? say('reason.contractSerial', { serial }) : say('reason.contractCustomer'),
  });
}

function decision(type: TypeDecision['type'], clause: string, reason: Bilingual): TypeDecision {
  return { type, clause, reason };
}
