import { type Bilingual, say } from '../../texts/say';
import type { Book } from '../book';
import { ownColumns } from '../own-columns';
import type { IdPort } from '../ports';
import type { RegisterRows } from '../registers.generated';
import { signedState } from '../signed';
import type { Block, Box, Cell, PaperFact, PaperText } from './paper';
import type { Draft, PaperMaker } from './paper-maker';
import { chargesOf, requestOf } from './request-source';
import { factsOf, labelOf, linesOf, listOf, wordsOf } from './words';

type Request = RegisterRows['requests'];
type Charge = RegisterRows['charges'];

/** The company's form 客户服务需求表 (R63-R77), from a request or to be written on. */
export const requestForm: PaperMaker = {
  kind: 'request',
  title: say('paper.request'),
  about: 'request',
  hasBlank: true,
  registers: ['requests', 'charges'],
  fits: () => true,
  make: (context) => {
    const source = requestOf(context, chargesOf);
    const charges = source?.found.many('#charges', 'charges').map((row) => row.values) ?? [];
    const form = requestPaper(
      { book: context.book, ids: context.ports.ids },
      source?.request,
      charges,
    );
    const own = source ? ownColumns(context.book, source.row) : [];
    return own.length ? withStrip(form, own) : form;
  },
};

/** Below the form what staff keep in columns of their own; it is no part of what is signed. */
function withStrip(form: Draft, items: PaperFact[]): Draft {
  const strip: Block = { type: 'strip', items };
  return {
    ...form,
    sheets: form.sheets.map(({ blocks, ...sheet }) => ({ ...sheet, blocks: [...blocks, strip] })),
  };
}

interface Tools {
  book: Book;
  ids: IdPort;
}

export function requestPaper(
  { book, ids }: Tools,
  request: Request | null = null,
  charges: readonly Charge[] = [],
): Draft {
  const signed = request && signedState(request, charges, ids);
  return {
    no: request?.no ?? '',
    date: request?.registeredAt.slice(0, 10) ?? '',
    code: signed?.code ?? '',
    signedCode: signed?.signedCode ?? '',
    warnings: signed?.isChanged
      ? [say('paper.changed', { code: signed.code, signed: signed.signedCode })]
      : [],
    sheets: [{ blocks: formBlocks(book, request, charges) }],
  };
}

/** The form's table, the charges that the customer signs for, and a strip of what the paper form never had. */
export function formBlocks(
  book: Book,
  request: Request | null,
  charges: readonly Charge[],
): Block[] {
  const word = wordsOf(book, 'requests', request);
  return [
    {
      type: 'form',
      rows: [
        ...customerRows(word, request),
        ...obtainedRows(word, request),
        ...writtenRows(word, request),
      ],
    },
    ...chargeBlocks(book, word, charges),
    { type: 'strip', items: stripItems(book, request) },
  ];
}

type Word = (key: keyof Request & string) => PaperText;

const label = (text: Bilingual, rows?: number): Cell => ({
  span: 1,
  label: text,
  ...(rows ? { rows } : {}),
});

function customerRows(word: Word, request: Request | null): Cell[][] {
  return [
    [
      label(say('paper.customer')),
      { span: 3, text: word('customerName') },
      label(say('paper.place')),
      { span: 3, text: word('address') },
      label(say('paper.phone')),
      { span: 3, text: word('phone') },
    ],
    [label(say('paper.need')), { span: 11, text: word('need'), tall: request ? 24 : 34 }],
  ];
}

function obtainedRows(word: Word, request: Request | null): Cell[][] {
  return [
    [
      label(say('paper.obtained'), 2),
      label(say('paper.time')),
      { span: 3, text: word('obtainedAt') },
      label(say('paper.means')),
      { span: 6, boxes: meansBoxes(word, request) },
    ],
    [
      label(say('paper.unit')),
      { span: 3, text: word('unit') },
      label(say('paper.handledBy')),
      { span: 3, text: word('registrar') },
      label(say('paper.supervisor')),
      { span: 2, text: word('intakeSupervisor') },
    ],
  ];
}

