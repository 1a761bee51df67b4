import type { Book, Row } from '../../workbook/book';
import { type Change, update } from '../../workbook/change';
import type { CustomerLine } from './customer-list';
import type { ProductLine } from './product-list';

/** Statuses of calls that are still to be made. */
export const OPEN_FOLLOW_UPS = ['planned', 'unreached'];

/** Calls that will not be made: the product is gone, or the customer wants no contact (R36). */
export function skippedFollowUps(
  book: Book,
  known: {
    products: readonly ProductLine[];
    customers: ReadonlyMap<string, CustomerLine>;
  },
): Change[] {
  const gone = new Set(known.products.filter((one) => !one.isInUse).map((one) => one.serial));
  return openFollowUps(book)
    .filter(
      ({ values }) =>
        gone.has(values.serial) || known.customers.get(values.customerNo)?.optOut === true,
    )
    .map((row) => update(row, { status: 'skipped' }));
}

export function openFollowUps(book: Book): Row<'followUps'>[] {
  const places = OPEN_FOLLOW_UPS.flatMap((status) =>
    book
      .find('followUps', 'status', status)
      .map((row) => ({ register: 'followUps' as const, row })),
  );
  return book.fetch(places) as Row<'followUps'>[];
}
