import { refuse } from '../../policy/refusal';
import { explainPeriod, warrantyOf } from '../../policy/warranty';
import { type Bilingual, same, say } from '../../texts/say';
import { lookUp, rowsOf } from '../../workbook/find-rows';
import type { Block, Cell } from '../../workbook/papers/paper';
import type { PaperContext, PaperMaker } from '../../workbook/papers/paper-maker';
import { labelOf, listOf, shortened, wordsOf } from '../../workbook/papers/words';
import { type RegisterRows, TEMPLATES } from '../../workbook/registers.generated';

type Product = RegisterRows['products'];
type Entry = RegisterRows['warrantyEntries'];

/** Lines of the history, filled or to be written on. */
const LEAST_LINES = 12;

const KEYS = ['at', 'requestNo', 'workKind', 'content', 'parts', 'technician'] as const;

/** A product's warranty card with all that was done to it (R31, R32): by its serial number, or by a request about it. */
export const warrantyCard: PaperMaker = {
  kind: 'warranty',
  title: say('paper.warranty'),
  about: 'request',
  hasBlank: true,
  registers: ['requests', 'products', 'warrantyEntries', 'customers'],
  fits: ({ productSerial }) => productSerial !== '',
  make: (context) => {
    const serial = serialOf(context);
    const found = rowsOf(lookUp(context.book, rowsBy(serial)));
    const product = withOwner(context, found.maybe('product', 'products')?.values ?? null);
    const entries = found.many('entries', 'warrantyEntries').map((row) => row.values);
    const standing = entries.filter(({ withdrawnAt }) => !withdrawnAt);
    return {
      no: serial,
      date: context.of ? context.today : '',
      sheets: [{ blocks: blocks(context, product, standing) }],
    };
  },
};

/** The serial itself, or that of the request with this number. */
function serialOf({ book, of }: PaperContext): string {
  if (of === '' || book.find('products', 'serial', of).length) return of;
  const [row] = book.find('requests', 'no', of);
  const found = row ? book.fetch([{ register: 'requests', row }])[0] : undefined;
  const { productSerial = '' } = (found?.values ?? {}) as Partial<RegisterRows['requests']>;
  return productSerial || refuse('rowNotFound', { register: TEMPLATES.products.title, id: of });
}

function rowsBy(value: string) {
  const bySerial = { column: 'serial', value };
  return {
    product: { register: 'products', ...bySerial, need: 'maybe' },
    entries: { register: 'warrantyEntries', ...bySerial, need: 'many' },
  } as const;
}

/** The card of a product may name its customer by number alone. */
function withOwner({ book }: PaperContext, product: Product | null): Product | null {
  if (!product || product.customerName) return product;
  const { customerNo: value } = product;
  const owner = { register: 'customers', column: 'no', value, need: 'maybe' } as const;
  const found = rowsOf(lookUp(book, { owner })).maybe('owner', 'customers');
  return { ...product, customerName: found?.values.name ?? '' };
}

function blocks(
  { book }: PaperContext,
  product: Product | null,
  entries: readonly Entry[],
): Block[] {
  const word = wordsOf(book, 'products', product);
  const field = (key: keyof Product & string): Cell[] => [
    { span: 2, label: labelOf('products', key) },
    { span: 4, text: word(key) },
  ];
  const list = listOf(book, {
    register: 'warrantyEntries',
    rows: entries,
    keys: KEYS,
    widths: [3, 3, 2, 6, 3, 2],
  });
  return [
    {
      type: 'form',
      rows: [
        [...field('name'), ...field('model')],
        [...field('serial'), ...field('customerName')],
        [...field('saleDate'), ...field('invoiceDate')],
        [...field('deliveryDate'), ...field('installDate')],
        [
          { span: 2, label: say('paper.freeUntil') },
          { span: 10, text: shortened(product ? freePeriod(product) : same('')) },
        ],
      ],
    },
    withBlanks(list),
    { type: 'note', text: say('paper.warrantyTerms') },
  ];
}

function freePeriod(product: Product): Bilingual {
  const warranty = warrantyOf(product);
  if (warranty.state === 'none') return say('reason.warrantyNone');
  if (warranty.state === 'unknown') return say('paper.freeUnknown');
  return say('paper.freeEnds', { end: warranty.end, period: explainPeriod(warranty) });
}

function withBlanks(list: Block): Block {
  if (list.type !== 'list') return list;
  const missing = Math.max(0, LEAST_LINES - list.rows.length);
  const blanks = Array.from({ length: missing }, () => KEYS.map(() => ''));
  return { ...list, rows: [...list.rows, ...blanks] };
}
