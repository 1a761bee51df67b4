import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PageEdit } from '../../local/host/contract';
import { BEGINNING } from './cases';
import { type Desk, openDesk } from './desk';

let desk: Desk;
let no = '';

beforeAll(async () => {
  desk = await openDesk({ now: BEGINNING });
  const input = {
    customerName: '何静',
    phone: '13800138001',
    need: '不制水',
    areaCode: '310115',
    productSerial: 'XS-100001',
  };
  no = String((await desk.act({ as: 'li@example.com', act: 'registerRequest', input })).value?.no);
});
afterAll(() => desk.close());

interface Sheet {
  id: string;
  cellData: Record<string, Record<string, { v?: unknown }>>;
}

/** Types values into cells of the request's row, as a person does in a page; the edit triggers hear of it. */
async function type(
  user: string,
  values: Record<string, string | number>,
): Promise<Record<string, unknown>> {
  const book = desk.home.workbook.save() as { id: string; sheets: Record<string, Sheet> };
  const sheet = Object.values(book.sheets).find(({ cellData }) =>
    Object.values(cellData[0] ?? {}).some(({ v }) => v === 'intakeSupervisor'),
  );
  if (!sheet) throw new Error('No requests tab');
  const columns = new Map(
    Object.entries(sheet.cellData[0] ?? {}).map(([column, { v }]) => [String(v), Number(column)]),
  );
  const row = Object.entries(sheet.cellData).find(
    ([, cells]) => cells[columns.get('no') ?? -1]?.v === no,
  )?.[0];
  for (const [key, value] of Object.entries(values)) {
    const cellValue = {
      [Number(row)]: {
        [columns.get(key) ?? -1]: { v: value, t: typeof value === 'number' ? 2 : 1 },
      },
    };
    const params = { unitId: book.id, subUnitId: sheet.id, cellValue };
    const from = { user, base: desk.home.store.seq, origin: 'test' };
    const taken = desk.home.workbook.commitFromPage(
      [{ id: 'sheet.mutation.set-range-values', params }],
      from,
    );
    if (!taken.ok) throw new Error('The edit was not taken');
    for (const edit of taken.edits as PageEdit[]) await desk.home.triggers.edited(edit, 'test');
  }
  return (await desk.rows('requests')).find((one) => one.no === no) ?? {};
}

/** A wall clock moment as a cell holds it. */
const serial = (text: string) => (Date.parse(`${text}Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;

test('a visit is walked by cells alone, with the same gates as the sidebar', async () => {
  const early = await type('wu@example.com', { step: '到达现场' });
  expect(early).toMatchObject({ stage: '已登记', step: '' });
  expect(early.stepResult).toMatch(/R78|到达现场/);

  expect(await type('zhou@example.com', { step: '确认受理' })).toMatchObject({
    step: '',
    stepResult: '✓',
    intakeSupervisor: 'zhou@example.com',
  });
  expect(await desk.act({ as: 'zhou@example.com', act: 'dispatch', input: { no } })).toMatchObject({
    ok: true,
  });

  const incomplete = await type('wu@example.com', { step: '记录联系与预约' });
  expect(incomplete).toMatchObject({ stage: '已派工', step: '' });
  expect(incomplete.stepResult).toMatch(/R20/);

  const appointed = await type('wu@example.com', {
    appointmentFrom: serial('2026-03-10T11:00:00'),
    appointmentTo: serial('2026-03-10T12:00:00'),
    step: '记录联系与预约',
  });
  expect(appointed).toMatchObject({ stage: '已约定', step: '', stepResult: '✓' });
  expect(await type('wu@example.com', { step: '到达现场' })).toMatchObject({
    stage: '服务中',
    stepResult: '✓',
  });
  const done = await type('wu@example.com', {
    cause: '滤芯堵塞',
    explanation: '已说明',
    workDone: '更换滤芯',
    step: '完成服务',
  });
  expect(done).toMatchObject({ stage: '已完成', stepResult: '✓', workDone: '更换滤芯' });
  expect(
    (await desk.rows('audit')).filter(({ target, source }) => target === no && source === '单元格'),
  ).toHaveLength(4);
});

test('an edit of other cells commands nothing and reads next to nothing', async () => {
  await type('wu@example.com', { contactName: '何女士' });
  const [run] = desk.home.executions.recent();
  expect(run).toMatchObject({ functionName: 'onWorkbookEdit', status: 'completed', result: [] });
  expect(run?.cost).toMatchObject({ reads: 1, writes: 0 });
});