/** Four boxes: telephone, document or letter, e-mail, and other with its word (R70). */
function meansBoxes(word: Word, request: Request | null): Box[] {
  const { channel = '', documentRef = '' } = request ?? {};
  const known = ['phone', 'document', 'letter', 'mail'];
  const isOther = channel !== '' && !known.includes(channel);
  return [
    { label: say('paper.byPhone'), isTicked: channel === 'phone' },
    {
      label: say('paper.byDocument'),
      isTicked: channel === 'document' || channel === 'letter',
      text: documentRef,
    },
    { label: say('paper.byMail'), isTicked: channel === 'mail' },
    { label: say('paper.byOther'), isTicked: isOther, text: isOther ? word('channel') : '' },
  ];
}

/** What technician, customer and supervisor write, each with his hand below. */
function writtenRows(word: Word, request: Request | null): Cell[][] {
  const { completedAt = '', signedAt = '', reviewedAt = '' } = request ?? {};
  const witness = word('witness');
  return [
    [
      label(say('paper.record')),
      {
        span: 11,
        text: recordText(word),
        tall: request ? 48 : 80,
        signers: [{ label: say('paper.handledBy'), name: word('technician'), at: completedAt }],
      },
    ],
    [
      label(say('paper.opinion')),
      {
        span: 11,
        text: word('opinion'),
        tall: request ? 24 : 34,
        signers: [
          ...(witness ? [{ label: labelOf('requests', 'witness'), name: witness, at: '' }] : []),
          {
            label: say('paper.customerSigns'),
            name: signatureText(word, request),
            at: signedAt,
            ...(request?.signatureDrawing ? { drawing: request.signatureDrawing } : {}),
          },
        ],
      },
    ],
    [
      label(say('paper.review')),
      {
        span: 11,
        text: linesOf([word('reviewDecision'), word('reviewComment')]),
        tall: 20,
        signers: [{ label: say('paper.supervisor'), name: word('reviewer'), at: reviewedAt }],
      },
    ],
  ];
}

function signatureText(word: Word, request: Request | null): PaperText {
  const kind = word('signatureKind');
  if (!kind) return '';
  const name = request?.signedBy ?? '';
  return linesOf([typeof kind === 'string' ? `${name} ${kind}` : named(name, kind)]);
}

function named(name: string, kind: Bilingual): Bilingual {
  return { zh: `${name}（${kind.zh}）`, en: `${name} (${kind.en})` };
}

/** Cause, explanation (R23), what was done, or the answer given instead of a visit; each after its name. */
function recordText(word: Word): PaperText {
  return linesOf(
    (['cause', 'explanation', 'workDone', 'answer'] as const).map((key) =>
      word(key)
        ? say('paper.titled', { title: labelOf('requests', key), text: toBoth(word(key)) })
        : '',
    ),
  );
}

function toBoth(text: PaperText): Bilingual {
  return typeof text === 'string' ? { zh: text, en: text } : text;
}

const CHARGE_KEYS = [
  'kind',
  'description',
  'quantity',
  'listPrice',
  'waived',
  'charged',
  'lineType',
] as const;

function chargeBlocks(book: Book, word: Word, charges: readonly Charge[]): Block[] {
  if (!charges.length) return [];
  const list = listOf(book, {
    register: 'charges',
    rows: charges,
    keys: CHARGE_KEYS,
    widths: [2, 5, 2, 2, 2, 2, 2],
  });
  const total = say('paper.total');
  const sums = [total, '', '', word('listTotal'), word('waivedTotal'), word('payable'), ''];
  return [list.type === 'list' ? { ...list, rows: [...list.rows, sums] } : list];
}

function stripItems(book: Book, request: Request | null) {
  const word = wordsOf(book, 'requests', request);
  const facts = (...keys: (keyof Request & string)[]) =>
    factsOf(book, { register: 'requests', row: request, keys });
  return [
    ...facts('productName', 'productSerial', 'serviceType'),
    { label: say('paper.visit'), text: word('appointmentFrom') },
    ...facts('promiseDueAt', 'slipNo', 'invoiceNo', 'surveyDueOn', 'archiveNo'),
  ];
}
