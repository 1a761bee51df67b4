import { type InvoiceLine, lineOfGross } from '../../policy/invoice-lines';
import { taxOn } from '../../policy/tax';
import { taxCategoryOf } from '../../policy/tax-rates';
import type { Day } from '../../policy/time';
import type { Bilingual } from '../../texts/say';
import type { RegisterRows } from '../../workbook/registers.generated';
import type { InvoiceContext } from './invoice-input';
import { standingCharges } from './taken-back';
import { lineRate } from './tax-rate';

export interface DraftLines {
  lines: InvoiceLine[];
  warnings: Bilingual[];
}

type Asked = { typed: number | null; on: Day };

/** The lines of an invoice: as typed, else one for each charge that is to be paid. */
export function draftLines(context: InvoiceContext, asked: Asked): DraftLines {
  const drafts = context.input.lines.length
    ? typedLines(context, asked)
    : chargedLines(context, asked);
  return {
    lines: drafts.map(({ line }) => line),
    warnings: unlike(drafts.flatMap(({ warnings }) => warnings)),
  };
}

interface Draft {
  line: InvoiceLine;
  warnings: Bilingual[];
}

function typedLines({ input, book }: InvoiceContext, { typed, on }: Asked): Draft[] {
  const category = taxCategoryOf(
    { listed: '', kind: 'labour', lineType: '' },
    book.setting('taxpayerKind'),
  );
  return input.lines.map((line) => {
    const { rate, warnings } = lineRate({ typed: line.rate ?? typed, category, on }, book);
    const tax = line.tax ?? taxOn(line.net, rate ?? 0);
    return { line: { ...line, rate, tax }, warnings };
  });
}

/** Should the charges not come to what is payable, the invoice has one line over all of it. */
function chargedLines(context: InvoiceContext, asked: Asked): Draft[] {
  const { payable } = context.found.one('request', 'requests').values;
  const charges = standingCharges(context)
    .map((row) => row.values)
    .filter(({ charged }) => charged);
  const sum = charges.reduce((total, { charged }) => total + (charged ?? 0), 0);
  const whole = { code: '', kind: 'labour', description: '', quantity: 1, charged: payable };
  const rows = sum === payable ? charges : [{ ...whole, lineType: '' }];
  return rows.map((row) => chargedLine(row, asked, context));
}

type Charged = Pick<
  RegisterRows['charges'],
  'code' | 'kind' | 'description' | 'quantity' | 'charged' | 'lineType'
>;

function chargedLine(charge: Charged, { typed, on }: Asked, context: InvoiceContext): Draft {
  const { book } = context;
  const price = charge.code ? book.one('prices', charge.code)?.values : undefined;
  const category = taxCategoryOf(
    { listed: price?.taxCategory ?? '', kind: charge.kind, lineType: charge.lineType },
    book.setting('taxpayerKind'),
  );
  const known = lineRate({ typed: typed ?? price?.taxRate ?? null, category, on }, book);
  const line = {
    item: price?.invoiceItem || known.item || charge.description,
    taxClassCode: price?.taxClassCode ?? '',
    spec: '',
    unitName: price?.unitName ?? '',
    quantity: charge.quantity,
    rate: known.rate,
  };
  return { line: lineOfGross(line, charge.charged ?? 0), warnings: known.warnings };
}

function unlike(warnings: readonly Bilingual[]): Bilingual[] {
  return warnings.filter(
    (one, index) => warnings.findIndex((other) => other.en === one.en) === index,
  );
}
