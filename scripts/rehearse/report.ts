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
    `KPIs ${JSON.stringify(kpis)}`,
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
