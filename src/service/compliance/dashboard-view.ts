import { FIGURES, type FigureName, type Kpis, kpisOf } from '../../policy/kpis';
import { say } from '../../texts/say';
import type { Book } from '../../workbook/book';
import { fields, maybe, text } from '../../workbook/input';
import { defineView, type ViewContext } from '../../workbook/view';
import { COUNTED_REGISTERS, factsFor, namesIn, questions, readFacts } from './kpi-facts';
import { monthsUntil, requireMonth } from './month';

/** The month of a figure, and whose: shown by name. */
export interface Standing {
  of: string;
  name: string;
  kpis: Kpis;
}

const params = fields({ month: maybe(text(7)), unit: maybe(text(40)) });

/**
 * What a manager looks at (R1): the figures of twelve months of the company or one branch, and of the last of them those of
 * each branch and technician. The rows behind a figure are the view `figure`.
 */
export const dashboardView = defineView({
  name: 'dashboard',
  params,
  registers: COUNTED_REGISTERS,
  read,
});

function read({
  params: { month, unit },
  book,
  now,
  today,
}: ViewContext<{ month: string; unit: string }>) {
  const last = month || today.slice(0, 7);
  requireMonth(last);
  const all = readFacts(book);
  const facts = factsFor(all, { unit });
  const askFor = questions(book, now);
  const { technicians } = namesIn(facts);
  const units = namesIn(all).units;
  const months = monthsUntil(last);
  return {
    language: book.language,
    now,
    unit,
    months,
    latest: today.slice(0, 7),
    figures: FIGURES.map((one) => ({ ...one, label: figureLabel(one.name) })),
    choices: units.map((of) => ({ of, name: unitName(book, of) })),
    series: months.map((one) => kpisOf(facts, askFor(one))),
    units: units.map((of): Standing => {
      const kpis = kpisOf(factsFor(all, { unit: of }), askFor(last));
      return { of, name: unitName(book, of), kpis };
    }),
    technicians: technicians.map((of): Standing => {
      const kpis = kpisOf(factsFor(facts, { technician: of }), askFor(last));
      return { of, name: personName(book, of), kpis };
    }),
  };
}

export function figureLabel(name: FigureName) {
  return say(`figure.${name}`);
}

export function unitName(book: Book, unit: string): string {
  return book.one('units', unit)?.values.name || unit;
}

export function personName(book: Book, email: string): string {
  return book.one('staff', email)?.values.name || email;
}
