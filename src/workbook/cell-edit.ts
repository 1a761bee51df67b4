import { refusal, refuse } from '../policy/refusal';
import type { ActName } from '../policy/stages';
import { type Bilingual, same, say } from '../texts/say';
import type { Act, Actor } from './act';
import { actorOf } from './actor';
import { Book, type Row } from './book';
import { encode } from './cells';
import { fieldLabel } from './field-label';
import type { GridRequest } from './grid';
import type { Ports } from './ports';
import { TEMPLATES } from './registers.generated';
import { type Answer, refusedAnswer, runAct } from './run-act';
import { columnOf, positionOf, type Tab } from './tab';

/** A hand-made edit: rows 1-based, columns 0-based, ends inclusive. */
export interface CellEdit {
  sheetId: number;
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
  /** Known for a single cell only. */
  oldValue?: string;
  /** E-mail of the editor, '' where Google does not say. */
  user: string;
}

/** A fill or paste over more rows is refused as a whole: it would not finish in one execution. */
const MOST_ROWS = 200;

/** Steps that a technician takes; they are taken, unverified, even when Google does not name the editor. */
const OWN_STEPS: readonly ActName[] = [
  'logContact',
  'arrive',
  'complete',
  'sign',
  'submitForReview',
];

/**
 * The phone path: a step picked in a row of the requests tab does its act, with the same gates as the sidebar. A
 * refusal empties the step cell again and says why beside it. Other cells command nothing.
 */
export function runCellEdit(edit: CellEdit, acts: readonly Act[], ports: Ports): Answer[] {
  const book = new Book(ports.grid, ['requests']);
  const tab = book.tab('requests');
  const step = positionOf(tab, 'step');
  if (tab.info.sheetId !== edit.sheetId || step < edit.startColumn || step > edit.endColumn)
    return [];
  const rows = rowNumbers(edit);
  const requests = book.fetch(
    rows.map((row) => ({ register: 'requests', row })),
  ) as Row<'requests'>[];
  return requests
    .filter((row) => row.id && row.values.step)
    .map((row) => takeStep(row, { edit, acts, ports, book }));
}

function rowNumbers({ startRow, endRow }: CellEdit): number[] {
  const first = Math.max(startRow, 3);
  const count = Math.min(endRow, first + MOST_ROWS - 1) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => first + index);
}

interface Step {
  edit: CellEdit;
  acts: readonly Act[];
  ports: Ports;
  book: Book;
}

function takeStep(row: Row<'requests'>, { edit, acts, ports, book }: Step): Answer {
  const act = acts.find((one) => one.cells?.some((cell) => cell.step === row.values.step));
  const answer = act
    ? attempt(act, row, { edit, acts, ports, book })
    : unknownStep(row.values.step);
  const outcome = outcomeText(answer, (path) => fieldName(act, row.values.step, path));
  reply(row, { outcome, isDone: answer.ok, ports });
  return answer;
}

function unknownStep(step: string): Answer {
  return { ok: false, ...refusal('unknownStep', { step }) };
}

function attempt(act: Act, row: Row<'requests'>, { edit, ports, book }: Step): Answer {
  try {
    return runAct(
      { act, input: inputOf(act, row), source: 'cell', actor: editor(act, row, { edit, book }) },
      ports,
    );
  } catch (error) {
    return refusedAnswer(error);
  }
}

function editor(
  act: Act,
  row: Row<'requests'>,
  { edit, book }: { edit: CellEdit; book: Book },
): Actor {
  if (edit.user) return actorOf(book, { email: edit.user, source: 'cell' });
  const { technician } = row.values;
  if (!OWN_STEPS.includes(act.name) || !technician)
    return refuse('editorUnknown', {}, { clause: 'R78' });
  return { ...actorOf(book, { email: technician, source: 'cell' }), verified: false };
}

/** The act's input from the cells of the row; blank cells are left out. */
function inputOf(act: Act, row: Row<'requests'>): Record<string, unknown> {
  const spec = act.cells?.find((cell) => cell.step === row.values.step);
  const input: Record<string, unknown> = { no: row.id };
  for (const [field, from] of Object.entries(spec?.fields ?? {})) {
    const value = 'value' in from ? from.value : row.values[from.column as keyof typeof row.values];
    if (value !== '' && value !== null) input[field] = value;
  }
  return input;
}

/** Empties the step's cells and writes the outcome beside them, at the row's place of now. */
function reply(
  row: Row<'requests'>,
  { outcome, isDone, ports }: { outcome: Bilingual; isDone: boolean; ports: Ports },
): void {
  const book = new Book(ports.grid, ['requests']);
  const tab = book.tab('requests');
  const place = book.find('requests', 'no', row.id)[0];
  if (place === undefined) return;
  const text = outcome[book.language];
  const blanks = isDone ? ['step', 'stepTime', 'stepText'] : ['step'];
  const requests = blanks.map((key) => cellRequest(tab, place, { key, value: '', book }));
  const note = isDone ? '' : text;
  requests.push(
    cellRequest(tab, place, { key: 'stepResult', value: text, book }),
    noteRequest(tab, place, note),
  );
  ports.grid.write(requests, []);
}

function outcomeText(answer: Answer, name: (path: string) => Bilingual): Bilingual {
  if (answer.ok) return { zh: '✓', en: '✓' };
  const { message, hint, clause, fields = [] } = answer;
  const faults = fields.map(({ path, message: fault }) =>
    say('step.fault', { field: name(path), message: fault }),
  );
  const parts = [message, ...faults, ...(hint ? [hint] : [])];
  const tail = clause ? ` [${clause}]` : '';
  return {
    zh: parts.map((one) => one.zh).join(' ') + tail,
    en: parts.map((one) => one.en).join(' ') + tail,
  };
}

/** A field by the column that the person at the row filled it from; what has none, by its name in the form. */
function fieldName(act: Act | undefined, step: string, path: string): Bilingual {
  if (!act) return same(path);
  const from = act.cells?.find((cell) => cell.step === step)?.fields[path];
  const columns = TEMPLATES.requests.columns;
  const column = from && 'column' in from && columns.find(({ key }) => key === from.column);
  return column ? column.label : fieldLabel(act.name, path.slice(path.lastIndexOf('.') + 1));
}

function cellRequest(
  tab: Tab,
  row: number,
  cell: { key: string; value: string; book: Book },
): GridRequest {
  return {
    updateCells: {
      start: {
        sheetId: tab.info.sheetId,
        rowIndex: row - 1,
        columnIndex: positionOf(tab, cell.key),
      },
      rows: [{ values: [encode(columnOf(tab, cell.key), cell.value, cell.book.words)] }],
      fields: 'userEnteredValue',
    },
  };
}

function noteRequest(tab: Tab, row: number, note: string): GridRequest {
  return {
    updateCells: {
      start: { sheetId: tab.info.sheetId, rowIndex: row - 1, columnIndex: positionOf(tab, 'step') },
      rows: [{ values: [note ? { note } : {}] }],
      fields: 'note',
    },
  };
}
