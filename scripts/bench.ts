/** `npm run bench`: what an act takes with few and with many requests, side by side in one run. Times are ratios. */
import { BEGINNING } from '../test/end-to-end/cases';
import { type Desk, openDesk } from '../test/end-to-end/desk';
import { fillRequests } from '../test/end-to-end/fill';

const SIZES = [100, 50_000];
const ROUNDS = 15;

type Call = (desk: Desk, round: number) => Promise<unknown>;

const input = {
  customerName: '何静',
  phone: '13800138001',
  need: '不制水',
  productSerial: 'XS-100001',
};
const CALLS: Record<string, Call> = {
  'an empty view (worker, bundle, tabs)': (desk) => desk.view('li@example.com', 'session'),
  'register a request': (desk, round) =>
    desk.act({ as: 'li@example.com', act: 'registerRequest', input, key: `bench/${round}` }),
  'find a request': (desk) => desk.view('li@example.com', 'find', { query: 'SH-2026-000001' }),
  'open a request': (desk) => desk.view('li@example.com', 'request', { no: 'SH-2026-000001' }),
};

const desks: Desk[] = [];
for (const size of SIZES) {
  const desk = await openDesk({ now: BEGINNING });
  fillRequests(desk.home, size);
  desks.push(desk);
}
const table = [];
for (const [name, call] of Object.entries(CALLS)) {
  const [few, many] = await sideBySide(call);
  table.push({
    call: name,
    '100 rows, ms': round(few),
    '50,000 rows, ms': round(many),
    ratio: round(many / few),
  });
}
console.table(table);
for (const desk of desks) await desk.close();

/** Medians, taken in turn, so that a noisy moment hits both. */
async function sideBySide(call: Call): Promise<[few: number, many: number]> {
  const times: number[][] = desks.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, desk] of desks.entries()) {
      const start = performance.now();
      await call(desk, round);
      times[index]?.push(performance.now() - start);
    }
  }
  const [few = 0, many = 0] = times.map(
    (list) => list.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0,
  );
  return [few, many];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
