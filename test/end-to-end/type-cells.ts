import type { Desk } from './desk';

interface Sheet {
  id: string;
  cellData: Record<string, Record<string, { v?: unknown }>>;
}

/** Types into cells of one row, found by a cell of its own, as staff do at the grid; a row that is not there is begun at the end. */
export function typeCells(
  desk: Desk,
  at: { keys: readonly string[]; column: string; value: string },
  values: Record<string, string | number | boolean>,
): void {
  const book = desk.home.workbook.save() as { id: string; sheets: Record<string, Sheet> };
  const sheet = Object.values(book.sheets).find(({ cellData }) =>
    at.keys.every((key) => columnsOf(cellData).has(key)),
  );
  if (!sheet) throw new Error(`No tab has ${at.keys.join()}`);
  const columns = columnsOf(sheet.cellData);
  const key = columns.get(at.column) ?? -1;
  const rows = Object.entries(sheet.cellData).filter(([row]) => Number(row) > 1);
  const found = rows.find(([, cells]) => String(cells[key]?.v ?? '') === at.value)?.[0];
  const used = rows.filter(([, cells]) => Object.values(cells).some(({ v }) => (v ?? '') !== ''));
  const row = Number(found ?? Math.max(1, ...used.map(([number]) => Number(number))) + 1);
  const cells = Object.entries({ [at.column]: at.value, ...values }).map(([name, v]) => {
    const t = typeof v === 'number' ? 2 : typeof v === 'boolean' ? 3 : 1;
    return [columns.get(name) ?? -1, { v: typeof v === 'boolean' ? Number(v) : v, t }];
  });
  const cellValue = { [row]: Object.fromEntries(cells) };
  const params = { unitId: book.id, subUnitId: sheet.id, cellValue };
  desk.home.workbook.commit([{ id: 'sheet.mutation.set-range-values', params }]);
}

function columnsOf(cellData: Sheet['cellData']): Map<string, number> {
  return new Map(
    Object.entries(cellData[0] ?? {}).map(([column, { v }]) => [String(v ?? ''), Number(column)]),
  );
}
