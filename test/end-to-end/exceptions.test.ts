import { afterAll, beforeAll, expect, test } from 'vitest';
import { BEGINNING } from './cases';
import { type Desk, openDesk } from './desk';
import { type Bench, benchAt, CONTRACT, charges, intake, PAID } from './switches/bench';
import { typeCells } from './type-cells';

let desk: Desk;
let bench: Bench;
beforeAll(async () => {
  desk = await openDesk({ now: BEGINNING });
  bench = benchAt(desk);
});
afterAll(() => desk.close());

const grant = async (input: Record<string, unknown>) =>
  String((await bench.done('qian', 'grantException', { reason: '另有约定', ...input })).no);

/** What a registration of fifty minutes ago is told of its delay. */
async function delay(input: Record<string, unknown>): Promise<string> {
  const call = { ...intake, obtainedAt: '2026-03-10T09:05', ...input };
  const { warnings = [] } = await bench.act('li', 'registerRequest', call);
  return warnings.find(({ en }) => en.includes('minutes'))?.zh ?? '';
}

/** The charges of a finished service under contract, with how each was priced. */
async function priced(): Promise<{ payable: number; reasons: string[] }> {
  const no = await bench.requestAt('completed', { productSerial: CONTRACT, phone: '021-58881234' });
  const value = await bench.done('wu', 'addCharge', { no, ...charges });
  const lines = value.lines as { reason: { zh: string } | string }[];
  const reasons = lines.map(({ reason }) => (typeof reason === 'string' ? reason : reason.zh));
  return { payable: Number(value.payable), reasons };
}

test('[R3] a deadline is another for one customer, one product, one contract, and the reason names the exception', async () => {
  expect(await delay({})).toContain('30');
  const byCustomer = await grant({ clause: 'R17', parameters: 'minutes=5', customerNo: 'K001' });
  expect(await delay({ phone: '13911112222' })).not.toContain(byCustomer);
  const phone = (await desk.rows('customers')).find((row) => row.no === 'K001')?.phone;
  expect(await delay({ phone })).toContain(byCustomer);

  const byProduct = await grant({ clause: 'R17', parameters: 'minutes=6', serial: PAID });
  const told = await delay({ phone: '13911112222', productSerial: PAID });
  expect(told).toContain(byProduct);
  expect(told).toContain('6');

  const byContract = await grant({ clause: 'R17', parameters: 'off', contractNo: 'HT-2026-001' });
  expect(byContract).toMatch(/^E-2026-/);
  expect(await delay({ phone: '13911112222', productSerial: CONTRACT })).toBe('');
});

test('[R3] a price is another by an exception for the contract, and each line says so', async () => {
  expect((await priced()).payable).toBe(8000);
  const no = await grant({ clause: 'R11', parameters: 'parts=list', contractNo: 'HT-2026-001' });
  const { payable, reasons } = await priced();
  expect(payable).toBe(12000);
  expect(reasons.every((reason) => reason.includes(no))).toBe(true);
});

test('[R3] is granted by the head of service or the general manager alone, for what is there', async () => {
  const wish = { clause: 'R17', parameters: 'minutes=60', customerNo: 'K001', reason: '另有约定' };
  for (const as of ['li', 'zhou', 'sun', 'owner'])
    expect(await bench.act(as, 'grantException', wish), as).toMatchObject({ code: 'roleMissing' });
  expect(await bench.act('zhao', 'grantException', { ...wish, customerNo: 'K999' })).toMatchObject({
    code: 'rowNotFound',
  });
  expect(
    await bench.act('zhao', 'grantException', { ...wish, parameters: 'hours=1' }),
  ).toMatchObject({ code: 'badInput', fields: [{ path: 'parameters' }] });
});

test('[R3] typed into the cells by somebody, it counts for nothing, and set-up says so', async () => {
  typeCells(
    desk,
    { keys: ['grantedBy', 'untilOn'], column: 'no', value: 'E-2026-000099' },
    { clause: 'R17', serial: 'XS-200001', parameters: 'minutes=999', active: true },
  );
  expect(await delay({ phone: '13911113333', productSerial: 'XS-200001' })).toContain('30');
  const { result } = await desk.run('setUpWorkbook');
  expect(JSON.stringify(result)).toContain('E-2026-000099');
});
