import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BEGINNING } from './cases';
import { type Desk, openDesk } from './desk';

/** A list of support tickets, as other systems export it. `TICKETS_CSV` may name a real one of this shape. */
const CSV = process.env.TICKETS_CSV ?? '';
const BLOCK = 500;

const MAPPING = {
  'Ticket ID': 'importKey',
  'Customer Name': 'customerName',
  'Customer Email': 'email',
  'Product Purchased': 'productName',
  'Ticket Description': 'need',
  'Ticket Channel': 'channel',
  'Ticket Priority': 'urgency',
  'First Response Time': 'contactedAt',
};

/** 2,000 rows (TICKETS_CSV may name a real list instead): several lines, quotes, Chinese, emoji, formulas, leading zeros; some that cannot be taken. */
function madeUp(): string[][] {
  const rows = Array.from({ length: 2000 }, (_, index) => [
    `${index + 1}`,
    index % 100 === 7 ? '' : `客户 ${index % 1700} 🙂`,
    index % 5 ? `c${index % 1700}@example.com` : '',
    'GoPro Hero',
    index % 250 === 9 ? ' ' : `=第 ${index} 件\n"quoted", 007\n\n第二段`,
    ['Phone', 'Email', 'Social media', 'Chat'][index % 4] ?? '',
    ['Critical', 'Low', '普通'][index % 3] ?? '',
    index % 3 ? '2023-06-01 12:15:36' : '',
  ]);
  return [Object.keys(MAPPING), ...rows];
}

function list(): { header: string[]; rows: string[][] } {
  const text = CSV && existsSync(CSV) ? readFileSync(CSV, 'utf8') : Papa.unparse(madeUp());
  const [header = [], ...rows] = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
  return { header, rows };
}

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ now: BEGINNING });
});
afterAll(() => desk.close());

interface Taken {
  offered: number;
  accepted: number;
  refused: { row: number; code: string; message: { zh: string; en: string } }[];
}

async function offerAll(
  round: string,
): Promise<Taken & { readings: number; cells: number; calls: number }> {
  const { header, rows } = list();
  const sum = {
    offered: 0,
    accepted: 0,
    refused: [] as Taken['refused'],
    readings: 0,
    cells: 0,
    calls: 0,
  };
  for (let first = 0; first < rows.length; first += BLOCK) {
    const block = rows.slice(first, first + BLOCK);
    const input = {
      register: 'requests',
      source: 'tickets.csv',
      header,
      mapping: MAPPING,
      rows: block,
      firstRow: first + 2,
    };
    const { result, cost, error } = await desk.run(
      'act',
      ['importRows', input, `${round}/${first}`],
      'li@example.com',
    );
    expect(result, error?.message ?? JSON.stringify(result).slice(0, 300)).toMatchObject({
      ok: true,
    });
    const { value } = result as { value: Taken };
    sum.offered += value.offered;
    sum.accepted += value.accepted;
    sum.refused.push(...value.refused);
    sum.readings += cost.reads + cost.writes;
    sum.calls += cost.calls;
    sum.cells += cost.cellsRead + cost.cellsWritten;
  }
  return sum;
}

test('the rows of a long list are each taken or refused with a reason, none twice, and nothing follows from them', async () => {
  const { header, rows } = list();
  const column = (name: string) => header.indexOf(name);
  const takeable = rows.filter(
    (row) => row[column('Customer Name')]?.trim() && row[column('Ticket Description')]?.trim(),
  );
  const before = { surveys: await desk.rows('surveys'), outbox: await desk.rows('outbox') };

  const first = await offerAll('first');
  expect(first.offered).toBe(rows.length);
  expect(first.accepted + first.refused.length).toBe(rows.length);
  expect(first.accepted).toBe(takeable.length);
  expect(first.refused.every(({ message }) => message.zh && message.en)).toBe(true);
  console.log(
    `${first.accepted} taken, ${first.refused.length} refused; ${first.calls} calls, ${first.readings} round trips with content, ${first.cells} cells`,
  );

  const imported = (await desk.rows('requests')).filter(({ stage }) => stage === '历史导入');
  expect(imported.map(({ need }) => need).sort()).toEqual(
    takeable.map((row) => row[column('Ticket Description')]?.trim()).sort(),
  );

  const second = await offerAll('second');
  expect(second.accepted).toBe(0);
  expect(second.refused).toHaveLength(rows.length);

  const now = { surveys: await desk.rows('surveys'), outbox: await desk.rows('outbox') };
  expect(now).toEqual(before);
  await desk.home.clock.moveTo(new Date('2026-03-12T10:00:00+08:00'));
  const numbers = new Set(imported.map(({ no }) => String(no)));
  expect(
    (await desk.rows('surveys')).filter(({ requestNo }) => numbers.has(String(requestNo))),
  ).toEqual([]);
  expect(
    (await desk.rows('outbox')).filter(({ requestNo }) => numbers.has(String(requestNo))),
  ).toEqual([]);
}, 400_000);
