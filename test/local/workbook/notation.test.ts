import { describe, expect, test } from 'vitest';
import {
  cellsName,
  closed,
  columnIndex,
  columnName,
  parseCells,
  splitTab,
  tabName,
} from '../../../local/a1';
import { below, parseMask, pick } from '../../../local/host/workbook/fields';
import { toInstant, toSerial } from '../../../local/host/workbook/serial';
import { movedIndex, movedSpans } from '../../../local/host/workbook/shift';

describe('A1 notation', () => {
  test.each([
    ['A', 0],
    ['Z', 25],
    ['AA', 26],
    ['AZ', 51],
    ['ZZ', 701],
    ['AAA', 702],
  ])('column %s is number %i', (name, index) => {
    expect(columnIndex(name)).toBe(index);
    expect(columnName(index)).toBe(name);
  });

  test.each([
    ['B2', 'B2'],
    ['$aa$11', 'AA11'],
    ['C5:B2', 'B2:C5'],
    ['R2C3', 'C2'],
    ['r4c4:R2C2', 'B2:D4'],
    ['A:A', 'A1:A1000'],
    ['A3:A', 'A3:A1000'],
    ['D:B', 'B1:D1000'],
    ['5:2', 'A2:Z5'],
    ['A2:2', 'A2:Z2'],
  ])('%s means %s', (text, cells) => {
    const rect = parseCells(text);
    expect(rect && cellsName(closed(rect, { rows: 1000, columns: 26 }))).toBe(cells);
  });

  test.each(['nonsense', 'AAAA1', 'A0', 'A', '5', '', 'A1:B2:C3', 'R0C1', 'A1!B2'])(
    '%j means no cells',
    (text) => {
      expect(parseCells(text)).toBeUndefined();
    },
  );

  test.each([
    ["'my tab'!A1", { tab: 'my tab', cells: 'A1', quoted: true }],
    ["'it''s'!A:B", { tab: "it's", cells: 'A:B', quoted: true }],
    ['Blatt 1!A1', { tab: 'Blatt 1', cells: 'A1', quoted: false }],
    ["'only'", { tab: 'only', cells: undefined, quoted: true }],
    ['A1', { cells: 'A1', quoted: false }],
  ])('%s is split into tab and cells', (text, parts) => {
    expect(splitTab(text)).toEqual(parts);
  });

  test.each([
    ['Sheet1', 'Sheet1'],
    ['D3', "'D3'"],
    ['my tab', "'my tab'"],
    ["it's", "'it''s'"],
    ['费用', '费用'],
  ])('the tab %s is written %s', (title, name) => {
    expect(tabName(title)).toBe(name);
  });
});

describe('dates as numbers', () => {
  test.each([
    ['1899-12-30T00:00:00', 0],
    ['2026-09-05T00:00:00', 46270],
    ['2026-09-05T18:00:00', 46270.75],
  ])('%s on the wall is %f in any zone', (wall, serial) => {
    for (const zone of ['UTC', 'Asia/Shanghai', 'America/New_York']) {
      const instant = toInstant(serial, zone);
      const shown = new Date(instant).toLocaleString('sv-SE', { timeZone: zone });
      expect(shown.replace(' ', 'T')).toBe(wall);
      expect(toSerial(instant, zone)).toBeCloseTo(serial, 9);
    }
  });

  test('keep the millisecond, also when the clocks change', () => {
    for (const text of [
      '2026-03-29T00:59:59.999Z',
      '2026-03-29T01:00:00.001Z',
      '2026-10-25T03:00:00Z',
    ]) {
      const instant = Date.parse(text);
      expect(toInstant(toSerial(instant, 'Europe/Berlin'), 'Europe/Berlin')).toBe(instant);
    }
  });
});

describe('field masks', () => {
  test('name fields by path, list, brackets and slash', () => {
    const mask = parseMask('sheets(properties(title,sheetId),data/rowData),spreadsheetId');
    const value = {
      spreadsheetId: 'x',
      url: 'y',
      sheets: [
        { properties: { title: 't', sheetId: 0, index: 0 }, data: [{ rowData: [1], startRow: 2 }] },
      ],
    };
    expect(pick(value, mask)).toEqual({
      spreadsheetId: 'x',
      sheets: [{ properties: { title: 't', sheetId: 0 }, data: [{ rowData: [1] }] }],
    });
    expect(below(mask, 'sheets.properties.title')).toBe(true);
    expect(below(mask, 'sheets.merges')).toBe(false);
  });

  test('a star stands for everything', () => {
    expect(parseMask('*')).toBe(true);
  });

  test('a mask that cannot be read is refused', () => {
    expect(() => parseMask('a(b')).toThrow('Invalid value for fields mask');
  });
});

describe('rows that move', () => {
  test('[1,3) before 4 turns 0,1,2,3,4 into 0,3,1,2,4', () => {
    const shift = { dimension: 'ROWS', kind: 'move', at: 1, count: 2, to: 4 } as const;
    expect([0, 1, 2, 3, 4].map((row) => movedIndex(row, shift))).toEqual([0, 2, 3, 1, 4]);
  });

  test('rows put into a span belong to it, rows before it push it', () => {
    const insert = (at: number) => ({ dimension: 'ROWS', kind: 'insert', at, count: 2 }) as const;
    expect(movedSpans({ start: 3, end: 5 }, insert(4))).toEqual([{ start: 3, end: 7 }]);
    expect(movedSpans({ start: 3, end: 5 }, insert(3))).toEqual([{ start: 5, end: 7 }]);
    expect(movedSpans({ start: 3, end: 5 }, insert(6))).toEqual([{ start: 3, end: 5 }]);
  });

  test('a span that is deleted is gone, a part of it shrinks it', () => {
    const gone = { dimension: 'ROWS', kind: 'delete', at: 3, count: 3 } as const;
    expect(movedSpans({ start: 3, end: 5 }, gone)).toEqual([]);
    expect(movedSpans({ start: 2, end: 4 }, gone)).toEqual([{ start: 2, end: 2 }]);
  });
});
