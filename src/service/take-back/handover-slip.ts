import { standingLines } from '../../policy/handover';
import { type Bilingual, say } from '../../texts/say';
import type { Book } from '../../workbook/book';
import type { Block, Cell, PaperText, Sheet } from '../../workbook/papers/paper';
import type { Draft, PaperContext, PaperMaker } from '../../workbook/papers/paper-maker';
import { type Request, requestOf } from '../../workbook/papers/request-source';
import { labelOf, wordsOf } from '../../workbook/papers/words';
import type { RegisterRows } from '../../workbook/registers.generated';
import { rowsOfRequest } from '../../workbook/request-lookup';

type Line = RegisterRows['handovers'];

/** Lines for goods, filled or to be written on. */
const LEAST_LINES = 4;

/** The written hand-over in two copies (R28): each slip of the request, or one to be filled in at the customer's. */
export const handoverSlip: PaperMaker = {
  kind: 'handover',
  title: say('paper.handover'),
  about: 'request',
  hasBlank: true,
  registers: ['requests', 'handovers'],
  fits: ({ stage, slipNo }) => slipNo !== '' || stage === 'onSite' || stage === 'pending',
  make: (context): Draft => {
    const source = requestOf(context, (no) => ({ lines: rowsOfRequest('handovers', no) }));
    const lines = standingLines(
      source?.found.many('lines', 'handovers').map((row) => row.values) ?? [],
    );
    const slips = slipsOf(lines);
    const request = source?.request ?? null;
    return {
      no: request?.no ?? '',
      date: lines[0]?.at.slice(0, 10) ?? '',
      sheets: (slips.length ? slips : [[]]).flatMap((slip) => copies(context, request, slip)),
    };
  },
};

function slipsOf(lines: readonly Line[]): Line[][] {
  const numbers = [...new Set(lines.map((line) => line.slipNo))];
  return numbers.map((slipNo) => lines.filter((line) => line.slipNo === slipNo));
}

function copies(context: PaperContext, request: Request | null, slip: readonly Line[]): Sheet[] {
  const blocks = slipBlocks(context, request, slip);
  const no = slip[0]?.slipNo ?? '';
  return [
    { mark: say('paper.copyCustomer'), no, blocks },
    { mark: say('paper.copyOurs'), no, blocks },
  ];
}

function slipBlocks(
  { book }: PaperContext,
  request: Request | null,
  slip: readonly Line[],
): Block[] {
  return [
    { type: 'form', rows: headRows(book, request, slip[0] ?? null) },
    goodsList(book, slip),
    { type: 'form', rows: [hands(book, slip[0] ?? null)] },
    { type: 'note', text: say('paper.handoverTerms') },
  ];
}

function headRows(book: Book, request: Request | null, first: Line | null): Cell[][] {
  const word = wordsOf(book, 'requests', request);
  const directions = (['out', 'back'] as const).map((code) => ({
    label: book.words.label('handoverDirection', code),
    isTicked: first?.direction === code,
  }));
  return [
    [
      { span: 2, label: say('paper.customer') },
      { span: 4, text: word('customerName') },
      { span: 2, label: say('paper.phone') },
      { span: 4, text: word('phone') },
    ],
    [
      { span: 2, label: say('paper.place') },
      { span: 4, text: word('address') },
      { span: 2, label: say('paper.requestNo') },
      { span: 4, text: word('no') },
    ],
    [
      { span: 2, label: labelOf('handovers', 'direction') },
      { span: 4, boxes: directions },
      { span: 2, label: labelOf('handovers', 'dueAt') },
      { span: 4, text: wordsOf(book, 'handovers', first)('dueAt') },
    ],
  ];
}

/** Both signatures, beside each other. */
function hands(book: Book, first: Line | null): Cell[] {
  const word = wordsOf(book, 'handovers', first);
  const at = first?.at ?? '';
  const hand = (label: Bilingual, name: PaperText, drawing = ''): Cell => ({
    span: 6,
    tall: 12,
    signers: [{ label, name, at, ...(drawing ? { drawing } : {}) }],
  });
  return [
    hand(say('paper.customerSigns'), word('customerSignature'), first?.signatureDrawing),
    hand(say('paper.handledBy'), word('staff')),
  ];
}

const KEYS = ['item', 'serial', 'quantity', 'condition', 'accessories'] as const;

function goodsList(book: Book, slip: readonly Line[]): Block {
  const rows = slip.map((line) => KEYS.map(wordsOf(book, 'handovers', line)));
  const blanks = Array.from({ length: Math.max(0, LEAST_LINES - rows.length) }, () =>
    KEYS.map(() => ''),
  );
  return {
    type: 'list',
    title: say('paper.goods'),
    head: KEYS.map((key) => labelOf('handovers', key)),
    rows: [...rows, ...blanks],
    widths: [4, 3, 2, 4, 3],
  };
}
