import { type CountedCard, surveyResults as countResults } from '../../policy/survey-results';
import { fromSerial, readDateTime } from '../../policy/time';
import type { Book, Row } from '../../workbook/book';
import { HEAD_ROWS } from '../../workbook/grid';
import { date, fields, maybe } from '../../workbook/input';
import { rulesOf } from '../../workbook/rules';
import { concerns } from '../../workbook/sight';
import { defineView, type ViewContext } from '../../workbook/view';

/** What customers answered about the services of a time, by branch, technician and type (R54). */
export const surveyResults = defineView({
  name: 'surveyResults',
  params: fields({ from: maybe(date()), until: maybe(date()) }),
  registers: ['surveys', 'requests'],
  read,
});

interface Span {
  from: string;
  until: string;
}

function read({ params, book, actor, today }: ViewContext<Span>) {
  const isAsked = rulesOf(book, {}, today).isOn('R54');
  const cards = (isAsked ? cardsSent(book, params) : []).filter((card) =>
    concerns(actor, { unit: card.unit, people: [card.technician] }),
  );
  return {
    byUnit: countResults(cards, 'unit'),
    byTechnician: countResults(cards, 'technician'),
    byType: countResults(cards, 'serviceType'),
  };
}

/** Whole key columns, then the rows of the span only. */
function cardsSent(book: Book, { from, until }: Span): CountedCard[] {
  const sentOn = book.column('surveys', 'sentAt').map(dayOfCell);
  const places = sentOn.flatMap((day, index) => {
    const isWanted = day !== '' && (!from || day >= from) && (!until || day <= until);
    return isWanted ? [{ register: 'surveys' as const, row: HEAD_ROWS + 1 + index }] : [];
  });
  const cards = book.fetch(places) as Row<'surveys'>[];
  const types = typesOf(book, new Set(cards.map((card) => card.values.requestNo)));
  return cards.map(({ values }) => ({
    unit: values.unit,
    technician: values.technician,
    serviceType: types.get(values.requestNo) ?? '',
    sentAt: values.sentAt,
    answeredAt: values.answeredAt,
    grades: values,
  }));
}

/** A cell's moment as it is read raw: a serial number, or what somebody typed. */
function dayOfCell(cell: string): string {
  const moment = Number(cell) > 0 ? fromSerial(Number(cell)) : readDateTime(cell);
  return moment?.slice(0, 10) ?? '';
}

function typesOf(book: Book, wanted: ReadonlySet<string>): Map<string, string> {
  const columns = [
    { register: 'requests' as const, key: 'no' },
    { register: 'requests' as const, key: 'serviceType' },
  ];
  const [numbers = [], types = []] = book.columns(columns);
  return new Map(
    numbers.flatMap((no, index) =>
      wanted.has(no) ? [[no, book.words.code('serviceType', types[index] ?? '') ?? '']] : [],
    ),
  );
}
