import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BEGINNING } from './cases';
import { type Desk, openDesk } from './desk';
import { type Bench, benchAt, type Switch } from './switches/bench';
import { policySwitches } from './switches/policy';
import { steps } from './switches/steps';
import { chargeSwitches, prices, types, unpaid } from './switches/types-and-charges';
import { typeCells } from './type-cells';

/**
 * Each clause with a scenario that it decides; chapters add theirs. The clauses of one group are left out of one version: no
 * scenario of it rests on another clause of its group.
 */
const GROUPS: readonly (readonly Switch[])[] = [
  [...policySwitches.filter(({ clause }) => clause !== 'R3'), ...steps, ...chargeSwitches],
  [...policySwitches.filter(({ clause }) => clause === 'R3'), ...types],
  prices,
  unpaid,
];
const SWITCHES = GROUPS.flat();

let desk: Desk;
let bench: Bench;

beforeAll(async () => {
  desk = await openDesk({ now: BEGINNING });
  bench = benchAt(desk);
  // A registrar whose unit somebody forgot.
  typeCells(
    desk,
    { keys: ['roles', 'active', 'unit'], column: 'email', value: 'he@example.com' },
    { name: '何新', roles: '登记员', unit: '', active: true },
  );
});
afterAll(() => desk.close());

describe('with every clause in force', () => {
  test.each(SWITCHES)('$does [$clause]', async (one) => {
    expect(await one.play(bench)).toEqual(one.with);
  });
});

describe.each(GROUPS.map((group, index) => ({ group, former: GROUPS[index - 1] ?? [] })))(
  'in a version, drafted and approved, that leaves them out',
  ({ group, former }) => {
    beforeAll(async () => {
      await bench.version([
        ...former.map(({ clause }) => ({ clause, active: true })),
        ...group.map(({ clause }) => ({ clause, active: false })),
      ]);
    });

    test.each(group)('it is no longer so that $does [$clause]', async (one) => {
      expect(await one.play(bench)).toEqual(one.without);
    });
  },
);

test('each clause stands here once', () => {
  const clauses = SWITCHES.map(({ clause }) => clause);
  expect(clauses.filter((clause, index) => clauses.indexOf(clause) !== index)).toEqual([]);
});
