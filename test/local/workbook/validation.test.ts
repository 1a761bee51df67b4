import { beforeEach, describe, expect, test } from 'vitest';
import type { BooleanCondition, ValidationRule } from '../../../local/host/workbook/google';
import { type Opened, open, write } from './opened';

let book: Opened;
beforeEach(() => {
  book = open();
});

const column = (index: number, startRowIndex = 0, endRowIndex?: number) => ({
  sheetId: 0,
  startRowIndex,
  endRowIndex,
  startColumnIndex: index,
  endColumnIndex: index + 1,
});
const condition = (type: string, ...texts: string[]): BooleanCondition => ({
  type,
  ...(texts.length > 0 ? { values: texts.map((userEnteredValue) => ({ userEnteredValue })) } : {}),
});
const rulesIn = async (cells: string) => {
  const got = await book.get({
    ranges: [cells],
    fields: 'sheets.data.rowData.values.dataValidation',
  });
  return (got.sheets[0]?.data[0]?.rowData ?? []).map(({ values }) => values?.[0]?.dataValidation);
};

const CONDITIONS: BooleanCondition[] = [
  condition('ONE_OF_LIST', 'a', 'b,c', '中文'),
  condition('ONE_OF_RANGE', '=Sheet1!$A$1:$A$3'),
  condition('BOOLEAN'),
  condition('BOOLEAN', 'yes', 'no'),
  condition('NUMBER_BETWEEN', '1', '5'),
  condition('NUMBER_GREATER', '3'),
  condition('NUMBER_NOT_EQ', '3'),
  condition('DATE_IS_VALID'),
  condition('DATE_AFTER', '2026-01-05'),
  condition('DATE_BETWEEN', '2026-01-05', '2026-02-05'),
  condition('TEXT_CONTAINS', 'say "hi"'),
  condition('TEXT_NOT_CONTAINS', 'x'),
  condition('TEXT_EQ', 'x'),
  condition('TEXT_IS_EMAIL'),
  condition('TEXT_IS_URL'),
  condition('CUSTOM_FORMULA', '=LEN($A1)>0'),
];

