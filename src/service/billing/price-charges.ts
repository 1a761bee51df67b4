import { withException } from '../../policy/exception-note';
import { type ContractRules, type PricedLine, priceLine } from '../../policy/fees';
import { RefusedError } from '../../policy/refusal';
import type { Rules } from '../../policy/rules';
import type { Book, Row } from '../../workbook/book';
import { type ChargeLine, fromPricelist, type PricelistLine } from './charge-line';

export interface PricedCharge extends PricelistLine {
  priced: PricedLine;
  /** What the customer is asked for, in cents. */
  charged: number;
}

/** Prices the lines of a request by its type, its contract, the price list and the policy that binds it (R9, R11, R13). */
export function priceCharges(
  lines: readonly ChargeLine[],
  request: Row<'requests'>,
  by: { book: Book; rules: Rules },
): PricedCharge[] {
  const { book, rules } = by;
  const { serviceType, contractNo } = request.values;
  const agreed = contractNo ? (book.one('contracts', contractNo)?.values ?? null) : null;
  const contract = contractRules(agreed, rules);
  return lines.map((line, index) => {
    const { exclusion: code, quantity } = line;
    const known = fromPricelist(line, book);
    const exclusion = code ? book.words.label('exclusion', code) : null;
    const priced = atLine(index, () =>
      priceLine({ ...known, serviceType, quantity, contract, exclusion, isOn: rules.isOn }),
    );
    const reason = withException(priced.reason, rules, [priced.clause]);
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
