import type { Agenda } from './agenda';
import { breaches, compare, type Difference } from './compare';
import { dayAfter } from './moments';
import { type Gap, rehearse, type Spent } from './run';
import { specials } from './scenes';
import { Clients, ordinaryDays } from './script';
import { type DeskGaps, daysFrom, desks } from './stories/desks';
import type { TabRow } from './tabs';
import type { World } from './world';

export interface Life {
  start: string;
  days: number;
  seed: number;
  gap?: Gap;
  /** Only what happens once, without the ordinary services of each day. */
  quiet?: boolean;
  /** Of what happens once, only these scenes. */
  only?: readonly string[];
  seen?(at: string): void;
}

export interface Outcome {
  compliance: TabRow[];
  breaches: string[];
  difference: Difference;
  kpis: unknown;
  acts: [string, number][];
  refusals: [string, number][];
  mails: { to: string; subject: string }[];
  /** Stories that the end cut short. */
  scenes: string[];
  spent: Spent;
}

/** What a life leaves behind, beside its workbook. */
interface Seen {
  played: Set<string>;
  spent: Spent;
  /** Of its first day: the figures are those of this month. */
  month: string;
}

/** A company's days from its first morning on, and what the workbook says of them. */
export function live(life: Life): Promise<Outcome> {
  return inspect(life, outcomeOf);
}

/** As `live`, for whoever wants to look at more than the outcome. */
export function inspect<T>(
  life: Life,
  look: (world: World, seen: Seen) => T | Promise<T>,
): Promise<T> {
  const played = new Set<string>();
  return rehearse(
    life,
    (world, agenda) => begin({ world, agenda, life }, played),
    (world, spent) => look(world, { played, spent, month: life.start.slice(0, 7) }),
  );
}

function begin(
  { world, agenda, life }: { world: World; agenda: Agenda; life: Life },
  played: Set<string>,
): void {
  const { start, days } = life;
  const turn = new Clients(world.random);
  for (const { name, at, play } of specials(start, days, turn)) {
    if (life.only && !life.only.includes(name)) continue;
    played.add(name);
    agenda.begin(at, () => play(world));
  }
  const chance = { random: world.random, turn };
  for (const { at, play } of life.quiet ? [] : ordinaryDays(start, days, chance))
    agenda.begin(at, () => play(world));
  const gaps = leftUndone({ world, life }, played);
  agenda.begin(`${start}T08:00:00`, () => desks(world, daysFrom(start, days), gaps));
}

/** The planted omissions of those who sit at a desk; both need most of a month to show. */
function leftUndone({ world, life }: { world: World; life: Life }, played: Set<string>): DeskGaps {
  if (life.days < 28) return {};
  const monday = dayAfter(life.start, 14);
  world.names.set('silent week', `HZ/${monday}`);
  world.names.set('uncalled', 'RH-17/36');
  played.add('silent week').add('uncalled');
  return {
    silentBranch: { unit: 'HZ', from: monday, until: dayAfter(monday, 6) },
    uncalled: 'RH-17/36',
  };
}

export async function outcomeOf(world: World, { played, spent, month }: Seen): Promise<Outcome> {
  const { tally } = world;
  return {
    compliance: world.rows('compliance'),
    breaches: breaches(world),
    difference: compare(world, played),
    kpis: await world.view('zhao', 'kpis', { month }),
    acts: sorted(tally.acts),
    refusals: sorted(tally.refusals),
    mails: world.home.mail.list().map(({ to, subject }) => ({ to, subject })),
    scenes: [...played],
    spent,
  };
}

function sorted(sums: Map<string, number>): [string, number][] {
  return [...sums].sort(([one], [other]) => (one < other ? -1 : 1));
}
