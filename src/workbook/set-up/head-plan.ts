import { same, say } from '../../texts/say';
import type { CellData } from '../grid';
import type { Column } from '../template';
import {
  type Context,
  freshColumns,
  joinPlans,
  labelsOf,
  type Plan,
  plan,
  positionIn,
  type RegisterTab,
} from './plan';
import { hide, writeCell } from './requests';

const HEAD_LOOK = {
  backgroundColorStyle: { rgbColor: { red: 0.91, green: 0.94, blue: 1 } },
  textFormat: { bold: true },
  wrapStrategy: 'WRAP',
  verticalAlignment: 'MIDDLE',
  numberFormat: { type: 'TEXT', pattern: '@' },
};
const HEAD_FIELDS =
  'userEnteredValue,note,userEnteredFormat(backgroundColorStyle,textFormat.bold,wrapStrategy,verticalAlignment,numberFormat)';

/** Room, key row, label row, and both of them frozen. */
export function planHead(one: RegisterTab, context: Context): Plan {
  return joinPlans([planRoom(one), planKeys(one), planLabels(one, context), planFreeze(one)]);
}

/** New columns at the grid's end; a row for data, should there be none. */
function planRoom({ tab, head }: RegisterTab): Plan {
  const { sheetId, rowCount } = tab;
  const columns = head.added.length;
  const line = say('setUp.columns', { tab: same(tab.title), columns: labelsOf(head.added) });
  const rows = [{ appendDimension: { sheetId, dimension: 'ROWS', length: 3 - rowCount } }];
  return joinPlans([
    plan(
      columns ? [{ appendDimension: { sheetId, dimension: 'COLUMNS', length: columns } }] : [],
      line,
    ),
    { requests: rowCount < 3 ? rows : [], lines: [] },
  ]);
}

function planKeys(one: RegisterTab): Plan {
  const { tab, head } = one;
  const { sheetId } = tab;
  const key = (column: number, text: string) =>
    writeCell(
      { sheetId, row: 0, column },
      text ? { userEnteredValue: { stringValue: text } } : {},
      'userEnteredValue',
    );
  const put = (column: Column) => key(positionIn(head, column), column.key);
  const named = { tab: same(tab.title) };
  const copied = same(head.copies.map((at) => tab.labels[at] || tab.keys[at]).join(', '));
  const hidden = tab.isKeyRowHidden ? [] : [hide(sheetId, 'ROWS', { start: 0, end: 1 })];
  return joinPlans([
    plan(
      head.copies.map((at) => key(at, '')),
      say('setUp.copies', { ...named, columns: copied }),
    ),
    plan(head.restored.map(put), say('setUp.keys', { ...named, columns: labelsOf(head.restored) })),
    { requests: freshColumns(one).map(put), lines: [] },
    plan(hidden, say('setUp.keyRow', named)),
  ]);
}

/** Blank labels are written; a label of the other language is changed; what staff wrote themselves stays. */
function planLabels(one: RegisterTab, context: Context): Plan {
  const { tab, head, template } = one;
  const fresh = new Set(freshColumns(one));
  const labelAt = (column: Column) => tab.labels[positionIn(head, column)] ?? '';
  const blank = template.columns.filter((column) => fresh.has(column) || !labelAt(column));
  const foreign = template.columns.filter(
    (column) => !blank.includes(column) && isOtherLanguage(column, labelAt(column), context),
  );
  const place = (column: Column) => ({
    sheetId: tab.sheetId,
    row: 1,
    column: positionIn(head, column),
  });
  const lost = blank.filter((column) => !fresh.has(column));
  const named = { tab: same(tab.title), columns: labelsOf(lost) };
  return joinPlans([
    {
      requests: blank.map((column) =>
        writeCell(place(column), labelCell(column, context), HEAD_FIELDS),
      ),
      lines: lost.length ? [say('setUp.labels', named)] : [],
    },
    {
      requests: foreign.map((column) => {
        const note = tab.notes[positionIn(head, column)];
        const isOurs = note !== '' && [column.note?.zh, column.note?.en].includes(note);
        const { userEnteredFormat: _, ...cell } = labelCell(column, context);
        return writeCell(
          place(column),
          cell,
          isOurs ? 'userEnteredValue,note' : 'userEnteredValue',
        );
      }),
      lines: [],
    },
  ]);
}

/** Whether a tab's labels are still the template's of the other language: then its cells are too. */
export function isOtherLanguageTab(
  { tab, head, template, is }: RegisterTab,
  context: Context,
): boolean {
  if (is !== 'used') return false;
  return template.columns.some((column) =>
    isOtherLanguage(column, tab.labels[positionIn(head, column)] ?? '', context),
  );
}

function isOtherLanguage(column: Column, label: string, { language }: Context): boolean {
  const other = language === 'zh' ? column.label.en : column.label.zh;
  return label === other && label !== column.label[language];
}

function labelCell(column: Column, { language }: Context): CellData {
  return {
    userEnteredValue: { stringValue: column.label[language] },
    ...(column.note ? { note: column.note[language] } : {}),
    userEnteredFormat: HEAD_LOOK,
  };
}

function planFreeze({ tab, is }: RegisterTab): Plan {
  const properties = { sheetId: tab.sheetId, gridProperties: { frozenRowCount: 2 } };
  const request = {
    updateSheetProperties: { properties, fields: 'gridProperties.frozenRowCount' },
  };
  const line = say('setUp.freeze', { tab: same(tab.title) });
  return is === 'new' || tab.frozenRowCount >= 2 ? plan([], line) : plan([request], line);
}
