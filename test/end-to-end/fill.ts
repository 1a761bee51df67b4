import type { Home } from '../../local/host/home';

interface Sheet {
  id: string;
  rowCount: number;
  cellData: Record<string, Record<string, { v?: unknown }>>;
}

/** Fills the requests register with old rows, straight into the workbook: how they got there is not the point. */
export function fillRequests(home: Home, count: number): void {
  const book = home.workbook.save() as { id: string; sheets: Record<string, Sheet> };
  const sheet = Object.values(book.sheets).find(({ cellData }) =>
    keysOf(cellData).has('intakeSupervisor'),
  );
  if (!sheet) throw new Error('No requests tab');
  const keys = keysOf(sheet.cellData);
  const first = Math.max(...Object.keys(sheet.cellData).map(Number)) + 1;
  const column = (key: string) => String(keys.get(key));
  const cellValue: Record<number, Record<string, { v: string | number; t: number }>> = {};
  for (let index = 0; index < count; index += 1) {
    cellValue[first + index] = {
      [column('no')]: text(`OLD-2020-${String(index).padStart(6, '0')}`),
      [column('stage')]: text('已存档'),
      [column('customerName')]: text(`客户 ${index}`),
      [column('phone')]: text(`139${String(index).padStart(8, '0')}`),
      [column('need')]: text(`旧需求 ${index}`),
      [column('version')]: { v: 1, t: 2 },
    };
  }
  const about = { unitId: book.id, subUnitId: sheet.id };
  home.workbook.commit([
    {
      id: 'sheet.mutation.set-worksheet-row-count',
      params: { ...about, rowCount: first + count + 200 },
    },
    { id: 'sheet.mutation.set-range-values', params: { ...about, cellValue } },
  ]);
}

function keysOf(cellData: Sheet['cellData']): Map<string, string> {
  return new Map(
    Object.entries(cellData[0] ?? {}).map(([column, cell]) => [String(cell?.v ?? ''), column]),
  );
}

function text(value: string) {
  return { v: value, t: 1 };
}
