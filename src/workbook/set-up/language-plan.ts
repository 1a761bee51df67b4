import type { GridRequest } from '../grid';
import type { Column } from '../template';
import { type Context, positionIn, type RegisterTab } from './plan';
import { type Records, valueOfCell, writeValue } from './records';
import { dataRange } from './requests';

/** Turns the choices in a tab's cells into the workbook's language. Sheets does it itself: no row is read. */
export function translateCells(
  one: RegisterTab,
  context: Context,
  records: Records,
): GridRequest[] {
  const columns = one.template.columns;
  return [
    ...columns
      .filter((column) => column.type === 'choice')
      .flatMap((column) => replaceLabels(one, column, context)),
    ...columns
      .filter((column) => column.type === 'list')
      .flatMap((column) => rewriteLists(one, column, { context, records })),
  ];
}

function replaceLabels(one: RegisterTab, column: Column, context: Context): GridRequest[] {
  const { language, words, choices } = context;
  const other = language === 'zh' ? 'en' : 'zh';
  const at = positionIn(one.head, column);
  return choices
    .filter((row) => row.list === column.choices && row[other] && row[language])
    .filter((row) => row[other] !== row[language] && words.code(row.list, row[other]) === row.code)
    .map((row) => ({
      findReplace: {
        range: dataRange(one.tab.sheetId, { start: at, end: at + 1 }),
        find: row[other],
        replacement: row[language],
        matchCase: true,
        matchEntireCell: true,
      },
    }));
}

/** Cells with several choices, which only small registers have. */
function rewriteLists(
  one: RegisterTab,
  column: Column,
  given: { context: Context; records: Records },
): GridRequest[] {
  const { words } = given.context;
  const { key } = column;
  return (given.records[one.register] ?? []).flatMap((record) => {
    const value = valueOfCell(one, record, { key, words });
    return Array.isArray(value) && value.length
      ? writeValue(one, record, { key, value, words })
      : [];
  });
}
