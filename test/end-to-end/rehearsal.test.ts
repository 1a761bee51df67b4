import { describe, expect, test } from 'vitest';
import { inspect, type Life, live, outcomeOf } from '../../scripts/rehearse/company-life';
import { isAsPlanted, reportOf } from '../../scripts/rehearse/report';
import type { TabRow } from '../../scripts/rehearse/tabs';
import type { World } from '../../scripts/rehearse/world';

/** A Thursday: the weekend is in it, and work before and after. The month is a command of its own, `npm run rehearse`. */
const LIFE: Life = { start: '2026-03-05', days: 5, seed: 1, quiet: true };
/** Friday evening to Monday morning: no trigger runs, then each once. */
const GAP = { from: '2026-03-06T20:30:00', to: '2026-03-09T07:30:00' };

/** What the computer chooses by chance, and true times of what happened late. */
const CHANCE =
  /^(id|key|tokenHash|responseId|messageId|signatureHash|answer|previousId|proof|ids)$/;
const TRUE_TIMES = /(At|By)$|^(startedAt|finishedAt|note|attempts|period|version|reasons)$/;
const REGISTERS = [
  'requests',
  'surveys',
  'feedback',
  'promises',
  'charges',
  'warrantyEntries',
  'followUps',
];

interface Seen {
  registers: Record<string, TabRow[]>;
  broken: string[];
  mails: string[];
}

function look(world: World): Seen {
  const registers = REGISTERS.map((name) => [name, world.rows(name).map(withoutChance)]);
  return {
    registers: Object.fromEntries(registers),
    broken: world
      .rows('verdicts')
      .filter(({ broken }) => broken !== '')
      .map(({ id, broken }) => `${id}: ${broken}`)
      .sort(),
    mails: world.home.mail.list().map(({ to, subject }) => `${to} ${subject}`),
  };
}

function withoutChance(row: TabRow): TabRow {
  return Object.fromEntries(
    Object.entries(row).filter(([key]) => !CHANCE.test(key) && !TRUE_TIMES.test(key)),
  );
}

describe('a short rehearsal', () => {
  test('names exactly the breaches that it plants, and says the same each time [D1] [D9]', async () => {
    const [once, again] = await Promise.all([live(LIFE), live(LIFE)]);
    expect(once.difference).toEqual({ missing: [], unexpected: [] });
    expect(isAsPlanted(once)).toBe(true);
    expect(once.breaches.length).toBeGreaterThan(3);
    expect(reportOf(again)).toBe(reportOf(once));
    const sums = (key: string) => once.compliance.reduce((sum, row) => sum + Number(row[key]), 0);
    for (const verdict of ['kept', 'broken', 'notApplicable', 'noEvidence'])
      expect(sums(verdict), verdict).toBeGreaterThan(0);
  });

  test('with three nights missed ends in the same registers, each mail sent once [D10]', async () => {
    const [whole, gapped] = await Promise.all([
      inspect(LIFE, look),
      inspect({ ...LIFE, gap: GAP }, look),
    ]);
    expect(gapped.registers).toEqual(whole.registers);
    const late = gapped.broken.filter((one) => !whole.broken.includes(one));
    for (const one of late) expect(one).toMatch(/^surveys\/.*: R53$/);
    expect(late.length).toBeGreaterThan(0);
    expect(whole.broken.filter((one) => !gapped.broken.includes(one))).toEqual([]);
    expect(new Set(gapped.mails).size).toBe(gapped.mails.length);
    expect([...gapped.mails].sort()).toEqual([...whole.mails].sort());
  });

  test('a breach that was not planted is told, and so is one that was planted and not found [D9]', async () => {
    const day = { ...LIFE, start: '2026-03-10', days: 1 };
    const outcome = await inspect(day, (world, seen) => {
      world.names.set('registered late', 'SH-2026-999999');
      const played = new Set([...seen.played, 'registered late']);
      return outcomeOf(world, { ...seen, played });
    });
    expect(outcome.difference.missing).toEqual(['R17 SH-2026-999999 (registered late)']);
    expect(isAsPlanted(outcome)).toBe(false);
  });
});
