import type { Box } from '../../host/contract';
import { defineEventPart } from '../events';
import { call, defineService, exception, run } from '../kernel';
import { ui } from '../ui/index';
import { activeSpreadsheet, type Spreadsheet } from './book';
import { newConditionalFormatRule } from './conditional-format';
import { newDataValidation } from './data-validation';
import * as enums from './enums';
import { newFilterCriteria } from './filter';
import { newRange, type Range } from './range';
import { newSheet } from './sheet';

export { activeSpreadsheet };

/** The cells of an event; nothing is asked of the home before the script asks. */
export function rangeAt({ sheetId, ...rect }: Box): Range {
  return newRange(newSheet(sheetId), { rect });
}

export function install(): void {
  defineEventPart('$range', rangeAt);
  defineEventPart('$spreadsheet', activeSpreadsheet);
  defineService('SpreadsheetApp', {
    ...enums,
    getActive: activeSpreadsheet,
    getActiveSpreadsheet: activeSpreadsheet,
    setActiveSpreadsheet: () => undefined,
    openById: (id: string) => open(id, 'openById'),
    openByUrl: (url: string) => open(/\/d\/([\w-]+)/.exec(url)?.[1] ?? url, 'openByUrl'),
    open: (file: { getId(): string }) => open(file.getId(), 'open'),
    getActiveSheet: () => activeSpreadsheet().getActiveSheet(),
    setActiveSheet: (sheet: never) => activeSpreadsheet().setActiveSheet(sheet),
    getActiveRange: () => activeSpreadsheet().getActiveRange(),
    setActiveRange: (range: Range) => activeSpreadsheet().setActiveRange(range),
    getSelection: () => activeSpreadsheet().getActiveSheet().getSelection(),
    getCurrentCell: () => activeSpreadsheet().getCurrentCell(),
    setCurrentCell: (cell: Range) => activeSpreadsheet().setActiveRange(cell),
    getUi: ui,
    flush: () => {
      call('book.settle');
    },
    newDataValidation: () => newDataValidation(),
    newConditionalFormatRule: () => newConditionalFormatRule(),
    newFilterCriteria: () => newFilterCriteria(),
    toString: () => 'SpreadsheetApp',
  });
}

/** There is one spreadsheet; simple triggers may reach it only as the active one. */
function open(id: string, method: string): Spreadsheet {
  if (run().authMode !== 'FULL') {
    throw exception(
      `You do not have permission to call SpreadsheetApp.${method}. Required permissions: https://www.googleapis.com/auth/spreadsheets`,
    );
  }
  if (id === activeSpreadsheet().getId()) return activeSpreadsheet();
  throw exception(
    `Unexpected error while getting the method or property ${method} on object SpreadsheetApp.`,
  );
}
