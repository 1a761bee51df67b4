import { refusal, refuse } from '../../policy/refusal';
import type { ActName } from '../../policy/stages';
import type { Act, Actor, CellInput } from '../act';
import { actorOf } from '../actor';
import type { Row } from '../book';
import type { RegisterName } from '../registers.generated';
import { type Answer, refusedAnswer, runAct } from '../run-act';
import type { CellRun, Pick } from './cell-run';
import { outcomeText } from './outcome';
import { blanked, clearNotes, refuseSteps } from './reply';

/** Steps that a technician takes; they are taken, unverified, even when Google does not name the editor. */
const OWN_STEPS: readonly ActName[] = [
  'logContact',
  'reschedule',
  'arrive',
  'addCharge',
  'pause',
  'takeBack',
  'resume',
  'returnItems',
  'commission',
  'promise',
  'complete',
  'sign',
  'submitForReview',
];

/** A step, with the act that it stands for. */
export interface Taken extends Pick {
  act: Act;
  cells: CellInput;
}

/** Takes one step; it is emptied in the write that does it, so that none is done twice. */
export function takeStep(run: CellRun, pick: Pick): Answer {
  const taken = actOf(run, pick);
  if (!taken) {
    const answer: Answer = { ok: false, ...refusal('unknownStep', { step: shownStep(run, pick) }) };
    refuseSteps(run, [pick], answer);
    return answer;
  }
  const answer = run.patience.act(() => attempt(run, taken));
  if (answer.ok) clearNotes(run, pick);
  else refuseSteps(run, [taken], answer);
  return answer;
}

/** A stage that no step leads to is named as the drop-down does. */
function shownStep({ book }: CellRun, { cell, step }: Pick): string {
  return cell === 'stage' ? book.words.shown('stage', step) : step;
}

function actOf({ acts, register }: CellRun, pick: Pick): Taken | null {
  for (const act of acts) {
    const cells = act.cells?.find(
      (one) => (one.register ?? 'requests') === register && one.step === pick.step,
    );
    if (cells) return { ...pick, act, cells };
  }
  return null;
}

function attempt(run: CellRun, taken: Taken): Answer {
  const { act, row } = taken;
  const { book, ports, register } = run;
  try {
    const beside = (answer: Answer) => ({
      register,
      id: row.id,
      values: { ...blanked(register), stepResult: outcomeText(answer, taken)[book.language] },
    });
    const actor = editor(run, taken);
    return runAct({ act, input: inputOf(taken), source: 'cell', actor, beside }, ports);
  } catch (error) {
    return refusedAnswer(error);
  }
}

function editor({ edit, book }: CellRun, { act, row }: Taken): Actor {
  if (edit.user) return actorOf(book, { email: edit.user, source: 'cell' });
  const technician = row.register === 'requests' && (row as Row<'requests'>).values.technician;
  if (!OWN_STEPS.includes(act.name) || !technician)
    return refuse('editorUnknown', {}, { clause: 'R78' });
  return { ...actorOf(book, { email: technician, source: 'cell' }), verified: false };
}

/** The act's input from the cells of the row; blank cells are left out. */
function inputOf({ row, cells }: Taken): Record<string, unknown> {
  const input: Record<string, unknown> = row.register === 'requests' ? { no: row.id } : {};
  for (const [path, from] of Object.entries(cells.fields)) {
    const value = 'value' in from ? from.value : cellValue(row, from.column);
    if (value !== '' && value !== null) put(input, path.split('.'), value);
  }
  return input;
}

function cellValue(row: Row<RegisterName>, column: string): unknown {
  return (row.values as unknown as Record<string, unknown>)[column];
}

/** `lines.0.item` is the item of the first line; the phone path has one. */
function put(input: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [field = '', , part] = path;
  if (part === undefined) input[field] = value;
  else {
    const [line = {}] = (input[field] ?? []) as Record<string, unknown>[];
    input[field] = [{ ...line, [part]: value }];
  }
}
