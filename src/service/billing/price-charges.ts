import { withException } from '../../policy/exception-note';
import { type ContractRules, type PricedLine, priceLine } from '../../policy/fees';
import { partCover } from '../../policy/part-cover';
import { RefusedError } from '../../policy/refusal';
import type { Rules } from '../../policy/rules';
import type { Bilingual } from '../../texts/say';
import type { GateContext } from '../../workbook/act';
import { type ChargeLine, fromPricelist, type PricelistLine } from './charge-line';

export interface PricedCharge extends PricelistLine {
  priced: PricedLine;
  /** What the customer is asked for, in cents. */
  charged: number;
}

/** Prices the lines of a request by its type, its contract, the price list and the policy that binds it (R9, R11, R13). */
export function priceCharges(lines: readonly ChargeLine[], context: GateContext): PricedCharge[] {
  const { found, book, rules } = context;
  const { serviceType, contractNo } = found.one('request', 'requests').values;
  const agreed = contractNo ? (book.one('contracts', contractNo)?.values ?? null) : null;
  const contract = contractRules(agreed, rules);
  return lines.map((line, index) => {
    const { exclusion: code, quantity } = line;
    const known = fromPricelist(line, book);
    const exclusion = code ? book.words.label('exclusion', code) : null;
    const free = code ? null : freeMainPart(known, context);
    const { isOn } = rules;
    const question = { ...known, quantity, contract, exclusion, isOn };
    const priced = atLine(index, () =>
      priceLine({ ...question, serviceType: free ? 'free' : serviceType }),
    );
    const ruled = withException(priced.reason, rules, [priced.clause]);
    const reason = free ? both(free, ruled) : ruled;
    return { ...known, priced: { ...priced, reason }, charged: line.charged ?? priced.rule };
  });
}

/** What was agreed in the contract comes before the policy's own rule, and an exception (R3) before both (R11). */
function contractRules(agreed: ContractRules | null, rules: Rules): ContractRules {
  const { no = '', partsPercent = null, labourPercent = null } = agreed ?? {};
  const rule = (name: 'parts' | 'labour', own = '') =>
    rules.exceptionOf('R11', name) ? rules.text('R11', name) : own || rules.text('R11', name);
  return {
    no,
    partsPercent,
    labourPercent,
    partsRule: rule('parts', agreed?.partsRule),
    labourRule: rule('labour', agreed?.labourRule),
  };
}

/** Why a main part is free although the service as a whole is not: the best for the customer, line by line (A10). */
function freeMainPart({ isMainPart }: PricelistLine, context: GateContext): Bilingual | null {
  const { found, rules, today } = context;
  const { arrivedAt } = found.one('request', 'requests').values;
  const product = found.maybe('product', 'products');
  if (!isMainPart || !product) return null;
  const on = arrivedAt.slice(0, 10) || today;
  const cover = partCover(product.values, { isMainPart, on, isOn: rules.isOn });
  return cover.state === 'free' ? cover.reason : null;
}

function both(one: Bilingual, other: Bilingual): Bilingual {
  return { zh: one.zh + other.zh, en: `${one.en} ${other.en}` };
}

/** Does what may refuse a line, and names the line in the refusal. */
function atLine<T>(index: number, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const why = (error as RefusedError).refusal;
    if (why?.code !== 'priceMissing') throw error;
    const fields = [{ path: `lines.${index}.price`, message: why.message }];
    throw new RefusedError({ ...why, fields });
  }
}