describe('data validation', () => {
  test.each(CONDITIONS)('$type is given back as it was set', async (asked) => {
    const rule: ValidationRule = { condition: asked, inputMessage: 'help', strict: true };
    const listed = ['ONE_OF_LIST', 'ONE_OF_RANGE', 'BOOLEAN'].includes(asked.type ?? '');
    if (listed) rule.showCustomUi = true;
    await book.batchUpdate([{ setDataValidation: { range: column(2, 0, 3), rule } }]);
    expect(await rulesIn('C1:C4')).toEqual([rule, rule, rule]);
    const saved = JSON.parse(JSON.stringify(book.workbook.save()));
    book = open(saved);
    expect(await rulesIn('C3')).toEqual([rule]);
  });

  test('a cell has one rule: a later one takes its place', async () => {
    const list = (value: string) => ({ condition: condition('ONE_OF_LIST', value), strict: true });
    await book.batchUpdate([
      { setDataValidation: { range: column(0, 0, 6), rule: list('old') } },
      { setDataValidation: { range: column(0, 2, 4), rule: list('new') } },
      { setDataValidation: { range: column(0, 3, 4) } },
    ]);
    const found = await rulesIn('A1:A6');
    expect(found.map((rule) => rule?.condition?.values?.[0]?.userEnteredValue)).toEqual([
      'old',
      'old',
      'new',
      undefined,
      'old',
      'old',
    ]);
  });

  test('a rule’s formula goes on speaking of each cell when the first cells lose it', async () => {
    const rule = { condition: condition('CUSTOM_FORMULA', '=$B1>0') };
    await book.batchUpdate([{ setDataValidation: { range: column(0, 0, 6), rule } }]);
    await book.batchUpdate([{ setDataValidation: { range: column(0, 0, 2) } }]);
    expect((await rulesIn('A1:A3'))[2]).toEqual({
      condition: condition('CUSTOM_FORMULA', '=$B3>0'),
    });
  });

  test('updateCells sets and clears rules cell by cell', async () => {
    const rule = { condition: condition('ONE_OF_LIST', 'a'), showCustomUi: true };
    const cells = [
      { values: [{ dataValidation: rule }, {}] },
      { values: [{ dataValidation: rule }] },
    ];
    await book.batchUpdate([{ updateCells: { start: {}, rows: cells, fields: 'dataValidation' } }]);
    expect(await rulesIn('A1:A3')).toEqual([rule, rule]);
    await book.batchUpdate([{ updateCells: { start: {}, rows: [{ values: [{}] }], fields: '*' } }]);
    expect(await rulesIn('A1:A2')).toEqual([undefined, rule]);
  });

  test('API writes are not stopped by a rule', async () => {
    const rule = { condition: condition('ONE_OF_LIST', 'a'), strict: true };
    await book.batchUpdate([{ setDataValidation: { range: column(0), rule } }, write([['zz']])]);
    expect(await book.values('A1')).toEqual([['zz']]);
  });

  test('scripts that type are stopped by a strict rule, and nothing is written', async () => {
    const rule = { condition: condition('NUMBER_BETWEEN', '1', '5'), strict: true };
    await book.batchUpdate([{ setDataValidation: { range: column(0, 0, 3), rule } }]);
    const rect = { startRow: 0, endRow: 1, startColumn: 0, endColumn: 0 };
    const type = (values: unknown[][]) => book.call('sheet.write', { sheet: 0, rect, values });
    await expect(type([['3'], [9]])).rejects.toThrow(
      'The data you entered in cell A2 violates the data validation rules set on this cell.',
    );
    expect(await book.values('A1')).toBeUndefined();
    await type([['3'], ['']]);
    expect(await book.values('A1')).toEqual([[3]]);
  });
});

/** What a strict rule lets in, and what not. */
const ALLOWED: [BooleanCondition, unknown[], unknown[]][] = [
  [condition('ONE_OF_LIST', 'a', '1', 'TRUE'), ['a', 1, '1', true], ['A', 2, false]],
  [condition('ONE_OF_RANGE', '=Sheet1!$H$1:$H$9'), ['p', 2], ['q', 3]],
  [condition('BOOLEAN'), [true, 'FALSE'], [1, 'yes']],
  [condition('BOOLEAN', 'yes', 'no'), ['yes', 'no'], [true]],
  [condition('NUMBER_GREATER', '3'), [4, '3.5'], [3, 'x', true]],
  [
    condition('DATE_AFTER', '2026-01-05'),
    ['2026-01-06', { $date: Date.UTC(2026, 1, 1) }],
    ['2026-01-05', 'x'],
  ],
  [condition('DATE_IS_VALID'), ['2026-01-06'], ['soon']],
  [condition('TEXT_CONTAINS', 'Ab'), ['xABx'], ['ba', 5]],
  [condition('TEXT_IS_EMAIL'), ['a@b.cn'], ['a@b', 'x']],
  [condition('TEXT_IS_URL'), ['https://a.cn/x', 'a.cn'], ['x']],
  [condition('CUSTOM_FORMULA', '=FALSE'), ['anything'], []],
];

test.each(ALLOWED)('a strict rule %j lets in %j and refuses %j', async (asked, good, bad) => {
  await book.batchUpdate([
    write([['p'], [2]], { columnIndex: 7 }),
    { setDataValidation: { range: column(0, 0, 1), rule: { condition: asked, strict: true } } },
  ]);
  const rect = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
  const type = (value: unknown) => book.call('sheet.write', { sheet: 0, rect, values: [[value]] });
  for (const value of good) await type(value);
  for (const value of bad) await expect(type(value), String(value)).rejects.toThrow('violates');
});
