import { expect, test } from 'vitest';
import { open } from './opened';

const text = (stringValue: string) => ({ userEnteredValue: { stringValue } });
const asText = { userEnteredFormat: { numberFormat: { type: 'TEXT', pattern: '@' } } };
const number = (numberValue: number, pattern: string) => ({
  userEnteredValue: { numberValue },
  userEnteredFormat: { numberFormat: { pattern } },
});

const TEXTS = ['007', '=1+2', '0138 0013', ' 空格\n第二行', '_x0041_', '<b>&amp;', '😀', "'1"];
const ROWS = [
  { values: TEXTS.map((one) => ({ ...text(one), ...asText })) },
  {
    values: [
      number(46091.4375, 'yyyy-mm-dd hh:mm'),
      number(46091, 'yyyy-mm-dd'),
      number(12.5, '#,##0.00'),
      { userEnteredValue: { boolValue: true } },
      { userEnteredValue: { formulaValue: '=C2*2' } },
      number(0.5, 'hh:mm'),
      { ...text('粗'), userEnteredFormat: { textFormat: { bold: true }, wrapStrategy: 'WRAP' } },
      { ...text('注'), note: '第一行\n第二行' },
    ],
  },
];

/** A tab as its owner made it. */
async function made() {
  const book = open();
  const range = (row: number, column: number) => ({
    sheetId: 7,
    startRowIndex: row,
    endRowIndex: 1000,
    startColumnIndex: column,
    endColumnIndex: column + 1,
  });
  const list = (...values: string[]) => ({
    condition: {
      type: 'ONE_OF_LIST',
      values: values.map((userEnteredValue) => ({ userEnteredValue })),
    },
    showCustomUi: true,
    strict: false,
  });
  const lines = (dimension: string, startIndex: number, properties: object) => ({
    updateDimensionProperties: {
      range: { sheetId: 7, dimension, startIndex, endIndex: startIndex + 1 },
      properties,
      fields: Object.keys(properties).join(','),
    },
  });
  const colour = {
    ranges: [range(2, 0)],
    booleanRule: {
      condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: '“急”"' }] },
      format: { backgroundColor: { red: 1 } },
    },
  };
  const grid = { rowCount: 1000, columnCount: 26, frozenRowCount: 2 };
  await book.batchUpdate([
    { addSheet: { properties: { sheetId: 7, title: "客户's", gridProperties: grid } } },
    {
      updateCells: {
        ...{ start: { sheetId: 7 }, rows: ROWS },
        fields: 'userEnteredValue,userEnteredFormat,note',
      },
    },
    lines('ROWS', 0, { hiddenByUser: true }),
    lines('COLUMNS', 1, { pixelSize: 131 }),
    lines('COLUMNS', 2, { hiddenByUser: true }),
    { setDataValidation: { range: range(2, 0), rule: list('甲', '乙') } },
    { addConditionalFormatRule: { rule: colour, index: 0 } },
    { setBasicFilter: { filter: { range: { ...range(1, 0), endColumnIndex: 8 } } } },
  ]);
  return book;
}

const FIELDS =
  'sheets(properties(title,gridProperties(rowCount,frozenRowCount)),conditionalFormats,basicFilter.range,data(rowData.values(userEnteredValue,effectiveValue,userEnteredFormat,note),rowMetadata,columnMetadata))';

async function content(book: ReturnType<typeof open>) {
  const ranges = ["'客户''s'!1:4"];
  const { sheets } = await book.get({ ranges, fields: FIELDS });
  return JSON.parse(JSON.stringify(sheets).replace(/"sheetId":\d+,/g, ''));
}

const bytesOf = (book: ReturnType<typeof open>) => book.workbook.excel.write('7');

test('a tab comes back from a file of Excel as it went: texts, dates, formulas, looks, rules', async () => {
  const from = await made();
  const to = open();
  expect(await to.workbook.excel.take(await bytesOf(from), 'tabs')).toEqual(["客户's"]);
  await to.workbook.settled();
  expect(await content(to)).toEqual(await content(from));
  const rule = async (book: typeof to) =>
    (
      await book.get({
        ranges: ["'客户''s'!A4"],
        fields: 'sheets.data.rowData.values.dataValidation',
      })
    ).sheets;
  expect(await rule(to)).toEqual(await rule(from));
});

test('tabs of the same name get the contents and keep their rules; others stay', async () => {
  const book = await made();
  const file = await bytesOf(book);
  await book.batchUpdate([
    {
      updateCells: {
        range: { sheetId: 7 },
        rows: [{ values: [text('老')] }],
        fields: 'userEnteredValue',
      },
    },
  ]);
  const entries = book.log.length;
  await book.workbook.excel.take(file, 'tabs');
  expect(book.log).toHaveLength(entries + 1);
  expect(await content(book)).toEqual(await content(await made()));
  const { sheets } = await book.get({ fields: 'sheets.properties.title' });
  expect(sheets.map(({ properties }) => properties.title)).toEqual(['Sheet1', "客户's"]);
});

test('a whole workbook takes the place of another; a file that is none changes nothing', async () => {
  const from = await made();
  const to = open();
  await to.workbook.excel.take(await bytesOf(from), 'workbook');
  const { sheets } = await to.get({ fields: 'sheets.properties.title' });
  expect(sheets.map(({ properties }) => properties.title)).toEqual(["客户's"]);
  const entries = to.log.length;
  const broken = to.workbook.excel.take(new TextEncoder().encode('a,b\n1,2'), 'workbook');
  await expect(broken).rejects.toThrow();
  expect(to.log).toHaveLength(entries);
});
