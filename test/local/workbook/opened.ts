import type { Cost, Execution, LogEntry, Mutation } from '../../../local/host/contract';
import type { CellData, ExtendedValue, RowData } from '../../../local/host/workbook/google';
import { type OpenedWorkbook, openWorkbook } from '../../../local/host/workbook/index';

export interface Opened {
  workbook: OpenedWorkbook;
  /** Entries as they were written. */
  log: LogEntry[];
  /** What was announced, with its origin. */
  announced: { seq: number; entry: LogEntry; origin: string }[];
  /** Makes the next writes of the log fail. */
  refuseWrites(refuse: boolean): void;
  /** A service call; throws what the script would see. */
  call<T = unknown>(op: string, arg?: object): Promise<T>;
  /** The cost of the calls so far. */
  cost: Cost;
  batchUpdate<T = Answer>(requests: object[], more?: object): Promise<T>;
  /** Unformatted values. */
  values(range: string, options?: object): Promise<unknown[][] | undefined>;
  get<T = Got>(options: object): Promise<T>;
}

export interface Answer {
  replies: Record<string, Record<string, unknown>>[];
  updatedSpreadsheet?: Got;
}

export interface Got {
  sheets: {
    properties: { sheetId: number; title: string; gridProperties: Record<string, number> };
    data: { startRow?: number; startColumn?: number; rowData?: RowData[] }[];
    [part: string]: unknown;
  }[];
  [part: string]: unknown;
}

const ZONE = 'Asia/Shanghai';

export function open(snapshot?: unknown): Opened {
  const log: LogEntry[] = [];
  const announced: Opened['announced'] = [];
  let refuses = false;
  const store = {
    append(entry: LogEntry) {
      if (refuses) throw new Error('Nothing was saved: no space left on the disk');
      log.push(JSON.parse(JSON.stringify(entry)));
      return log.length;
    },
  };
  const onEntry = (seq: number, entry: LogEntry, origin: string) => {
    announced.push({ seq, entry, origin });
  };
  const workbook = openWorkbook({ store, zone: ZONE, snapshot, onEntry });
  const execution = scriptRun();
  const call = async <T>(op: string, arg: object = {}) => {
    const run = workbook.ops[op];
    if (!run) throw new Error(`no such op: ${op}`);
    return (await run({ id: workbook.id, ...arg } as never, execution)) as T;
  };
  return {
    workbook,
    log,
    announced,
    refuseWrites: (refuse) => {
      refuses = refuse;
    },
    call,
    cost: execution.cost,
    batchUpdate: (requests, more = {}) => call('api.batchUpdate', { body: { requests, ...more } }),
    async values(range, options = { valueRenderOption: 'UNFORMATTED_VALUE' }) {
      const found = await call<{ values?: unknown[][] }>('api.values', { range, options });
      return found.values;
    },
    get: (options) => call('api.get', { options }),
  };
}

function scriptRun(): Execution {
  return {
    id: 'run',
    kind: 'editor',
    functionName: 'test',
    activeUser: 'owner@example.com',
    effectiveUser: 'owner@example.com',
    authMode: 'FULL',
    sessionId: null,
    cost: { calls: 0, reads: 0, writes: 0, cellsRead: 0, cellsWritten: 0, cellsScanned: 0 },
  };
}

/** A cell with a value: text as text, `=…` as a formula. */
export function cell(value: string | number | boolean | null): CellData {
  return value === null ? {} : { userEnteredValue: extended(value) };
}

function extended(value: string | number | boolean): ExtendedValue {
  if (typeof value === 'number') return { numberValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  return value.startsWith('=') ? { formulaValue: value } : { stringValue: value };
}

export function rows(values: (string | number | boolean | null)[][]): RowData[] {
  return values.map((line) => ({ values: line.map(cell) }));
}

/** The request that writes values from a cell on. */
export function write(
  values: (string | number | boolean | null)[][],
  start: { sheetId?: number; rowIndex?: number; columnIndex?: number } = {},
) {
  return { updateCells: { start, rows: rows(values), fields: 'userEnteredValue' } };
}

interface Saved {
  sheets: Record<string, { cellData: Record<string, Record<string, { f?: string }>> }>;
  resources: { name: string; data: string }[];
  styles: unknown;
}

/** What two workbooks must have in common: all but what formulas came to, and the names of styles. */
export function essence(workbook: OpenedWorkbook): unknown {
  const saved = JSON.parse(JSON.stringify(workbook.save())) as Saved;
  for (const sheet of Object.values(saved.sheets)) {
    for (const line of Object.values(sheet.cellData)) {
      for (const [column, each] of Object.entries(line)) {
        if (each.f) line[column] = { f: each.f };
        else line[column] = withStyle(each, saved.styles as Record<string, unknown>);
      }
    }
  }
  const resources = saved.resources.map(({ name, data }) => [name, parsed(data)]);
  return { ...saved, styles: undefined, resources };
}

function withStyle(each: object, styles: Record<string, unknown>): object {
  const { s } = each as { s?: string | object };
  return typeof s === 'string' ? { ...each, s: styles[s] } : each;
}

/** A tab without rules is the same as no tab. */
function parsed(data: string): unknown {
  if (data === '') return {};
  const value = JSON.parse(data) as unknown;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const filled = Object.entries(value).filter(
    ([, each]) => typeof each !== 'object' || each === null || Object.keys(each).length > 0,
  );
  return Object.fromEntries(filled);
}

/** The same workbook, made again from its first snapshot and the log. */
export function replayed(start: unknown, log: LogEntry[]): OpenedWorkbook {
  const store = {
    append(): number {
      throw new Error('nothing is written while the log is read');
    },
  };
  const again = openWorkbook({ store, zone: ZONE, snapshot: start, onEntry: () => undefined });
  for (const entry of log) again.apply(entry.mutations as Mutation[]);
  return again;
}
