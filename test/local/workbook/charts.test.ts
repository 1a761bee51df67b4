import { beforeEach, expect, test } from 'vitest';
import { type Opened, open } from './opened';

let book: Opened;
beforeEach(() => {
  book = open();
});

const range = (startRowIndex: number, endRowIndex: number, startColumnIndex: number) => ({
  ...{ sheetId: 0, startRowIndex, endRowIndex, startColumnIndex },
  endColumnIndex: startColumnIndex + 1,
});
const data = (source: object) => ({ sourceRange: { sources: [source] } });

const spec = (title: string) => ({
  title,
  basicChart: {
    chartType: 'COLUMN',
    domains: [{ domain: data(range(2, 14, 0)) }],
    series: [{ series: data(range(2, 14, 3)) }],
  },
});

const add = (chart: object) => ({ addChart: { chart } });
const at = (rowIndex: number, columnIndex: number) => ({
  overlayPosition: { anchorCell: { sheetId: 0, rowIndex, columnIndex } },
});

async function charts() {
  const got = await book.get({ fields: 'sheets.charts' });
  return got.sheets[0]?.charts as { chartId: number; [part: string]: unknown }[] | undefined;
}

test('a chart is kept with its place, changed, moved and taken away', async () => {
  const chart = { chartId: 7, spec: spec('Kept'), position: at(2, 5) };
  const { replies } = await book.batchUpdate([add(chart)]);
  expect(replies[0]).toMatchObject({ addChart: { chart } });
  await book.batchUpdate([
    { updateChartSpec: { chartId: 7, spec: spec('Kept for longer') } },
    {
      updateEmbeddedObjectPosition: {
        objectId: 7,
        newPosition: { overlayPosition: { widthPixels: 500 } },
        fields: 'widthPixels',
      },
    },
  ]);
  const size = { widthPixels: 500, heightPixels: 371 };
  const position = { overlayPosition: { ...at(2, 5).overlayPosition, ...size } };
  expect(await charts()).toEqual([{ chartId: 7, spec: spec('Kept for longer'), position }]);
  await book.batchUpdate([{ deleteEmbeddedObject: { objectId: 7 } }]);
  expect(await charts()).toBeUndefined();
});

test('what a chart shows, and where it stands, follows rows and columns that come in', async () => {
  await book.batchUpdate([add({ chartId: 7, spec: spec('Kept'), position: at(2, 5) })]);
  const insert = (dimension: string, startIndex: number) => ({
    insertDimension: { range: { sheetId: 0, dimension, startIndex, endIndex: startIndex + 1 } },
  });
  await book.batchUpdate([insert('ROWS', 1), insert('COLUMNS', 1)]);
  expect(await charts()).toMatchObject([
    {
      spec: {
        basicChart: {
          domains: [{ domain: data(range(3, 15, 0)) }],
          series: [{ series: data(range(3, 15, 4)) }],
        },
      },
      position: at(3, 6),
    },
  ]);
});

test.each([
  [
    add({ spec: spec('x'), position: at(2, 26) }),
    'Invalid requests[0].addChart: GridCoordinate.columnIndex[26] is after last column in grid[25]',
  ],
  [
    add({ spec: { title: 'x' }, position: at(2, 5) }),
    'Invalid requests[0].addChart: A chart specification must have one kind of chart.',
  ],
  [
    { deleteEmbeddedObject: { objectId: 8 } },
    'Invalid requests[0].deleteEmbeddedObject: No embedded object with id: 8',
  ],
])('refuses what cannot be a chart, and keeps nothing of it', async (request, text) => {
  await expect(book.batchUpdate([request])).rejects.toThrow(text);
  expect(await charts()).toBeUndefined();
});
