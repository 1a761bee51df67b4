import { type Day, fromSerial } from '../../policy/time';
import type { Book } from '../../workbook/book';
import { HEAD_ROWS } from '../../workbook/grid';

/** What of a product decides on its calls. */
export interface ProductLine {
  row: number;
  serial: string;
  customerNo: string;
  /** Day of sale, else of the invoice; blank: not known. */
  purchasedOn: Day | '';
  /** Day on which it came into the register; blank: typed in by hand. */
  knownSince: Day | '';
  isInUse: boolean;
}

/** Products that are gone are called about no more. */
const GONE = ['replaced', 'retired'];

/** Six columns in one call: cells that hold no date, serial or status are passed over. */
export function productLines(book: Book): ProductLine[] {
  const keys = ['serial', 'customerNo', 'saleDate', 'invoiceDate', 'createdAt', 'status'];
  const columns = book.columns(keys.map((key) => ({ register: 'products' as const, key })));
  const cell = (key: string, index: number) => columns[keys.indexOf(key)]?.[index]?.trim() ?? '';
  return (columns[0] ?? []).flatMap((serial, index) =>
    serial.trim() === ''
      ? []
      : [
          {
            row: HEAD_ROWS + 1 + index,
            serial: serial.trim(),
            customerNo: cell('customerNo', index),
            purchasedOn: dayOf(cell('saleDate', index)) || dayOf(cell('invoiceDate', index)),
            knownSince: dayOf(cell('createdAt', index)),
            isInUse: !GONE.includes(book.words.code('productStatus', cell('status', index)) ?? ''),
          },
        ],
  );
}

function dayOf(cell: string): Day | '' {
  const serial = Number(cell || 'none');
  return serial >= 1 && serial < 2_958_466 ? fromSerial(serial).slice(0, 10) : '';
}
