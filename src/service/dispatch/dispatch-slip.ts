import { type Bilingual, say } from '../../texts/say';
import type { Block, Cell } from '../../workbook/papers/paper';
import type { PaperContext, PaperMaker } from '../../workbook/papers/paper-maker';
import { aboutRequest, requestOf } from '../../workbook/papers/request-source';
import { labelOf, listOf, wordsOf } from '../../workbook/papers/words';
import type { RegisterRows } from '../../workbook/registers.generated';

type Request = RegisterRows['requests'];

/** How many of a product's former repairs are printed. */
const MOST_HISTORY = 6;

const UNDER_WAY = ['dispatched', 'appointed', 'onSite', 'pending'];

/** What the technician takes along: who, where, when, the fault as far as it is known, and the customer's habits (R21, R40). */
export const dispatchSlip: PaperMaker = {
  kind: 'dispatch',
  title: say('paper.dispatch'),
  about: 'request',
  hasBlank: true,
  registers: ['requests', 'customers', 'products', 'warrantyEntries'],
  fits: ({ stage, technician }) => technician !== '' && UNDER_WAY.includes(stage),
  make: (context) => {
    const source = requestOf(context);
    const request = source?.request ?? null;
    return {
      no: request?.no ?? '',
      date: request?.dispatchedAt.slice(0, 10) ?? '',
      sheets: [{ blocks: blocks(context, request) }],
    };
  },
};

function blocks(context: PaperContext, request: Request | null): Block[] {
  const { book } = context;
  const near = aboutRequest(context, request, lookups);
  const word = wordsOf(book, 'requests', request);
  const field = (key: keyof Request & string, span: number, name?: Bilingual): Cell[] => [
    { span: 2, label: name ?? labelOf('requests', key) },
    { span, text: word(key) },
  ];
  const writing = (key: keyof Request & string, tall: number): Cell[] => [
    { span: 2, label: labelOf('requests', key) },
    { span: 10, text: word(key), tall },
  ];
  const customer = wordsOf(book, 'customers', near.maybe('customer', 'customers')?.values ?? null);
  const history = near.many('history', 'warrantyEntries').map((row) => row.values);
  return [
    {
      type: 'form',
      rows: [
        [...field('technician', 4), ...field('unit', 4)],
        [...field('appointmentFrom', 4), ...field('appointmentTo', 4)],
        [...field('customerName', 4), ...field('contactName', 4)],
        [...field('phone', 4), ...field('urgency', 4)],
        [...field('address', 10)],
        [...field('productName', 4), ...field('productSerial', 4)],
        [...field('serviceType', 4), ...field('workKind', 4)],
        writing('need', 22),
        writing('preDiagnosis', 16),
        writing('likelyParts', 10),
        [
          { span: 2, label: labelOf('customers', 'habits') },
          { span: 10, text: customer('habits'), tall: 16 },
        ],
        [
          { span: 2, label: say('paper.beforeLeaving') },
          { span: 10, boxes: CHECKS.map((label) => ({ label: say(label), isTicked: false })) },
        ],
        [
          { span: 2, label: say('paper.onSite') },
          { span: 10, tall: 24, signers: [{ label: say('paper.handledBy'), name: '', at: '' }] },
        ],
      ],
    },
    listOf(book, {
      register: 'warrantyEntries',
      rows: history.filter(({ withdrawnAt }) => !withdrawnAt).slice(-MOST_HISTORY),
      keys: ['at', 'requestNo', 'content', 'parts', 'technician'],
      widths: [3, 3, 6, 3, 2],
      title: say('paper.history'),
    }),
  ];
}

const CHECKS = ['paper.checkAppearance', 'paper.checkTools', 'paper.checkCalled'] as const;

function lookups({ customerNo, productSerial }: Request) {
  return {
    customer: {
      register: 'customers',
      column: 'no',
      value: customerNo,
      need: 'maybe',
      advisory: true,
    },
    history: {
      register: 'warrantyEntries',
      column: 'serial',
      value: productSerial,
      need: 'many',
      advisory: true,
    },
  } as const;
}
