import { type Bilingual, say } from '../texts/say';
import { type Cover, findCover, type ServiceContract } from './contract-cover';
import type { Day } from './time';
import { explainPeriod, type Warranty, type WarrantyCard, warrantyOf } from './warranty';

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
}

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

/** Decides the type of a service: free before contract before paid, the best for the customer. */
export function decideServiceType(question: TypeQuestion): TypeDecision {
  const { workKind, product } = question;
  const other = OTHER_WORK.find((kind) => kind === workKind);
  if (other) return decision('other', 'R14', say('reason.other', { kind: say(`kind.${other}`) }));
  if (workKind !== 'repair' && workKind !== 'maintenance') {
    return decision('unknown', 'R6', say('reason.noWorkKind'));
  }
  if (!product) return decision('unknown', 'R2', say('reason.noProduct'));
  return decideByPeriod(question, product, warrantyOf(product));
}

function decideByPeriod(
  question: TypeQuestion,
  product: CoveredProduct,
  warranty: Warranty,
): TypeDecision {
  const { on } = question;
  const { serial } = product;
  if (warranty.state === 'unknown') {
    const basis = say(`basis.${warranty.basis}`);
    const noDate = say('reason.noStartDate', { serial, basis });
    const reason = warranty.missing === 'date' ? noDate : say('reason.noMonths', { serial });
    return decision('unknown', 'R7', reason);
  }
  if (warranty.state === 'known') {
    const { start, end, basis } = warranty;
    const dates = { warrantyStart: start, warrantyEnd: end };
    if (on < start) {
      const params = { serial, basis: say(`basis.${basis}`), start, on };
      return { ...decision('unknown', 'R7', say('reason.startsLater', params)), ...dates };
    }
    if (on <= end) {
      const reason = say('reason.free', { on, end, period: explainPeriod(warranty) });
      return { ...decision('free', 'R7', reason), ...dates };
    }
    return { ...decideOutOfWarranty(question, product, warranty), ...dates };
  }
  return decideOutOfWarranty(question, product, warranty);
}

function decideOutOfWarranty(
  { contracts, on }: TypeQuestion,
  product: CoveredProduct,
  warranty: Warranty,
): TypeDecision {
  const over = explainNoWarranty(warranty);
  const cover = findCover(product, contracts, on);
  if (!cover) return decision('paid', 'R12', say('reason.paid', { warranty: over, on }));
  return {
    ...decision('contract', 'R10', explainCover(cover, product.serial, over)),
    contractNo: cover.contract.no,
  };
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

function explainNoWarranty(warranty: Warranty): Bilingual {
  if (warranty.state !== 'known') return say('reason.warrantyNone');
  return say('reason.warrantyOver', { end: warranty.end, period: explainPeriod(warranty) });
}

function decision(type: TypeDecision['type'], clause: string, reason: Bilingual): TypeDecision {
  return { type, clause, reason };
}
