import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cost, RunRecord } from '../../local/host/contract';
import { createHome, type Home } from '../../local/host/home';
import { Agenda } from './agenda';
import { furnish, importsAt } from './company';
import { dayAfter, instant, type Moment, moment } from './moments';
import { makeRandom } from './random';
import { makeWorld, type World } from './world';

/** Nights in which no trigger runs: nobody was home, or the day's quota was used up. */
export interface Gap {
  from: Moment;
  to: Moment;
}

export interface Rehearsal {
  /** `2026-03-02`; a Monday is best. */
  start: string;
  days: number;
  seed: number;
  gap?: Gap;
  seen?(at: Moment): void;
}

export interface Spent {
  runs: number;
  cost: Cost;
}

const NOTHING: Cost = {
  ...{ calls: 0, reads: 0, writes: 0 },
  ...{ cellsRead: 0, cellsWritten: 0, cellsScanned: 0 },
};

/** Sets a company up in a home of its own, lets `begin` plan its stories, and lets the days pass. */
export async function rehearse<T>(
  plan: Rehearsal,
  begin: (world: World, agenda: Agenda) => void,
  end: (world: World, spent: Spent) => T | Promise<T>,
): Promise<T> {
  const data = mkdtempSync(join(tmpdir(), 'rehearsal-'));
  const now = instant(`${plan.start}T07:00:00`);
  const home = await createHome({ project: 'dist', data, now, standing: true });
  const spent: Spent = { runs: 0, cost: { ...NOTHING } };
  const stop = watch(home, spent);
  try {
    const agenda = new Agenda((at) => pass(home, at, plan.gap));
    const random = makeRandom(plan.seed);
    const world = makeWorld({ home, agenda, random });
    await found(world, plan.start);
    begin(world, agenda);
    await agenda.run(`${dayAfter(plan.start, plan.days)}T04:30:00`, plan.seen ?? (() => {}));
    return await end(world, spent);
  } finally {
    stop();
    await home.close();
    rmSync(data, { recursive: true, force: true });
  }
}

/** The first morning: the workbook is made, and what the company knows is brought in. */
async function found(world: World, day: string): Promise<void> {
  const { home } = world;
  const setUp = await home.executions.run({
    ...{ functionName: 'setUpWorkbook', kind: 'menu', activeUser: home.owner },
  });
  if (setUp.status !== 'completed' || !(setUp.result as { ok: boolean }).ok)
    throw new Error(setUp.error?.stack ?? JSON.stringify(setUp.result));
  await furnish(home);
  for (const { register, header, rows } of importsAt(day)) {
    const mapping = Object.fromEntries(header.map((key) => [key, key]));
    const input = { register, source: '开业清单', header, mapping, rows, firstRow: 2 };
    const taken = await world.act(home.owner, 'importRows', input);
    if (Number(taken.accepted) !== rows.length) throw new Error(JSON.stringify(taken));
  }
}

/** Time passes hour by hour, and the clock's triggers run; in the gap none does, and then what is due runs once. */
async function pass(home: Home, to: Moment, gap?: Gap): Promise<void> {
  const now = moment(home.clock.now());
  if (gap && now < gap.to && to > gap.from) {
    if (now < gap.from) await home.clock.moveTo(instant(gap.from));
    home.clock.set(instant(to < gap.to ? to : gap.to));
    if (to < gap.to) return;
  }
  if (to > moment(home.clock.now())) await home.clock.moveTo(instant(to));
}

/** Adds up what every run took, triggers too, and ends the rehearsal when one fails. */
function watch(home: Home, spent: Spent): () => void {
  const onRun = (record: RunRecord) => {
    if (record.status === 'running') return;
    spent.runs += 1;
    for (const key of Object.keys(spent.cost) as (keyof Cost)[])
      spent.cost[key] += record.cost[key];
    if (record.status !== 'completed') failures.push(record);
  };
  const failures: RunRecord[] = [];
  home.events.on('run', onRun);
  return () => {
    home.events.off('run', onRun);
    const [failed] = failures;
    if (failed) throw new Error(`${failed.functionName}: ${failed.error?.stack ?? failed.status}`);
  };
}
