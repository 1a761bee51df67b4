import { decode, encode, type Value } from '../cells';
import type { ChoiceRow, Dictionary } from '../dictionary';
import {
  type CellData,
  type CellValue,
  type GridPort,
  type GridRequest,
  HEAD_ROWS,
  rangeOf,
} from '../grid';
import type { RegisterName } from '../registers.generated';
import { positionIn, type RegisterTab } from './plan';

/** A row of a small register as it stands, by column key. */
export interface CellRecord {
  /** 1-based. */
  row: number;
  cells: Record<string, CellValue>;
}

export type Records = Partial<Record<RegisterName, CellRecord[]>>;

/** Registers without which nothing runs, and those with seeds in words: their rows are looked at, too. */
const READ: RegisterName[] = [
  'settings',
  'choices',
  'texts',
  'roles',
  'staff',
  'units',
  'policyVersions',
  'clauses',
  'taxRates',
  'invoiceKinds',
  'views',
];

/** One call. Tabs that are made or filled now have no rows. */
export function readRecords(grid: GridPort, tabs: ReadonlyMap<RegisterName, RegisterTab>): Records {
  const there = READ.flatMap((register) => tabs.get(register) ?? []).filter(
    ({ is }) => is === 'used',
  );
  if (!there.length) return {};
  const blocks = grid.read(there.map(({ tab }) => rangeOf(tab.title)));
  return Object.fromEntries(
    there.map((one, index) => [one.register, recordsOf(one, blocks[index] ?? [])]),
  );
}

function recordsOf({ template, head }: RegisterTab, values: CellValue[][]): CellRecord[] {
  return values
    .map((cells, index) => ({
      row: index + 1,
      cells: Object.fromEntries(
        template.columns.map(({ key }) => [key, cells[head.positions.get(key) ?? -1] ?? '']),
      ),
    }))
    .slice(HEAD_ROWS)
    .filter(({ cells }) => Object.values(cells).some((cell) => cell !== ''));
}

export function choiceRow(cells: Record<string, CellValue>): ChoiceRow {
  const text = (key: string) => String(cells[key] ?? '').trim();
  const isOff = ['false', 'no', '否'].includes(text('active').toLowerCase());
  return {
    list: text('list'),
    code: text('code'),
    zh: text('zh'),
    en: text('en'),
    active: !isOff,
  };
}

/** A record's value as code sees it; blank where the cell holds something else than its column wants. */
export function valueOfCell(
  one: RegisterTab,
  record: CellRecord,
  asked: { key: string; words: Dictionary },
): Value {
  const column = one.template.columns.find(({ key }) => key === asked.key);
  return column ? (decode(column, record.cells[asked.key] ?? '', asked.words)?.value ?? '') : '';
}

const FIELDS = 'userEnteredValue,userEnteredFormat.numberFormat';

/** Adds rows after the last one, by column key. */
export function appendRows(
  one: RegisterTab,
  rows: readonly Record<string, Value>[],
  words: Dictionary,
): GridRequest[] {
  if (!rows.length) return [];
  const { template, head, tab } = one;
  const width = Math.max(...head.positions.values()) + 1;
  const cellsOf = (row: Record<string, Value>) => {
    const cells: CellData[] = Array.from({ length: width }, () => ({}));
    for (const column of template.columns) {
      cells[positionIn(head, column)] = encode(column, row[column.key], words);
    }
    return { values: cells };
  };
  return [{ appendCells: { sheetId: tab.sheetId, rows: rows.map(cellsOf), fields: FIELDS } }];
}

/** Writes one value of a record that is there. */
export function writeValue(
  one: RegisterTab,
  record: CellRecord,
  change: { key: string; value: Value; words: Dictionary },
): GridRequest[] {
  const column = one.template.columns.find(({ key }) => key === change.key);
  if (!column) return [];
  return [
    {
      updateCells: {
        start: {
          sheetId: one.tab.sheetId,
          rowIndex: record.row - 1,
          columnIndex: positionIn(one.head, column),
        },
        rows: [{ values: [encode(column, change.value, change.words)] }],
        fields: FIELDS,
      },
    },
  ];
}
