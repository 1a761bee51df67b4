import { countedBy, FIGURES } from '../../policy/kpis';
import { refuse } from '../../policy/refusal';
import { fields, maybe, text } from '../../workbook/input';
import { defineView, type ViewContext } from '../../workbook/view';
import { figureLabel } from './dashboard-view';
import { COUNTED_REGISTERS, factsFor, questions, readFacts } from './kpi-facts';
import { requireMonth } from './month';

const params = fields({
  figure: text(40),
  month: text(7),
  unit: maybe(text(40)),
  technician: maybe(text(120)),
});

interface Params {
  figure: string;
  month: string;
  unit: string;
  technician: string;
}

/** Exactly the rows that a figure counts, in the order of their time. */
export const figureView = defineView({
  name: 'figure',
  params,
  registers: COUNTED_REGISTERS,
  read,
});

function read({ params, book, now }: ViewContext<Params>) {
  const { month, unit, technician } = params;
  requireMonth(month);
  const figure =
    FIGURES.find(({ name }) => name === params.figure) ??
    refuse('unknownFigure', { found: params.figure });
  const facts = factsFor(readFacts(book), { unit, technician });
  const rows = countedBy(figure.name, facts, questions(book, now)(month));
  const label = figureLabel(figure.name);
  const customers = customersOf(book, new Set(rows.map(({ about }) => about)));
  return {
    ...{ ...figure, label, month, unit, technician },
    rows: rows
      .sort((one, other) => (one.at < other.at ? -1 : 1))
      .map((row) => ({ ...row, customer: customers.get(row.about) ?? '' })),
  };
}

/** Who the requests are from, so that a person recognises them. */
function customersOf(
  book: ViewContext<Params>['book'],
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const [numbers = [], names = []] = book.columns([
    { register: 'requests', key: 'no' },
    { register: 'requests', key: 'customerName' },
  ]);
  return new Map(
    numbers.flatMap((no, index) => (wanted.has(no) ? [[no, names[index] ?? '']] : [])),
  );
}
