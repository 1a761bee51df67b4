import { type DateTime, type Day, daysBetween } from './time';

/** A line of a hand-over slip: what went out of the customer's hands, or came back into them. */
export interface HandoverLine {
  id: string;
  direction: string;
  at: DateTime | '';
  item: string;
  quantity: number | null;
  /** Of a line back: the line out that it answers. */
  outId: string;
  withdrawnAt: DateTime | '';
}

/** Lines that were not taken back again as a mistake. */
export function standingLines<L extends HandoverLine>(lines: readonly L[]): L[] {
  return lines.filter((line) => line.withdrawnAt === '');
}

/** How many of each line out are not back yet (R27); lines that are all back are left out. */
export function stillOut<L extends HandoverLine>(lines: readonly L[]): { line: L; left: number }[] {
  const standing = standingLines(lines);
  return standing
    .filter((line) => line.direction === 'out')
    .map((line) => ({ line, left: (line.quantity ?? 0) - backOf(line, standing) }))
    .filter(({ left }) => left > 0);
}

function backOf(out: HandoverLine, lines: readonly HandoverLine[]): number {
  return lines
    .filter((line) => line.direction === 'back' && line.outId === out.id)
    .reduce((sum, line) => sum + (line.quantity ?? 0), 0);
}

/**
 * Days for which the customer was without his goods, over all closed spells: return date less take-back date, so that 2 March
 * to 21 March is 19 days. A spell lasts until all that is out is back; what is still out counts once it is back.
 */
export function daysInRepair(lines: readonly HandoverLine[]): number {
  let out = 0;
  let since: Day = '';
  let days = 0;
  for (const line of inOrder(standingLines(lines))) {
    const quantity = line.quantity ?? 0;
    if (line.direction === 'out' && out === 0) since = line.at.slice(0, 10);
    out += line.direction === 'out' ? quantity : -quantity;
    if (out === 0 && since !== '') days += daysBetween(since, line.at.slice(0, 10));
  }
  return days;
}

/** By time; what goes out at the minute of a return goes out after it. */
function inOrder<L extends HandoverLine>(lines: readonly L[]): L[] {
  const key = (line: L) => `${line.at} ${line.direction === 'back' ? 0 : 1}`;
  return [...lines].sort((one, other) => (key(one) < key(other) ? -1 : 1));
}
