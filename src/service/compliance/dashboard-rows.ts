import type { KpiFacts } from '../../policy/kpi-facts';
import { type Counted, countedBy, FIGURES, type FigureName, summaryOf } from '../../policy/kpis';
import type { DateTime } from '../../policy/time';
import { say } from '../../texts/say';
import type { Book } from '../../workbook/book';
import type { RegisterRows } from '../../workbook/registers.generated';
import { figureLabel, personName, unitName } from './dashboard-view';
import { factsFor, namesIn, questions } from './kpi-facts';
import { monthsUntil } from './month';

/** More numbers than these nobody reads in a cell; the count beside them is whole. */
const MOST_NUMBERS = 200;

type DashboardRow = Omit<RegisterRows['dashboard'], 'changedAt'>;

/** A place in the tab that stays one row: its month moves on, its id does not. */
interface Slot {
  id: string;
  unit: string;
  technician: string;
  figure: FigureName;
  month: string;
}

/**
 * The rows of the tab, in its order: the company's twelve months, figure by figure, as the charts want them; then this month
 * and the last one of each branch and technician. `known` are the ids that stand there: nobody who has a row loses it.
 */
export function dashboardRows(
  book: Book,
  facts: KpiFacts,
  { now, known }: { now: DateTime; known: readonly string[] },
): DashboardRow[] {
  const askFor = questions(book, now);
  const months = monthsUntil(now.slice(0, 7));
  return slotsOf(facts, months, known).map((slot) => {
    const { unit, technician, figure, month } = slot;
    const rows = countedBy(figure, factsFor(facts, { unit, technician }), askFor(month));
    return rowOf(book, slot, rows);
  });
}

function slotsOf(facts: KpiFacts, months: readonly string[], known: readonly string[]): Slot[] {
  const { units, technicians } = namesIn(facts);
  const company = FIGURES.flatMap(({ name }) =>
    months.map((month, index) => ({
      id: `company/${name}/${String(index + 1).padStart(2, '0')}`,
      ...{ unit: '', technician: '', figure: name, month },
    })),
  );
  const recent = (kind: 'unit' | 'technician') => (of: string) =>
    FIGURES.flatMap(({ name }) =>
      months.slice(-2).map((month, index) => ({
        id: `${kind}/${of}/${name}/${index ? 'this' : 'last'}`,
        ...{ unit: '', technician: '', [kind]: of, figure: name, month },
      })),
    );
  return [
    ...company,
    ...withKnown(units, 'unit', known).flatMap(recent('unit')),
    ...withKnown(technicians, 'technician', known).flatMap(recent('technician')),
  ];
}

function withKnown(names: readonly string[], kind: string, known: readonly string[]): string[] {
  const standing = known
    .filter((id) => id.startsWith(`${kind}/`))
    .map((id) => id.split('/')[1] ?? '');
  return [...new Set([...names, ...standing])].filter(Boolean);
}

function rowOf(book: Book, slot: Slot, rows: readonly Counted[]): DashboardRow {
  const { id, unit, technician, figure: name, month } = slot;
  const figure = FIGURES.find((one) => one.name === name) ?? FIGURES[0];
  const isRate = figure.kind === 'rate';
  const counted = isRate ? rows.filter(({ value }) => value > 0) : rows;
  const whose = unit ? unitName(book, unit) : technician ? personName(book, technician) : '';
  return {
    ...{ id, month },
    whose: whose || say('dashboard.company')[book.language],
    figure: figureLabel(name)[book.language],
    value: shownValue(figure, rows),
    measure: say(`measure.${figure.unit}`)[book.language],
    count: counted.length,
    outOf: isRate ? rows.length : null,
    counted: numbersOf(counted),
    notCounted: isRate ? numbersOf(rows.filter(({ value }) => value === 0)) : '',
  };
}

function shownValue(
  { kind, unit }: (typeof FIGURES)[number],
  rows: readonly Counted[],
): number | null {
  const summary = summaryOf(kind, rows);
  if (typeof summary === 'number') return summary;
  if ('percent' in summary) return summary.percent;
  const { mean } = summary;
  return mean !== null && unit === 'minutes' ? Math.round(mean / 6) / 10 : mean;
}

function numbersOf(rows: readonly Counted[]): string {
  const shown = rows.slice(0, MOST_NUMBERS).map(({ id }) => id);
  return [...shown, ...(rows.length > MOST_NUMBERS ? ['…'] : [])].join(', ');
}
