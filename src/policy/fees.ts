import { type Bilingual, say } from '../texts/say';
import type { IsOn, ServiceType } from './coverage';
import { timesQuantity, yuan } from './money';
import { refuse } from './refusal';

/** A contract's price rules; without a rule, parts at cost and labour waived (R11). */
export interface ContractRules {
  no: string;
  partsRule: string;
  /** Percent of the list price that is charged, for the rule `discount`. */
  partsPercent: number | null;
  labourRule: string;
  labourPercent: number | null;
}

/** A line to be priced; prices are cents for one unit. */
export interface FeeQuestion {
  /** Of the request: the line may turn out otherwise. */
  serviceType: string;
  kind: 'part' | 'labour' | 'other';
  quantity: number;
  cost: number | null;
  listPrice: number | null;
  contract?: ContractRules | null;
  /** Why the warranty or contract does not cover this line, once the supervisor has confirmed it. */
  exclusion?: Bilingual | null;
  /** Which clauses the policy in force has; without it, all. */
  isOn?: IsOn;
}

/** A priced line in cents: at list, by the rule, and what the customer is spared. */
export interface PricedLine {
  list: number;
  rule: number;
  waived: number;
  lineType: ServiceType;
  clause: string;
  reason: Bilingual;
}

/** How a unit is priced: the text `how.<way>` and the price of one in cents. */
interface Way {
  way: 'cost' | 'list' | 'discount' | 'free';
  price: number;
  percent?: number;
  /** The policy in force leaves the type's price rule out. */
  isLeftOut?: true;
}

/**
 * What the rules ask for one line. A rule that the policy leaves out is not applied: without R9 or R11 a free or contract line
 * is at list price, without R13 a paid one costs nothing.
 * @throws RefusedError `scopeUnknown` without a type, `priceMissing` without the price asked for
 */
export function priceLine(question: FeeQuestion): PricedLine {
  const { serviceType, exclusion, isOn } = question;
  const isFreeOrContract = serviceType === 'free' || serviceType === 'contract';
  const type = exclusion && isFreeOrContract ? 'paid' : serviceType;
  if (!isServiceType(type)) return refuse('scopeUnknown', {}, { clause: 'R2' });
  const isLeftOut = isOn !== undefined && !isOn(CLAUSES[type]);
  return priced(question, type, isLeftOut ? leftOutWay(question, type) : ruleWay(question, type));
}

function isServiceType(type: string): type is ServiceType {
  return Object.keys(CLAUSES).includes(type);
}

function ruleWay(question: FeeQuestion, type: ServiceType): Way {
  if (type === 'free') return { way: 'free', price: 0 };
  if (type === 'contract') return contractWay(question);
  if (type === 'paid') return listWay(question);
  return { way: 'list', price: question.listPrice ?? 0 };
}

/** R14 sets no price: other service is asked for what was agreed, whether the policy has the clause or not. */
function leftOutWay(question: FeeQuestion, type: ServiceType): Way {
  if (type === 'other') return ruleWay(question, type);
  const way: Way = type === 'paid' ? { way: 'free', price: 0 } : listWay(question);
  return { ...way, isLeftOut: true };
}

function priced(question: FeeQuestion, lineType: ServiceType, way: Way): PricedLine {
  const { quantity } = question;
  const rule = timesQuantity(way.price, quantity, way.percent);
  const list = question.listPrice === null ? rule : timesQuantity(question.listPrice, quantity);
  return {
    list,
    rule,
    waived: Math.max(0, list - rule),
    lineType,
    clause: CLAUSES[lineType],
    reason: explain(question, lineType, way),
  };
}

const CLAUSES: Record<ServiceType, string> = {
  free: 'R9',
  contract: 'R11',
  paid: 'R13',
  other: 'R14',
};

/** R11 speaks of parts and labour; whatever else was agreed is charged at its list price. */
function contractWay(question: FeeQuestion): Way {
  const { kind, contract } = question;
  if (kind === 'other') return listWay(question);
  const [rule, percent] =
    kind === 'part'
      ? [contract?.partsRule || 'cost', contract?.partsPercent]
      : [contract?.labourRule || 'free', contract?.labourPercent];
  if (rule === 'free') return { way: 'free', price: 0 };
  if (rule === 'cost') return { way: 'cost', price: asked(question, 'cost') };
  if (rule === 'discount')
    return { ...listWay(question), way: 'discount', percent: percent ?? 100 };
  return listWay(question);
}

function listWay(question: FeeQuestion): Way {
  return { way: 'list', price: asked(question, 'list') };
}

function asked(question: FeeQuestion, which: 'cost' | 'list'): number {
  const price = which === 'cost' ? question.cost : question.listPrice;
  const what = say(`chargeKind.${question.kind}`);
  return price ?? refuse('priceMissing', { what, price: say(`price.${which}`) }, { clause: 'R35' });
}

function explain(question: FeeQuestion, lineType: ServiceType, way: Way): Bilingual {
  const { quantity, exclusion, contract } = question;
  const price = yuan(way.price);
  const how = say(`how.${way.way}`, { quantity, price, percent: way.percent ?? 100 });
  const params = { kind: say(`chargeKind.${question.kind}`), how };
  if (way.isLeftOut) return say('reason.feeLeftOut', { ...params, clause: CLAUSES[lineType] });
  if (lineType === 'free') {
    return say('reason.feeFree', { quantity, list: yuan(question.listPrice ?? 0) });
  }
  if (lineType === 'contract') {
    const no = contract?.no ? say('reason.feeContractNo', { no: contract.no }) : { zh: '', en: '' };
    return say('reason.feeContract', { ...params, contract: no });
  }
  if (lineType === 'paid') {
    return exclusion
      ? say('reason.feeExcluded', { ...params, exclusion })
      : say('reason.feePaid', params);
  }
  return way.price ? say('reason.feeOther', params) : say('reason.feeOtherNone');
}
