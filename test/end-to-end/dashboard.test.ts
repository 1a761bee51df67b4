import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk } from './desk';
import { tickOnce } from './tick-once';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk({ now: '2026-03-10T10:00:00+08:00' });
}, 300_000);
afterAll(() => desk.close());

const BOSS = 'qian@example.com';

type Cells = Record<string, unknown>;

/** A row of the tab, without the time of its last change. */
async function row(id: string): Promise<Cells | undefined> {
  const found = (await desk.rows('dashboard')).find((one) => one.id === id);
  const { changedAt: _, ...cells } = found ?? {};
  return found && cells;
}

async function renew(): Promise<number> {
  const { result } = await desk.run('renewDashboard');
  expect(result).toMatchObject({ ok: true });
  return (result as { value: { done: number } }).value.done;
}

interface KeptChart {
  spec: { title: string; basicChart: object };
}

/** Charts as the workbook holds them. */
function charts(): KeptChart[] {
  const { sheets } = desk.home.workbook.save() as {
    sheets: Record<string, { name: string; custom?: { charts?: KeptChart[] } }>;
  };
  return Object.values(sheets).find(({ name }) => name === '看板')?.custom?.charts ?? [];
}

test('[R1] the menu fills the tab with the figures that the page shows, and the numbers they count', async () => {
  expect(await desk.rows('dashboard')).toEqual([]);
  await renew();
  expect(await row('company/completed/12')).toEqual({
    ...{ id: 'company/completed/12', whose: '全公司', figure: '完成的需求', month: '2026-03' },
    ...{ value: 4, measure: '次', count: 4, outOf: '', notCounted: '' },
    counted: 'SH-2026-000001, HZ-2026-000001, SH-2026-000002, SH-2026-000003',
  });
  expect(await row('unit/HZ/firstTimeFix/this')).toEqual({
    ...{ id: 'unit/HZ/firstTimeFix/this', whose: '杭州分公司', figure: '一次修复率' },
    ...{ month: '2026-03', value: 100, measure: '%', count: 1, outOf: 1 },
    ...{ counted: 'HZ-2026-000001', notCounted: '' },
  });
  const asked = { figure: 'handedInSameDay', month: '2026-03' };
  const { value } = await desk.view(BOSS, 'figure', asked);
  const rows = value?.rows as { id: string; value: number }[];
  const idsOf = (wanted: number) =>
    rows
      .filter((one) => one.value === wanted)
      .map(({ id }) => id)
      .sort();
  const tab = await row('company/handedInSameDay/12');
  const listed = (cell: unknown) => String(cell).split(', ').filter(Boolean).sort();
  expect(listed(tab?.counted)).toEqual(idsOf(1));
  expect(listed(tab?.notCounted)).toEqual(idsOf(0));
  expect(rows.length).toBeGreaterThan(2);
});

test('[R1] what stayed as it was is not written again; each night renews the tab once', async () => {
  expect(await renew()).toBe(0);
  const before = await desk.rows('dashboard');
  await tickOnce(desk, '2026-03-11T02:00:00');
  const after = await desk.rows('dashboard');
  expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  const nights = (await desk.rows('jobs')).filter(({ id }) =>
    String(id).startsWith('renewDashboard/2026-03-11'),
  );
  expect(nights).toHaveLength(1);
});

test('[R1] each chart shows the twelve months of one figure, and repair adds none to them', async () => {
  const rows = await desk.rows('dashboard');
  expect(charts().map(({ spec }) => spec.title)).toEqual([
    '完成的需求（次），近十二个月',
    '一次修复率（%），近十二个月',
    '重复维修率（%），近十二个月',
    '守约率（%），近十二个月',
    '当日上交率（%），近十二个月',
    '派工用时（小时），近十二个月',
    '完成用时（小时），近十二个月',
    '服务事项（分），近十二个月',
  ]);
  // Below the two rows of the head.
  const shown = rows.slice(14 - 2, 26 - 2);
  expect(shown.map(({ figure }) => figure)).toEqual(Array(12).fill('一次修复率'));
  expect(shown.map(({ month }) => month).slice(-2)).toEqual(['2026-02', '2026-03']);
  const cells = { startRowIndex: 14, endRowIndex: 26 };
  expect(charts()[1]?.spec.basicChart).toMatchObject({
    domains: [{ domain: { sourceRange: { sources: [{ ...cells, startColumnIndex: 3 }] } } }],
    series: [{ series: { sourceRange: { sources: [{ ...cells, startColumnIndex: 4 }] } } }],
  });
  const { result } = await desk.run('setUpWorkbook');
  expect(result).toMatchObject({ ok: true });
  expect(charts()).toHaveLength(8);
});
