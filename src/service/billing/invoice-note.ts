import { amountInWords } from '../../policy/amount-in-words';
import { type Bilingual, say } from '../../texts/say';
import type { Book } from '../../workbook/book';
import type { Block, Cell, Sheet } from '../../workbook/papers/paper';
import type { PaperMaker } from '../../workbook/papers/paper-maker';
import { chargesOf, type Request, requestOf } from '../../workbook/papers/request-source';
import { factsOf, labelOf, listOf, wordsOf } from '../../workbook/papers/words';
import type { RegisterRows } from '../../workbook/registers.generated';
import { rowsOfRequest } from '../../workbook/request-lookup';

type Invoice = RegisterRows['invoices'];
type InvoiceLine = RegisterRows['invoiceLines'];

/** The note that goes with an invoice: what it is for, and that it was received (R34). It is not the invoice itself. */
export const invoiceNote: PaperMaker = {
  kind: 'invoice',
  title: say('paper.invoice'),
  about: 'request',
  hasBlank: true,
  registers: ['requests', 'charges', 'invoices', 'invoiceLines'],
  fits: ({ invoiceNo, invoiceDueOn, payable }) =>
    invoiceNo !== '' || invoiceDueOn !== '' || (payable ?? 0) > 0,
  make: ({ book, ...context }) => {
    const source = requestOf({ book, ...context }, (no) => ({
      ...chargesOf(no),
      invoices: rowsOfRequest('invoices', no),
      lines: rowsOfRequest('invoiceLines', no),
    }));
    const request = source?.request ?? null;
    const all = source?.found.many('invoices', 'invoices').map((row) => row.values) ?? [];
    const standing = all.filter(({ endedAt }) => endedAt === '');
    const lines = source?.found.many('lines', 'invoiceLines').map((row) => row.values) ?? [];
    const charges = source?.found.many('#charges', 'charges').map((row) => row.values) ?? [];
    const sheet = (invoice: Invoice | null): Sheet => ({
      blocks: [
        ...blocks(book, request, invoice),
        invoice
          ? billed(
              book,
              lines.filter(({ invoiceId }) => invoiceId === invoice.id),
            )
          : charged(book, charges),
        ...received(),
      ],
    });
    return {
      no: request?.no ?? '',
      date: standing[0]?.issuedOn ?? '',
      sheets: standing.length ? standing.map(sheet) : [sheet(null)],
    };
  },
};

function blocks(book: Book, request: Request | null, invoice: Invoice | null): Block[] {
  const word = wordsOf(book, 'invoices', invoice);
  const field = (key: keyof Invoice & string, span = 4): Cell[] => [
    { span: 2, label: labelOf('invoices', key) },
    { span, text: word(key) },
  ];
  const payable = request?.payable ?? null;
  const total = invoice ? word('total') : wordsOf(book, 'requests', request)('payable');
  const inWords = invoice ? word('totalInWords') : payable === null ? '' : amountInWords(payable);
  return [
    {
      type: 'form',
      rows: [
        [...field('kind'), ...field('number')],
        [...field('issuedOn'), ...field('code')],
        [...field('buyerName', 10)],
        [...field('buyerTaxNo'), ...field('buyerType')],
        [...field('buyerAddress', 10)],
        [...field('buyerBank', 10)],
        [...field('net'), ...field('tax')],
        [
          named('total'),
          { span: 4, text: total },
          named('totalInWords'),
          { span: 4, text: inWords },
        ],
        [...field('note', 10)],
      ],
    },
    {
      type: 'strip',
      items: factsOf(book, {
        register: 'requests',
        row: request,
        keys: ['no', 'customerName', 'serviceType', 'completedAt', 'invoiceDueOn', 'paid'],
      }),
    },
  ];
}

function named(key: keyof Invoice & string): Cell {
  return { span: 2, label: labelOf('invoices', key) };
}

function billed(book: Book, lines: readonly InvoiceLine[]): Block {
  return listOf(book, {
    register: 'invoiceLines',
    rows: lines,
    keys: ['item', 'spec', 'unitName', 'quantity', 'unitPrice', 'net', 'rate', 'tax'],
    widths: [5, 2, 1, 2, 2, 2, 1, 2],
  });
}

/** What an invoice is still to be issued for. */
function charged(book: Book, charges: readonly RegisterRows['charges'][]): Block {
  return listOf(book, {
    register: 'charges',
    rows: charges,
    keys: ['kind', 'description', 'quantity', 'listPrice', 'waived', 'charged'],
    widths: [2, 5, 2, 2, 2, 2],
  });
}

function received(): Block[] {
  const hand = (label: Bilingual): Cell => ({
    span: 6,
    tall: 14,
    signers: [{ label, name: '', at: '' }],
  });
  return [
    { type: 'form', rows: [[hand(say('paper.receivedBy')), hand(say('paper.handedOverBy'))]] },
    { type: 'note', text: say('paper.invoiceTerms') },
  ];
}
