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
import { hide, writeRow } from './requests';

const HEAD_LOOK = {
  backgroundColorStyle: { rgbColor: { red: 0.91, green: 0.94, blue: 1 } },
  textFormat: { bold: true },
  wrapStrategy: 'WRAP',
  verticalAlignment: 'MIDDLE',
  numberFormat: { type: 'TEXT', pattern: '@' },
};
/** A key takes the looks away that the cell had as a label or as data. */
const KEY_FIELDS = 'userEnteredValue,note,dataValidation,userEnteredFormat';
const HEAD_FIELDS =
  'userEnteredValue,note,dataValidation,userEnteredFormat(backgroundColorStyle,textFormat.bold,wrapStrategy,verticalAlignment,numberFormat)';

/** Room for columns, key row, label row, and both of them frozen. */
export function planHead(one: RegisterTab, context: Context): Plan {
  return joinPlans([planRoom(one), planKeys(one), planLabels(one, context), planFreeze(one)]);
}

/** New columns at the grid's end. */
function planRoom({ tab, head }: RegisterTab): Plan {
  const length = head.added.length;
  const columns = { sheetId: tab.sheetId, dimension: 'COLUMNS', length };
  const line = say('setUp.columns', { tab: same(tab.title), columns: labelsOf(head.added) });
  return plan(length ? [{ appendDimension: columns }] : [], line);
}

function planKeys(one: RegisterTab): Plan {
  const { tab, head } = one;
  const { sheetId } = tab;
  const named = { tab: same(tab.title) };
  const put = (columns: readonly Column[]) =>
    writeRow(
      { sheetId, row: 0 },
      columns.map((column) => ({
        at: positionIn(head, column),
        cell: { userEnteredValue: { stringValue: column.key } },
      })),
      KEY_FIELDS,
    );
  const copies = head.copies.map((at) => ({ at, cell: {} }));
  const copied = same(head.copies.map((at) => tab.labels[at] || tab.keys[at]).join(', '));
  const hidden = tab.isKeyRowHidden ? [] : [hide(sheetId, 'ROWS', { start: 0, end: 1 })];
  return joinPlans([
    plan(
      writeRow({ sheetId, row: 0 }, copies, 'userEnteredValue'),
      say('setUp.copies', { ...named, columns: copied }),
    ),
    plan(put(head.restored), say('setUp.keys', { ...named, columns: labelsOf(head.restored) })),
    { requests: put(freshColumns(one)), lines: [] },
    plan(hidden, say('setUp.keyRow', named)),
  ]);
}

/** Blank labels are written; a label of the other language is changed; what staff wrote themselves stays. */
function planLabels(one: RegisterTab, context: Context): Plan {
  const { tab, head, template } = one;
  const fresh = new Set(freshColumns(one));
  const labelAt = (column: Column) => tab.labels[positionIn(head, column)] ?? '';
  const hasOwnNote = (column: Column) => {
    const note = tab.notes[positionIn(head, column)];
    return note !== column.note?.zh && note !== column.note?.en;
  };
  const blank = template.columns.filter((column) => fresh.has(column) || !labelAt(column));
  const foreign = template.columns.filter(
    (column) => !blank.includes(column) && isOtherLanguage(column, labelAt(column), context),
  );
  const put = (columns: readonly Column[], fields: string) =>
    writeRow(
      { sheetId: tab.sheetId, row: 1 },
      columns.map((column) => ({
        at: positionIn(head, column),
        cell: labelCell(column, context),
      })),
      fields,
    );
  const lost = blank.filter((column) => !fresh.has(column));
  const named = { tab: same(tab.title), columns: labelsOf(lost) };
  return {
    requests: [
      ...put(blank, HEAD_FIELDS),
      ...put(foreign.filter(hasOwnNote), 'userEnteredValue'),
      ...put(
        foreign.filter((column) => !hasOwnNote(column)),
        'userEnteredValue,note',
      ),
    ],
    lines: lost.length ? [say('setUp.labels', named)] : [],
  };
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
