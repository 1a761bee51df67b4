import type { Execution } from '../../local/host/contract';
import { pasteCells, type TabRow, tabRows, typeCells } from '../../scripts/rehearse/tabs';
import type { Desk } from './desk';
import { EXECUTION, tabWith } from './staff';

/** A person who has the workbook's cells and nothing else, as in the mobile app. */
export interface Phone {
  /** Types values, the step last, and answers the row as it then stands. */
  type(id: string, values: TabRow): Promise<TabRow>;
  /** Types the same values into many rows at once, as a paste or a fill does. */
  paste(ids: readonly string[], values: TabRow): Promise<TabRow[]>;
  row(id: string): TabRow;
  /** The note on a cell of the row. */
  note(id: string, column: string): Promise<string>;
}

/** A key of its own tells the tab of each register. */
const TABS: Record<string, { key: string; mark: string }> = {
  requests: { key: 'no', mark: 'intakeSupervisor' },
  feedback: { key: 'no', mark: 'verbatim' },
  handovers: { key: 'id', mark: 'outId' },
};

export function phoneOf(desk: Desk, user: string, register = 'requests'): Phone {
  const { key, mark } = TABS[register] ?? { key: 'no', mark: '' };
  const row = (id: string) => {
    const found = tabRows(desk.home, register).find((one) => one[key] === id);
    if (!found) throw new Error(`${register} has no row ${id}`);
    return found;
  };
  const paste = (ids: readonly string[], values: TabRow) =>
    pasteCells(
      desk.home,
      { register, key, user },
      Object.fromEntries(ids.map((id) => [id, values])),
    );
  return {
    row,
    type: async (id, values) => {
      const { step, ...inputs } = values;
      const at = { register, key, id, user };
      if (Object.keys(inputs).length) await typeCells(desk.home, at, inputs);
      if (step !== undefined) await typeCells(desk.home, at, { step });
      return row(id);
    },
    paste: async (ids, values) => {
      await paste(ids, values);
      return ids.map(row);
    },
    note: (id, column) => {
      const { sheetId, cellData } = tabWith(desk, mark);
      const keys = Object.entries(cellData[0] ?? {});
      const at = (name: string) => Number(keys.find(([, cell]) => cell?.v === name)?.[0]);
      const line = Object.entries(cellData).find(([, cells]) => cells[at(key)]?.v === id)?.[0];
      return noteAt(desk, { sheetId, row: Number(line), column: at(column) });
    },
  };
}

async function noteAt(
  desk: Desk,
  at: { sheetId: number; row: number; column: number },
): Promise<string> {
  const op = desk.home.workbook.ops['api.getByDataFilter'] as (
    arg: unknown,
    execution: Execution,
  ) => Promise<{ sheets?: { data?: { rowData?: { values?: { note?: string }[] }[] }[] }[] }>;
  const gridRange = {
    sheetId: at.sheetId,
    startRowIndex: at.row,
    endRowIndex: at.row + 1,
    startColumnIndex: at.column,
    endColumnIndex: at.column + 1,
  };
  const body = { dataFilters: [{ gridRange }], includeGridData: true };
  const options = { fields: 'sheets.data.rowData.values.note' };
  const about = { id: desk.home.workbook.id, body, options };
  const answer = await op(about, EXECUTION as unknown as Execution);
  return answer.sheets?.[0]?.data?.[0]?.rowData?.[0]?.values?.[0]?.note ?? '';
}

/** A wall clock moment as a cell holds it. */
export function serial(text: string): number {
  return (Date.parse(`${text}Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
}
