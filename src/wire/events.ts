import { answerIds, commandEdit } from '../platform/edit-event';
import { googlePorts } from '../platform/ports';
import { collectIntake } from '../service/intake/collect-intake';
import { collectAnswer } from '../service/survey/collect-answer';
import { runCellEdit } from '../workbook/cell-steps/cell-edit';
import type { Answer } from '../workbook/run-act';
import { acts } from './registry';

/** The installed edit trigger: a step picked in a row is taken. Returns at once for cells that command nothing. */
export function onWorkbookEdit(event: GoogleAppsScript.Events.SheetsOnEdit): Answer[] {
  const edit = commandEdit(event);
  return edit ? runCellEdit(edit, acts, googlePorts()) : [];
}

/** The installed form trigger: takes the response's id, and reads the answer again from the form that it belongs to. */
export function onFormAnswer(event: GoogleAppsScript.Events.FormsOnFormSubmit): Answer {
  const ids = answerIds(event);
  const answer = collectAnswer(googlePorts(), ids);
  const isOther = !answer.ok && answer.code === 'otherForm';
  return isOther ? collectIntake(googlePorts(), ids) : answer;
}
