import { beforeAll, expect, test } from 'vitest';
import { inspect, type Life, type Outcome, outcomeOf } from '../../scripts/rehearse/company-life';
import { compare } from '../../scripts/rehearse/compare';
import { isAsPlanted, reportOf } from '../../scripts/rehearse/report';
import type { TabRow } from '../../scripts/rehearse/tabs';
import type { World } from '../../scripts/rehearse/world';

/** Friday to Monday, and few scenes; the month is a command of its own, `npm run rehearse`. */
const LIFE: Life = {
  ...{ start: '2026-03-06', days: 4, seed: 1, quiet: true },
  only: ['enquiry', 'called off', 'registered late', 'unchecked', 'price retyped'],
};
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
  outcome: Outcome;
  registers: Record<string, TabRow[]>;
  broken: string[];
  mails: string[];
  /** What is said when the list of what was planted speaks of another request. */
  mistaken: Outcome['difference'];
}

async function look(world: World, seen: Parameters<typeof outcomeOf>[1]): Promise<Seen> {
  const outcome = await outcomeOf(world, seen);
  const right = world.names.get('unchecked') ?? '';
  world.names.set('unchecked', 'SH-2026-999999');
  const mistaken = compare(world, seen.played);
  world.names.set('unchecked', right);
  const registers = REGISTERS.map((name) => [name, world.rows(name).map(withoutChance)]);
  return {
    outcome,
    mistaken,
    registers: Object.fromEntries(registers),
    broken: outcome.breaches,
    mails: outcome.mails.map(({ to, subject }) => `${to} ${subject}`),
  };
}

function withoutChance(row: TabRow): TabRow {
  return Object.fromEntries(
    Object.entries(row).filter(([key]) => !CHANCE.test(key) && !TRUE_TIMES.test(key)),
  );
}

let once: Seen;
let again: Seen;
let gapped: Seen;

beforeAll(async () => {
  [once, again, gapped] = await Promise.all([
    inspect(LIFE, look),
    inspect(LIFE, look),
    inspect({ ...LIFE, gap: GAP }, look),
  ]);
}, 600_000);

test('a rehearsal names exactly the breaches that it plants [D1] [D9]', () => {
  const { outcome } = once;
  expect(outcome.difference).toEqual({ missing: [], unexpected: [] });
  expect(isAsPlanted(outcome)).toBe(true);
  expect(outcome.breaches.length).toBeGreaterThan(3);
  const sum = (key: string) => outcome.compliance.reduce((all, row) => all + Number(row[key]), 0);
  for (const verdict of ['kept', 'broken', 'notApplicable', 'noEvidence'])
    expect(sum(verdict), verdict).toBeGreaterThan(0);
});

test('a breach that was not planted is told, and so is one that was planted and not found [D9]', () => {
  const [wrong = ''] = once.broken.filter((one) => one.startsWith('R21 '));
  expect(once.mistaken).toEqual({
    missing: ['R21 SH-2026-999999 (unchecked)'],
    unexpected: [wrong],
  });
});

test('the same seed gives the same report, to the byte [D9]', () => {
  expect(reportOf(again.outcome)).toBe(reportOf(once.outcome));
});

test('three nights without a clock are caught up: the same registers, what became late is listed [D10]', () => {
  expect(gapped.registers).toEqual(once.registers);
  const late = gapped.broken.filter((one) => !once.broken.includes(one));
  expect(late.length).toBeGreaterThan(0);
  for (const one of late) expect(one).toMatch(/^R53 S-/);
  expect(once.broken.filter((one) => !gapped.broken.includes(one))).toEqual([]);
});

test('no mail is sent twice, nor left out, when nights were missed [D10]', () => {
  expect(new Set(gapped.mails).size).toBe(gapped.mails.length);
  expect([...gapped.mails].sort()).toEqual([...once.mails].sort());
});
