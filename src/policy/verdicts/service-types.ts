import { say } from '../../texts/say';
import { findCover } from '../contract-cover';
import type { IsOn } from '../coverage';
import { priceLine } from '../fees';
import type { RefusedError } from '../refusal';
import { warrantyOf } from '../warranty';
import type { RequestEvidence } from './evidence';
import { type Bar, broken, type Finding, kept, noEvidence, notApplicable, once } from './finding';
import { chargesOf, idsOf, isRepair } from './request-facts';
import type { ChargeFacts, ContractFacts } from './rows';

/** Chapter 2.1: the four types of service, and what each charges. */
export const serviceTypes: Bar<RequestEvidence> = {
  R6: ({ request }) => {
    const { serviceType, typeReason, completedAt } = request;
    if (!serviceType && !completedAt) return notApplicable('fact.typeOpen');
    if (!serviceType) return broken('fact.missing', { what: say('what.serviceType') });
    return typeReason ? kept('fact.typeReasoned') : broken('fact.typeUnreasoned');
  },
  R7: (e) => {
    if (e.request.serviceType !== 'free') return notApplicable('fact.notFree');
    const period = periodOf(e);
    if (!period) return noEvidence('fact.periodUnknown');
    return period.isInside
      ? kept('fact.inPeriod', period.days)
      : broken('fact.outOfPeriod', period.days);
  },
  R8: (e) => {
    if (!isRepair(e) || !e.request.serviceType) return notApplicable('fact.notRepair');
    if (e.request.serviceType === 'free') return kept('fact.repairFree');
    if (!e.rules.isOn('R7')) return notApplicable('fact.notInPeriod');
    const period = periodOf(e, 'unextended');
    if (!period) return noEvidence('fact.periodUnknown');
    return period.isInside
      ? broken('fact.freeDenied', period.days)
      : notApplicable('fact.notInPeriod');
  },
  R9: (e) => {
    if (e.request.serviceType !== 'free') return notApplicable('fact.notFree');
    const lines = chargesOf(e);
    if (!lines.length) {
      return e.closedAt ? noEvidence('fact.noCharges') : notApplicable('fact.noCharges');
    }
    const unconfirmed = lines.filter((line) => line.exclusion && !line.approvedBy);
    if (unconfirmed.length) return broken('fact.exclusionUnconfirmed', {}, idsOf(unconfirmed));
    const charged = lines.filter((line) => !line.exclusion && (line.rulePrice ?? 0) > 0);
    return charged.length
      ? broken('fact.notWaived', {}, idsOf(charged))
      : kept('fact.waived', {}, idsOf(lines));
  },
  R10: (e) => {
    const contract = contractOf(e);
    const day = e.request.registeredAt.slice(0, 10);
    if (e.request.serviceType === 'contract') {
      if (!contract) return noEvidence('fact.contractUnknown', { no: e.request.contractNo });
      return covers(e, [contract])
        ? kept('fact.contractHolds', { no: contract.no }, [contract.no])
        : broken('fact.contractFails', { no: contract.no, on: day }, [contract.no]);
    }
    if (e.request.serviceType !== 'paid') return notApplicable('fact.notContract');
    const passed = covers(e, e.contracts);
    return passed
      ? broken('fact.contractPassed', { no: passed.no }, [passed.no])
      : notApplicable('fact.notContract');
  },
  R11: (e) => {
    const lines = chargesOf(e).filter((line) => line.lineType === 'contract');
    if (!lines.length) return notApplicable('fact.noContractLines');
    const contract = contractOf(e);
    return contract
      ? rulePrices(e, lines, contract)
      : noEvidence('fact.contractUnknown', { no: e.request.contractNo });
  },
  R12: (e) => {
    if (!isRepair(e) || !e.request.serviceType) return notApplicable('fact.notRepair');
    const period = periodOf(e);
    const { serviceType } = e.request;
    if (serviceType === 'free' || serviceType === 'contract') return notApplicable('fact.notPaid');
    if (!period) return noEvidence('fact.periodUnknown');
    if (period.isInside || covers(e, e.contracts)) return notApplicable('fact.notPaid');
    return serviceType === 'paid'
      ? kept('fact.paidRightly', period.days)
      : broken('fact.unpaid', period.days);
  },
  R13: (e) => {
    const lines = chargesOf(e).filter((line) => line.lineType === 'paid');
    return lines.length ? rulePrices(e, lines, null) : notApplicable('fact.noPaidLines');
  },
  R14: ({ request }) => {
    const { serviceType, workKind, completedAt, answer, workDone } = request;
    if (serviceType !== 'other') return notApplicable('fact.notOther');
    if (workKind === 'repair' || workKind === 'maintenance') return broken('fact.repairAsOther');
    return once(completedAt, 'what.completed', () =>
      answer || workDone
        ? kept('fact.otherDone')
        : broken('fact.missing', { what: say('what.answer') }),
    );
  },
};

/** The free period of the product as the day of registration stood in it. */
function periodOf(e: RequestEvidence, how: 'extended' | 'unextended' = 'extended') {
  if (!e.product) return null;
  // Time in repair may have been added because of this very repair: nobody could know it then.
  const card = how === 'extended' ? e.product : { ...e.product, repairDays: 0 };
  const warranty = warrantyOf(card);
  const on = e.request.registeredAt.slice(0, 10);
  if (warranty.state === 'unknown') return null;
  if (warranty.state === 'none') return { isInside: false, days: { on, start: '-', until: '-' } };
  const { start, end: until } = warranty;
  return { isInside: start <= on && on <= until, days: { on, start, until } };
}

function contractOf({ request, contracts }: RequestEvidence): ContractFacts | null {
  return contracts.find((contract) => contract.no === request.contractNo) ?? null;
}

/** A contract that was ended since was in force then, so its dates alone count. */
function covers(e: RequestEvidence, contracts: readonly ContractFacts[]): ContractFacts | null {
  const product = e.product ?? { serial: e.request.productSerial, customerNo: '' };
  const live = contracts
    .filter((contract) => contract.status !== 'draft')
    .map((contract) => ({ ...contract, status: 'active' }));
  return findCover(product, live, e.request.registeredAt.slice(0, 10))?.contract ?? null;
}

/** Each line's price by the rule is what the rule gives from its cost and list price. */
function rulePrices(
  { rules }: RequestEvidence,
  lines: readonly ChargeFacts[],
  contract: ContractFacts | null,
): Finding {
  const priced = lines.map((line) => ({ line, rule: ruleOf(line, contract, rules.isOn) }));
  const unpriced = priced.filter(({ rule }) => rule === null).map(({ line }) => line);
  if (unpriced.length) return noEvidence('fact.priceUnknown', {}, idsOf(unpriced));
  const wrong = priced.filter(({ line, rule }) => rule !== (line.rulePrice ?? 0));
  const list = wrong.map(({ line }) => line.description || line.id).join('、');
  return wrong.length
    ? broken('fact.otherPrice', { list }, idsOf(wrong.map(({ line }) => line)))
    : kept('fact.priceByRule', {}, idsOf(lines));
}

function ruleOf(line: ChargeFacts, contract: ContractFacts | null, isOn: IsOn): number | null {
  const { cost, listPrice, lineType } = line;
  const kind = line.kind === 'part' || line.kind === 'labour' ? line.kind : 'other';
  const quantity = line.quantity ?? 0;
  try {
    return priceLine({ serviceType: lineType, kind, quantity, cost, listPrice, contract, isOn })
      .rule;
  } catch (error) {
    // Without the price that the rule asks for there is nothing to compare.
    if ((error as RefusedError).refusal) return null;
    throw error;
  }
}
