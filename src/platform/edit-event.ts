import type { CellEdit } from '../workbook/cell-steps/cell-run';

type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;

/** Columns whose cells command something; other edits end before the workbook is read. */
const COMMAND_KEYS = ['step', 'stage'];

/** An edit of a command cell; null for all others, after one look at the key row above the edit. */
export function commandEdit(event: EditEvent): CellEdit | null {
  const { range } = event;
  const sheet = range.getSheet();
  const keys = sheet.getRange(1, range.getColumn(), 1, range.getNumColumns()).getValues()[0] ?? [];
  if (!keys.some((key) => COMMAND_KEYS.includes(String(key)))) return null;
  return {
    sheetId: sheet.getSheetId(),
    startRow: range.getRow(),
    endRow: range.getLastRow(),
    startColumn: range.getColumn() - 1,
    endColumn: range.getLastColumn() - 1,
    user: event.user?.getEmail() ?? '',
  };
}

/** The ids of a form answer: everything else is read from the form again. */
export function answerIds(event: GoogleAppsScript.Events.FormsOnFormSubmit) {
  return { formId: event.source.getId(), responseId: event.response.getId() };
}
