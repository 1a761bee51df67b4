import type { FeeQuestion } from '../../policy/fees';
import type { FieldFault } from '../../policy/refusal';
import { type Bilingual, say } from '../../texts/say';
import type { Book, Row } from '../../workbook/book';
import {
  amount,
  choice,
  dateTime,
  type InputOf,
  lines,
  maybe,
  money,
  optional,
  rowOf,
  text,
} from '../../workbook/input';

/** A charge as it is typed: from the price list by its code, or in words with a price of its own. */
export const chargeLines = lines({
  code: maybe(rowOf('prices')),
  kind: maybe(choice('chargeKind')),
  description: maybe(text(200)),
  quantity: amount(0.001, 100_000),
  price: optional(money(), null),
  exclusion: maybe(choice('exclusion')),
  toldAt: maybe(dateTime()),
  toldHow: maybe(choice('toldHow')),
  charged: optional(money(), null),
  deviationReason: maybe(text(300)),
  oldSerial: maybe(text(60)),
  newSerial: maybe(text(60)),
});

export type ChargeLine = InputOf<typeof chargeLines>[number];

/** A line with what the price list adds to it. */
export interface PricelistLine {
  line: ChargeLine;
  code: string;
  kind: FeeQuestion['kind'];
  description: string;
  cost: number | null;
  listPrice: number | null;
  isMainPart: boolean;
}

/** Completes a line from the price list. Labour without code or price is the hour that the settings name. */
export function fromPricelist(line: ChargeLine, book: Book): PricelistLine {
  const code = codeOf(line, book);
  const price = listed(code, book)?.values;
  return {
    line,
    code,
    kind: (price?.kind || line.kind) as FeeQuestion['kind'],
    description: line.description || price?.name || '',
    cost: price?.cost ?? line.price,
    listPrice: price?.listPrice ?? line.price,
    isMainPart: price?.mainPart ?? false,
  };
}

/** What is wrong with a line before any rule prices it. */
export function lineFaults(
  line: ChargeLine,
  from: { book: Book; today: string; serviceType: string },
): FieldFault[] {
  const { book, today, serviceType } = from;
  const code = codeOf(line, book);
  const price = listed(code, book);
  const faults = price ? listedFaults(line, price, from) : unlistedFaults(line, code);
  if (price && !isInUse(price, today))
    faults.push({ path: 'code', message: say('field.priceInactive', { code }) });
  if (line.exclusion && !['free', 'contract'].includes(serviceType))
    faults.push({ path: 'exclusion', message: say('field.exclusionUseless') });
  return faults;
}

function codeOf(line: ChargeLine, book: Book): string {
  if (line.code) return line.code;
  return line.kind === 'labour' && line.price === null ? book.setting('labourCode') : '';
}

function listed(code: string, book: Book): Row<'prices'> | null {
  return code ? book.one('prices', code) : null;
}

function isInUse({ values }: Row<'prices'>, today: string): boolean {
  return values.active && values.validFrom <= today;
}

function listedFaults(
  line: ChargeLine,
  price: Row<'prices'>,
  { book }: { book: Book },
): FieldFault[] {
  const { kind, cost, listPrice } = price.values;
  const faults: FieldFault[] = [];
  if (line.kind && line.kind !== kind)
    faults.push({ path: 'kind', message: otherKind(price, book.words.label('chargeKind', kind)) });
  if (line.price !== null && cost !== null && listPrice !== null)
    faults.push({ path: 'price', message: say('field.priceListed') });
  return faults;
}

function otherKind(price: Row<'prices'>, kind: Bilingual): Bilingual {
  return say('field.priceKind', { code: price.id, kind });
}

function unlistedFaults(line: ChargeLine, code: string): FieldFault[] {
  if (code) return [{ path: 'code', message: say('field.choice', { found: code }) }];
  return (['kind', 'description'] as const)
    .filter((path) => !line[path])
    .map((path) => ({ path, message: say('field.missing') }));
}
