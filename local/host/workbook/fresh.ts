import { randomBytes } from 'node:crypto';
import type { IWorkbookData, LocaleType } from '@univerjs/core';
import { emptySheet } from './requests/sheets';

/** As Google makes a new spreadsheet: one empty tab. */
export function emptyWorkbook(): IWorkbookData {
  const sheet = emptySheet('0', 'Sheet1');
  return {
    id: `1${randomBytes(32).toString('base64url')}`,
    name: 'Untitled spreadsheet',
    appVersion: '0.25.1',
    locale: 'enUS' as LocaleType,
    styles: {},
    sheetOrder: [sheet.id],
    sheets: { [sheet.id]: sheet },
    resources: [],
  };
}
