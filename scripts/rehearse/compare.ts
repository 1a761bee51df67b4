import { roleRows } from '../roles-page';
import { PLANTED, REFUSED } from './planted';
import type { World } from './world';

/** What the compliance table says otherwise than the list of what was planted. */
export interface Difference {
  /** Planted, and not found: `R17 SH-2026-000003 (registered late)`. */
  missing: string[];
  /** Found, and not planted. */
  unexpected: string[];
}

/** Every breach that the workbook itself lists, as `R17 SH-2026-000003`. */
export function breaches(world: World): string[] {
  return world
    .rows('verdicts')
    .flatMap(({ id, broken }) => {
      const no = String(id).slice(String(id).indexOf('/') + 1);
      return clausesIn(broken).map((clause) => `${clause} ${no}`);
    })
    .sort(byClause);
}

export function compare(world: World, played: ReadonlySet<string>): Difference {
  const wanted = new Map(
    PLANTED.filter(({ scene }) => played.has(scene)).map(({ scene, clause }) => [
      `${clause} ${world.names.get(scene) ?? '?'}`,
      scene,
    ]),
  );
  const found = new Set(breaches(world));
  return {
    missing: [
      ...[...wanted].filter(([one]) => !found.has(one)).map(([one, scene]) => `${one} (${scene})`),
      ...unrefused(world, played),
      ...unnamed(world, found),
      ...untaken(world, played),
    ],
    unexpected: [...found].filter((one) => !wanted.has(one)),
  };
}

/** Attempts that no gate refused. */
function unrefused({ tally }: World, played: ReadonlySet<string>): string[] {
  const refused = [...tally.refusals.keys()];
  return REFUSED.filter(({ scene }) => played.has(scene))
    .filter(({ clause }) => !refused.some((one) => one.startsWith(`${clause} `)))
    .map(({ scene, clause }) => `${clause} refused nothing (${scene})`);
}

/** In a whole month everything that anybody may do is done at least once. */
function untaken({ tally }: World, played: ReadonlySet<string>): string[] {
  if (!played.has('silent week')) return [];
  const acts = [...new Set(roleRows().map(({ act }) => act))];
  return acts.filter((act) => !tally.acts.has(act)).map((act) => `${act} was never taken`);
}

/** The tab that people read names what the verdicts hold. */
function unnamed(world: World, found: ReadonlySet<string>): string[] {
  const named = new Set(
    world
      .rows('compliance')
      .flatMap(({ clause, offending }) => clausesIn(offending).map((no) => `${clause} ${no}`)),
  );
  return [
    ...[...found].filter((one) => !named.has(one)).map((one) => `${one} is not in the table`),
    ...[...named].filter((one) => !found.has(one)).map((one) => `${one} is only in the table`),
  ];
}

function clausesIn(cell: unknown): string[] {
  return String(cell ?? '')
    .split(/[,、;\s]+/)
    .filter(Boolean);
}

function byClause(one: string, other: string): number {
  const number = (text: string) => Number(/^R(\d+)/.exec(text)?.[1] ?? 0);
  return number(one) - number(other) || (one < other ? -1 : 1);
}
