import type { Tab } from './book';
import { hexOf, toColor } from './colors';
import type { SheetProperties } from './google';

/** The tab's properties as the API tells them; what is not set is left out. */
export function sheetProperties(tab: Tab): SheetProperties {
  const { sheet, book, gridId } = tab;
  const config = sheet.getConfig();
  const { xSplit, ySplit } = config.freeze;
  const index = book.tabs().findIndex(({ id }) => id === tab.id);
  const color = config.tabColor ? toColor(hexOf(config.tabColor)) : undefined;
  return {
    sheetId: gridId,
    title: sheet.getName(),
    index,
    sheetType: 'GRID',
    gridProperties: {
      rowCount: sheet.getRowCount(),
      columnCount: sheet.getColumnCount(),
      ...(ySplit > 0 ? { frozenRowCount: ySplit } : {}),
      ...(xSplit > 0 ? { frozenColumnCount: xSplit } : {}),
      ...(config.showGridlines === 0 ? { hideGridlines: true } : {}),
    },
    ...(config.hidden === 1 ? { hidden: true } : {}),
    ...(color ? { tabColor: color, tabColorStyle: { rgbColor: color } } : {}),
    ...(config.rightToLeft === 1 ? { rightToLeft: true } : {}),
  };
}

export function isHidden({ sheet }: Tab): boolean {
  return sheet.getConfig().hidden === 1;
}
