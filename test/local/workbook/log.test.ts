import { beforeEach, describe, expect, test } from 'vitest';
import { essence, type Opened, open, replayed, rows, write } from './opened';
import { lines, REGISTER, range, setUp } from './register';

let book: Opened;
beforeEach(() => {
  book = open();
});

test('a batch that is refused at its end leaves cells, rows and rules as they were', async () => {
  await book.batchUpdate(setUp);
  await book.workbook.settled();
  const before = essence(book.workbook);
  const written = (text: string) =>
    write(
      [
        [text, 7],
        [null, '=A1'],
      ],
      { sheetId: REGISTER, rowIndex: 3 },
    );
  const requests = [
    written('first'),
    { insertDimension: lines('ROWS', 2, 4) },
    written('second'),
    {
      sortRange: {
        range: range(2, 8, [0, 8]),
        sortSpecs: [{ dimensionIndex: 0, sortOrder: 'DESCENDING' }],
      },
    },
    { deleteDimension: lines('COLUMNS', 1, 2) },
    { moveDimension: { source: lines('ROWS', 3, 5).range, destinationIndex: 8 } },
    { duplicateSheet: { sourceSheetId: REGISTER } },
    written('third'),
    { deleteSheet: { sheetId: 0 } },
    { deleteNamedRange: { namedRangeId: 'n1' } },
  ];
  const bad = { deleteFilterView: { filterId: 12345 } };
  await expect(book.batchUpdate([...requests, bad])).rejects.toThrow(
    'Invalid requests[10].deleteFilterView',
  );
  expect(essence(book.workbook)).toEqual(before);
  expect(book.log).toHaveLength(1);
  await book.batchUpdate(requests);
  expect((await book.get({ fields: 'sheets.properties.title' })).sheets).toHaveLength(2);
});

describe('the log, read again', () => {
  test('makes an equal workbook after all kinds of changes', async () => {
    const start = JSON.parse(JSON.stringify(book.workbook.save()));
    await book.batchUpdate(setUp);
    await book.batchUpdate([
      { insertDimension: lines('ROWS', 3, 5) },
      { insertDimension: lines('COLUMNS', 0, 1) },
    ]);
    await book.batchUpdate([
      { appendCells: { sheetId: REGISTER, rows: rows(Array(40).fill(['z', 9])), fields: '*' } },
    ]);
    await book.batchUpdate([
      {
        sortRange: {
          range: range(2, undefined, [0, 8]),
          sortSpecs: [{ dimensionIndex: 1, sortOrder: 'DESCENDING' }],
        },
      },
    ]);
    await book.batchUpdate([
      { deleteDimension: lines('ROWS', 5, 9) },
      { moveDimension: { source: lines('ROWS', 3, 4).range, destinationIndex: 8 } },
    ]);
    await book.batchUpdate([
      { duplicateSheet: { sourceSheetId: REGISTER, newSheetId: 8 } },
      {
        updateProtectedRange: {
          protectedRange: { protectedRangeId: 5, description: 'head' },
          fields: 'description',
        },
      },
    ]);
    await book.batchUpdate([
      {
        setBasicFilter: {
          filter: {
            range: { sheetId: 8, startRowIndex: 1 },
            criteria: { 1: { hiddenValues: ['z'] } },
          },
        },
      },
      { findReplace: { find: 'z', replacement: 'y', allSheets: true } },
    ]);
    await book.batchUpdate([
      {
        copyPaste: {
          source: range(2, 4, [0, 3]),
          destination: { ...range(2, 4, [0, 3]), sheetId: 0 },
        },
      },
      { deleteFilterView: { filterId: 9 } },
    ]);
    await book.workbook.settled();
    const again = replayed(start, book.log);
    await again.settled();
    expect(essence(again)).toEqual(essence(book.workbook));
    expect(book.log).toHaveLength(8);
  });

  test('on a snapshot from between, too', async () => {
    await book.batchUpdate(setUp);
    const between = JSON.parse(JSON.stringify(book.workbook.save()));
    await book.batchUpdate([{ insertDimension: lines('ROWS', 0, 3) }]);
    const again = replayed(between, book.log.slice(1));
    expect(essence(again)).toEqual(essence(book.workbook));
  });
});
