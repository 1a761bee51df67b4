import { afterEach, expect, test, vi } from 'vitest';
import { sheetsGrid } from '../../src/platform/sheets-grid';

afterEach(() => vi.unstubAllGlobals());

test('reads many ranges in pieces whose address stays short, and in their order', () => {
  const pieces: number[] = [];
  const batchGet = (_: string, { ranges }: { ranges: string[] }) => {
    pieces.push(ranges.length);
    return { valueRanges: ranges.map((range) => ({ values: [[range]] })) };
  };
  vi.stubGlobal('Sheets', { Spreadsheets: { Values: { batchGet } } });
  vi.stubGlobal('SpreadsheetApp', { getActiveSpreadsheet: () => ({ getId: () => 'id' }) });
  const ranges = Array.from({ length: 201 }, (_, index) => `A${index + 3}`);
  expect(sheetsGrid().read(ranges)).toEqual(ranges.map((range) => [[range]]));
  expect(pieces).toEqual([100, 100, 1]);
  expect(sheetsGrid().read([])).toEqual([]);
});
