import { returnCode } from '../../policy/return-code';
import { GRADE_MAX, GRADE_MIN, questionText, surveyQuestions } from '../../policy/survey';
import { say } from '../../texts/say';
import type { Block, Box, Cell } from '../../workbook/papers/paper';
import type { PaperContext, PaperMaker } from '../../workbook/papers/paper-maker';
import { type Request, requestOf } from '../../workbook/papers/request-source';
import { personOf, unitName } from '../../workbook/papers/words';
import type { RegisterRows } from '../../workbook/registers.generated';
import { rowsOfRequest } from '../../workbook/request-lookup';

type Card = RegisterRows['surveys'];

/**
 * The opinion survey card to be posted (R53, R55, A22): the head is ours, the answers are the customer's. The number and the return
 * code lead it back to its row.
 */
export const surveyCard: PaperMaker = {
  kind: 'survey',
  title: say('paper.survey'),
  about: 'request',
  hasBlank: true,
  registers: ['requests', 'surveys'],
  fits: ({ completedAt }) => completedAt !== '',
  make: (context) => {
    const source = requestOf(context, (no) => ({ cards: rowsOfRequest('surveys', no) }));
    const card = source?.found.maybe('cards', 'surveys')?.values ?? null;
    const request = source?.request ?? null;
    const { ids } = context.ports;
    const code = card ? card.returnCode || returnCode(ids.digest, card) : '';
    return {
      no: card?.no ?? '',
      date: (card?.sentAt || card?.dueOn || '').slice(0, 10),
      sheets: [{ blocks: blocks(context, { request, card, code }) }],
      ...(code ? { code } : {}),
    };
  },
};

interface Source {
  request: Request | null;
  card: Card | null;
  code: string;
}

function blocks({ book }: PaperContext, { request, card, code }: Source): Block[] {
  const company = book.setting('companyName');
  const cell = (label: Cell['label'], text: string): Cell[] => [
    { span: 2, ...(label ? { label } : {}) },
    { span: 4, text },
  ];
  return [
    { type: 'note', text: say('survey.description') },
    {
      type: 'form',
      rows: [
        [
          ...cell(say('paper.customer'), request?.customerName ?? ''),
          ...cell(say('paper.requestNo'), request?.no ?? ''),
        ],
        [
          ...cell(say('paper.servedBy'), card ? personOf(book, card.technician) : ''),
          ...cell(say('paper.servedOn'), request?.completedAt.slice(0, 10) ?? ''),
        ],
      ],
    },
    { type: 'form', rows: surveyQuestions.map((question) => questionRow(question, card)) },
    { type: 'note', title: say('paper.gradesTitle'), text: say('paper.grades') },
    {
      type: 'strip',
      items: [
        { label: say('survey.token'), text: code },
        { label: say('paper.cardNo'), text: card?.no ?? '' },
        {
          label: say('paper.returnTo'),
          text: card ? `${company} ${unitName(book, card.unit)}` : company,
        },
      ],
    },
  ];
}

function questionRow({ key, kind }: (typeof surveyQuestions)[number], card: Card | null): Cell[] {
  const label = { span: 4, label: questionText(key) };
  if (kind === 'open') return [label, { span: 8, text: String(card?.[key] ?? ''), tall: 28 }];
  const grades = Array.from({ length: GRADE_MAX - GRADE_MIN + 1 }, (_, at) => GRADE_MIN + at);
  const boxes = grades.map(
    (grade): Box => ({ label: String(grade), isTicked: card?.[key] === grade }),
  );
  return [label, { span: 8, boxes, tall: 11 }];
}
