import { type PricedLine, priceLine } from '../../policy/fees';
import { RefusedError } from '../../policy/refusal';
import type { Book, Row } from '../../workbook/book';
import { type ChargeLine, fromPricelist, type PricelistLine } from './charge-line';

export interface PricedCharge extends PricelistLine {
  priced: PricedLine;
  /** What the customer is asked for, in cents. */
  charged: number;
}

/** Prices the lines of a request by its type, its contract and the price list (R9, R11, R13). */
export function priceCharges(
  lines: readonly ChargeLine[],
  request: Row<'requests'>,
  book: Book,
): PricedCharge[] {
  const { serviceType, contractNo } = request.values;
  const contract = contractNo ? (book.one('contracts', contractNo)?.values ?? null) : null;
  return lines.map((line, index) => {
    const { exclusion: code, quantity } = line;
    const known = fromPricelist(line, book);
    const exclusion = code ? book.words.label('exclusion', code) : null;
    const priced = atLine(index, () =>
      priceLine({ ...known, serviceType, quantity, contract, exclusion }),
    );
    return { ...known, priced, charged: line.charged ?? priced.rule };
  });
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
