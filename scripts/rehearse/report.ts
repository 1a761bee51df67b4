import type { Outcome } from './company-life';

/** What the rehearsal found, for people; nothing in it depends on the computer. */
export function reportOf(outcome: Outcome): string {
  const { compliance, acts, refusals, mails, kpis, scenes } = outcome;
  const lines = [
    ...table(
      ['clause', 'kept', 'broken', 'n/a', 'no evidence', 'offending'],
      compliance.map((row) => [
        ...[row.clause, row.kept, row.broken, row.notApplicable, row.noEvidence, row.offending],
      ]),
    ),
    '',
    ...figures(kpis as Kpis),
    '',
    `Scenes: ${scenes.join(', ')}`,
    `Acts: ${counted(acts)}`,
    `Refused: ${counted(refusals)}`,
    `Mails: ${mails.length}`,
    '',
    ...verdictOf(outcome),
  ];
  return `${lines.join('\n')}\n`;
}

type Figure = number | { count?: number; mean?: number | null; of: number };
type Figures = Record<string, Figure | string>;

interface Kpis {
  month: string;
  total: Figures;
  units: Figures[];
}

/** The figures of the month in which the rehearsal began: of all, and of each unit. */
function figures({ month, total, units }: Kpis): string[] {
  const columns = [total, ...units];
  const names = Object.keys(total).filter((name) => name !== 'unit');
  return table(
    [month, 'all', ...units.map(({ unit }) => unit)].map(String),
    names.map((name) => [name, ...columns.map((column) => told(column[name]))]),
  );
}

function told(figure: Figure | string | undefined): string {
  if (typeof figure !== 'object') return String(figure ?? '');
  const { count, mean, of } = figure;
  if (count !== undefined) return `${count} of ${of}`;
  return mean === null || mean === undefined ? '-' : `${Math.round(mean * 10) / 10} (${of})`;
}

export function isAsPlanted({ difference }: Outcome): boolean {
  return difference.missing.length === 0 && difference.unexpected.length === 0;
}

function verdictOf(outcome: Outcome): string[] {
  const { breaches, difference } = outcome;
  if (isAsPlanted(outcome))
    return [`All ${breaches.length} breaches were planted, and all planted ones were found.`];
  return [
    ...difference.missing.map((one) => `MISSING    ${one}`),
    ...difference.unexpected.map((one) => `UNEXPECTED ${one}`),
  ];
}

function counted(sums: readonly [string, number][]): string {
  return sums.map(([name, count]) => `${name} ${count}`).join(', ');
}

function table(head: string[], rows: unknown[][]): string[] {
  const cells = [head, ...rows.map((row) => row.map((value) => String(value ?? '')))];
  const widths = head.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
  const last = head.length - 1;
  return cells.map((row) =>
    row
      .map((value, at) => (at === last ? value : value.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
