import { refusal } from '../../policy/refusal';
import type { Act } from '../act';
import { Book, type Row } from '../book';
import { HEAD_ROWS } from '../grid';
import type { Ports } from '../ports';
import { type RegisterName, TEMPLATES } from '../registers.generated';
import type { Answer } from '../run-act';
import { tabOf } from '../tab';
import { type CellEdit, type CellRun, isEdited, type Pick } from './cell-run';
import { patienceOf } from './patience';
import { refuseSteps } from './reply';
import { stagePicks } from './stage-picks';
import { takeStep } from './take-step';

/** Registers whose rows take steps. */
const STEP_REGISTERS = (Object.keys(TEMPLATES) as RegisterName[]).filter((register) =>
  TEMPLATES[register].columns.some(({ key }) => key === 'step'),
);

/** An execution ends after six minutes, whatever it does: enough is left to answer every row. */
const BUDGET_MS = 270_000;
const ANSWER_MS = 60_000;

/** So many rows are read at once. */
const BLOCK = 200;

/**
 * The phone path: a step picked in a row does its act, with the same gates as the sidebar; so does each row of a paste or fill.
 * A refusal puts the old value back and says why, in a note on the cell too. Rows whose turn does not come within one
 * execution are put back likewise: nothing is left undone silently. Other cells command nothing.
 */
export function runCellEdit(edit: CellEdit, acts: readonly Act[], ports: Ports): Answer[] {
  const until = Date.now() + BUDGET_MS;
  const patience = patienceOf(ports, { taken: until, answered: until + ANSWER_MS });
  const infos = patience.grid.tabs();
  const register = STEP_REGISTERS.find((one) => tabOf(one, infos)?.sheetId === edit.sheetId);
  if (!register) return [];
  const book = new Book(patience.grid, [register, 'audit']);
  const run: CellRun = { edit, acts, ports, register, book, until, patience };
  return blocksOf(run).flatMap(([first, last]) =>
    takeAll(
      run,
      book.block(register, first, last).filter(({ id }) => id),
    ),
  );
}

function blocksOf({ edit, book, register }: CellRun): [number, number][] {
  const first = Math.max(edit.startRow, HEAD_ROWS + 1);
  const last = Math.min(edit.endRow, book.tab(register).info.rowCount);
  const count = Math.ceil(Math.max(0, last - first + 1) / BLOCK);
  return Array.from({ length: count }, (_, index) => [
    first + index * BLOCK,
    Math.min(last, first + (index + 1) * BLOCK - 1),
  ]);
}

function takeAll(run: CellRun, rows: readonly Row<RegisterName>[]): Answer[] {
  const staged = run.register === 'requests' ? stagePicks(run, rows as Row<'requests'>[]) : [];
  const stepped = isEdited(run, 'step')
    ? rows.flatMap((row): Pick[] => {
        const step = String((row.values as { step?: string }).step ?? '');
        return step ? [{ row, step, cell: 'step' }] : [];
      })
    : [];
  const picks = [
    ...stepped,
    ...staged.filter(({ row }) => !stepped.some((pick) => pick.row.row === row.row)),
  ];
  const answers: Answer[] = [];
  for (const pick of picks) {
    if (Date.now() > run.until) break;
    answers.push(takeStep(run, pick));
  }
  const left = picks.slice(answers.length);
  if (!left.length) return answers;
  const late: Answer = { ok: false, ...refusal('stepNotReached', { count: left.length }) };
  refuseSteps(run, left, late);
  return [...answers, ...left.map(() => late)];
}
