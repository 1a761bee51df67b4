import { Book } from '../book';
import { encode, type Value } from '../cells';
import type { GridRequest } from '../grid';
import { type RegisterName, TEMPLATES } from '../registers.generated';
import type { Answer } from '../run-act';
import { columnOf, positionOf } from '../tab';
import type { CellRun, Pick } from './cell-run';
import { outcomeText } from './outcome';

/** The step and what was typed for it, emptied. */
export function blanked(register: RegisterName): Record<string, ''> {
  const keys = TEMPLATES[register].columns.map(({ key }) => key);
  return Object.fromEntries(keys.filter((key) => key.startsWith('step')).map((key) => [key, '']));
}

/** Empties the step cells, at the rows' places of now, and says why beside them and in a note; what was typed for them stays. */
export function refuseSteps(run: CellRun, picks: readonly Pick[], answer: Answer): void {
  const book = new Book(run.patience.grid, [run.register]);
  const requests = picks.flatMap((pick) => {
    const row = placeOf(book, pick);
    if (row === undefined) return [];
    const text = outcomeText(answer, pick)[book.language];
    const cell = (key: string, value: string) =>
      cellRequest(book, run.register, { row, key, value });
    return [
      ...(pick.cell === 'step' ? [cell('step', '')] : []),
      cell('stepResult', text),
      noteRequest(book, run.register, { row, key: pick.cell, note: text }),
    ];
  });
  if (requests.length) run.patience.grid.write(requests, []);
}

/** What an earlier refusal left is gone with the step's success. */
export function clearNotes(run: CellRun, pick: Pick): void {
  const { stepResult } = pick.row.values as { stepResult?: string };
  if (!stepResult || stepResult.startsWith('✓')) return;
  const book = new Book(run.patience.grid, [run.register]);
  const row = placeOf(book, pick);
  if (row === undefined) return;
  const cells = run.register === 'requests' ? ['step', 'stage'] : ['step'];
  run.patience.grid.write(
    cells.map((key) => noteRequest(book, run.register, { row, key, note: '' })),
    [],
  );
}

function placeOf(book: Book, { row }: Pick): number | undefined {
  return book.find(row.register, TEMPLATES[row.register].key, row.id)[0];
}

export function cellRequest(
  book: Book,
  register: RegisterName,
  cell: { row: number; key: string; value: Value },
): GridRequest {
  const data = encode(columnOf(book.tab(register), cell.key), cell.value, book.words);
  return put(book, register, { ...cell, data, fields: 'userEnteredValue' });
}

function noteRequest(
  book: Book,
  register: RegisterName,
  { row, key, note }: { row: number; key: string; note: string },
): GridRequest {
  return put(book, register, { row, key, data: note ? { note } : {}, fields: 'note' });
}

function put(
  book: Book,
  register: RegisterName,
  cell: { row: number; key: string; data: object; fields: string },
): GridRequest {
  const tab = book.tab(register);
  return {
    updateCells: {
      start: {
        sheetId: tab.info.sheetId,
        rowIndex: cell.row - 1,
        columnIndex: positionOf(tab, cell.key),
      },
      rows: [{ values: [cell.data] }],
      fields: cell.fields,
    },
  };
}
