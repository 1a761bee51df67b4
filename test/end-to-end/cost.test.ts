import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Cost } from '../../local/host/contract';
import { BEGINNING, cases } from './cases';
import { type Desk, openDesk } from './desk';
import { fillRequests } from './fill';

const SIZES = [100, 50_000] as const;
const MOST_CALLS = 16;

const desks = new Map<number, Desk>();
const spent = new Map<number, Map<string, Cost>>();

beforeAll(async () => {
  for (const size of SIZES) {
    const desk = await openDesk({ now: BEGINNING });
    fillRequests(desk.home, size);
    desks.set(size, desk);
  }
});
afterAll(async () => {
  for (const desk of desks.values()) await desk.close();
});

/** Walks the free case and finds the request again; what each call cost. */
async function costs(desk: Desk): Promise<Map<string, Cost>> {
  const costsOf = new Map<string, Cost>();
  const call = async (
    label: string,
    functionName: string,
    given: { args: unknown[]; as: string },
  ) => {
    const { result, cost, error } = await desk.run(functionName, given.args, given.as);
    expect(result, `${label}: ${error?.message ?? JSON.stringify(result)}`).toMatchObject({
      ok: true,
    });
    costsOf.set(label, cost);
    return result as { value: { no: string } };
  };
  const [free] = cases;
  let no = '';
  for (const [index, { as, act, input }] of (free?.steps ?? []).entries()) {
    const about = no ? { no } : {};
    const answer = await call(act, 'act', {
      args: [act, { ...about, ...input }, `cost/${index}`],
      as,
    });
    no ||= answer.value.no;
  }
  await call('find', 'view', { args: ['find', { query: no }], as: 'li@example.com' });
  await call('request', 'view', { args: ['request', { no }], as: 'li@example.com' });
  return costsOf;
}

test('an act and a search cost the same with 100 and with 50,000 requests', async () => {
  for (const size of SIZES) spent.set(size, await costs(desks.get(size) as Desk));
  const of = (size: number) => spent.get(size) ?? new Map<string, Cost>();
  const table = [...of(100)].map(([label, { cellsScanned, ...cost }]) => {
    const { cellsScanned: scannedMany, ...costMany } = must(of(50_000).get(label));
    expect(costMany, label).toEqual(cost);
    return { label, ...cost, scanned100: cellsScanned, scanned50000: scannedMany };
  });
  console.table(table);
}, 300_000);

test('an act takes at most 16 calls, one of them a write', () => {
  for (const { act } of cases[0]?.steps ?? []) {
    const { calls, writes } = must(spent.get(100)?.get(act));
    expect(calls, act).toBeLessThanOrEqual(MOST_CALLS);
    expect(writes, act).toBe(1);
  }
});

function must(cost: Cost | undefined): Cost {
  if (!cost) throw new Error('This call was not made');
  return cost;
}
