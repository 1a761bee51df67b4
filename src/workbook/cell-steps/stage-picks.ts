import { stageInLog } from '../../policy/stage-in-log';
import type { Row } from '../book';
import { type CellRun, isEdited, type Pick } from './cell-run';
import { cellRequest } from './reply';

/** The step that leads to a stage; the others are reached by no step of a person. */
const STEPS: Partial<Record<string, string>> = {
  dispatched: 'dispatch',
  appointed: 'logContact',
  onSite: 'arrive',
  pending: 'pause',
  completed: 'complete',
  submitted: 'submitForReview',
  reviewed: 'approve',
  cancelled: 'cancel',
};

/** So many of a request's last acts are looked through. */
const MOST_ACTS = 60;

/**
 * A stage that was changed by hand, or pasted over, is put back at once to what the log says, for only acts change it; what the
 * hand meant is then tried as a step.
 */
export function stagePicks(run: CellRun, rows: readonly Row<'requests'>[]): Pick[] {
  if (!isEdited(run, 'stage')) return [];
  const changed = rows.flatMap((row) => {
    const stage = stageOf(run, row);
    return stage === row.values.stage ? [] : [{ row, stage }];
  });
  if (!changed.length) return [];
  run.patience.grid.write(
    changed.map(({ row, stage }) =>
      cellRequest(run.book, row.register, { row: row.row, key: 'stage', value: stage }),
    ),
    [],
  );
  return changed.map(({ row, stage }) => ({
    row,
    step: stepTo(row.values.stage, stage),
    cell: 'stage',
  }));
}

function stepTo(wanted: string, stage: string): string {
  if (wanted === 'appointed' && stage === 'pending') return 'resume';
  return STEPS[wanted] ?? wanted;
}

function stageOf({ book }: CellRun, { id, values }: Row<'requests'>): string {
  if (values.archivedAt) return 'archived';
  if (values.importKey) return 'imported';
  const places = book.find('audit', 'target', id).slice(-MOST_ACTS);
  const log = book.fetch(places.map((row) => ({ register: 'audit', row }))) as Row<'audit'>[];
  const stage = stageInLog(
    id,
    log.map((row) => row.values),
  );
  return stage ?? values.stage;
}
