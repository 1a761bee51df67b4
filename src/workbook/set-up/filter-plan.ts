import { same, say } from '../../texts/say';
import type { GridRequest } from '../grid';
import { type Plan, plan, type RegisterTab } from './plan';

/**
 * A new tab that staff see gets a filter from its labels on. Later it is the staff's; only one that begins a row above or
 * below the labels is moved: it would sort the labels among the data, or take a record for labels.
 */
export function planFilter({ tab, template, is }: RegisterTab): Plan {
  const { sheetId, filter } = tab;
  if (filter && (filter.startRow === 0 || filter.startRow === 2)) {
    const { startColumn, endColumn } = filter;
    const end = Number.isFinite(endColumn) ? { endColumnIndex: endColumn } : {};
    const range = { sheetId, startRowIndex: 1, startColumnIndex: startColumn, ...end };
    return plan([setFilter(range)], say('setUp.filter', { tab: same(tab.title) }));
  }
  if (is === 'used' || filter || !template.visible) return { requests: [], lines: [] };
  const range = { sheetId, startRowIndex: 1, endColumnIndex: template.columns.length };
  return { requests: [setFilter(range)], lines: [] };
}

function setFilter(range: GoogleAppsScript.Sheets.Schema.GridRange): GridRequest {
  return { setBasicFilter: { filter: { range } } };
}
