import type { Tab } from './book';
import { hexOf } from './colors';
import { isHidden } from './sheet-properties';

/** What a script is told of a tab. */
export interface TabView {
  id: number;
  name: string;
  /** Counts from 0. */
  index: number;
  rows: number;
  columns: number;
  hidden: boolean;
  frozenRows: number;
  frozenColumns: number;
  /** `#rrggbb`, or `''`. */
  color: string;
  gridlinesHidden: boolean;
  rightToLeft: boolean;
}

export function tabView(tab: Tab): TabView {
  const { sheet, book, gridId } = tab;
  const config = sheet.getConfig();
  return {
    id: gridId,
    name: sheet.getName(),
    index: book.tabs().findIndex(({ id }) => id === tab.id),
    ...book.size(tab),
    hidden: isHidden(tab),
    frozenRows: config.freeze.ySplit,
    frozenColumns: config.freeze.xSplit,
    color: config.tabColor ? hexOf(config.tabColor) : '',
    gridlinesHidden: config.showGridlines === 0,
    rightToLeft: config.rightToLeft === 1,
  };
}
