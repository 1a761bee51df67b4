import { asFraction, rateInForce, rateStanding } from '../../policy/tax-rates';
import type { Day } from '../../policy/time';
import { type Bilingual, say } from '../../texts/say';
import { type Book, refuseFaults } from '../../workbook/book';

/** The rate of one line: typed or listed as it is, else by the table for its category and day. */
export interface LineRate {
  rate: number | null;
  /** What the table calls such a line on an invoice. */
  item: string;
  warnings: Bilingual[];
}

/** Finds a line's rate and says what is doubtful about it: that it is not in the table, or was never checked. */
export function lineRate(
  asked: { typed: number | null; category: string; on: Day },
  book: Book,
): LineRate {
  const { category, on } = asked;
  const rows = taxRates(book);
  const row = rateInForce(rows, { category, on });
  const rate = asked.typed ?? row?.rate ?? null;
  const item = row?.item ?? '';
  if (rate === null) return { rate, item, warnings: [] };
  const fraction = asFraction(rate);
  const standing = rateStanding(rows, { category, rate: fraction, on });
  const percent = Number((fraction * 100).toFixed(2));
  const params = { percent, category: book.words.label('taxCategory', category), on };
  const warnings = {
    checked: [],
    unchecked: [say('warning.taxRateUnchecked', params)],
    notInTable: [say('warning.taxRateNotInTable', params)],
  }[standing];
  return { rate: fraction, item, warnings };
}

/** A cell that cannot be read would make a rate of yesterday one of today, so it is refused. */
function taxRates(book: Book) {
  return book.all('taxRates').map((row) => {
    refuseFaults(row);
    return row.values;
  });
}
