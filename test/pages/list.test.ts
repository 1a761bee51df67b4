import { expect, test, vi } from 'vitest';
import { csvFile, parseCells } from '../../src/pages/import/csv';
import { decodeList, guessEncoding, isBinary } from '../../src/pages/import/decode-list';
import { suggestMapping } from '../../src/pages/import/suggest-mapping';
import { importColumns } from '../../src/service/governance/import-targets';

// The words of pages go by the browser's language.
vi.stubGlobal('navigator', { language: 'en' });
const { guessHeaderRow, makeList } = await import('../../src/pages/import/parse-list');

const bytes = (...codes: number[]) => new Uint8Array(codes);

test('tells UTF-8, GB18030 and UTF-16 apart, and drops the mark', () => {
  const utf8 = new TextEncoder().encode('\ufeff客户🙂');
  expect([guessEncoding(utf8), decodeList(utf8, 'utf-8')]).toEqual(['utf-8', '客户🙂']);
  const gbk = bytes(0xbf, 0xcd, 0xbb, 0xa7);
  expect([guessEncoding(gbk), decodeList(gbk, 'gb18030')]).toEqual(['gb18030', '客户']);
  const utf16 = bytes(0xff, 0xfe, 0xa2, 0x5b, 0x37, 0x62);
  expect([guessEncoding(utf16), decodeList(utf16, 'utf-16le')]).toEqual(['utf-16le', '客户']);
});

test('workbooks are no text', () => {
  expect(isBinary(bytes(0x50, 0x4b, 3, 4, 1))).toBe(true);
  expect(isBinary(bytes(0xd0, 0xcf, 0x11, 0xe0))).toBe(true);
  expect(isBinary(bytes(65, 0, 66))).toBe(true);
  expect(isBinary(bytes(0xff, 0xfe, 65, 0))).toBe(false);
  expect(isBinary(new TextEncoder().encode('a,b\n'))).toBe(false);
});

test('cells hold lines, quotes, commas, Chinese and emoji', () => {
  const { rows, brokenRow } = parseCells('名称,内容\r\n"王, 芳","一行\r\n""二""行 🙂"\r\n');
  expect(rows[1]).toEqual(['王, 芳', '一行\r\n"二"行 🙂']);
  expect(brokenRow).toBe(0);
});

test.each(['a;b\n1;2', 'a\tb\n1\t2'])('finds what parts the cells of %j', (text) => {
  expect(parseCells(text).rows).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
});

test('a list that was written is read as it was: separators, quotes, lines, blanks', () => {
  const rows = [
    ['a,b', '"', 'two\r\nlines'],
    ['', ' x ', ''],
    ['', ''],
  ];
  expect(parseCells(csvFile(rows).slice(1))).toEqual({ rows, brokenRow: 0 });
});

test('names the row of a quotation mark without a partner', () => {
  expect(parseCells('a,b\n1,2\n3,"open\n4,5').brokenRow).toBe(3);
});

test('passes over titles, names every column once, and counts rows as a spreadsheet does', () => {
  const cells = parseCells('2026 list,,\n\nName,,Name\nAnn,1,x\n\nBob,2,y,extra\n\n\n');
  const headerRow = guessHeaderRow(cells);
  expect(headerRow).toBe(3);
  expect(makeList(cells, headerRow)).toEqual({
    header: ['Name', 'Column 2', 'Name (2)', 'Column 4'],
    rows: [['Ann', '1', 'x'], [''], ['Bob', '2', 'y', 'extra']],
    firstRow: 4,
  });
});

const columns = importColumns('requests').map((column) => ({ ...column, required: false }));
const suggested = (header: string[]) => suggestMapping(header, columns);

test('proposes columns of the same name, of a known name and of a similar one', () => {
  expect(suggested(['客户名称', '手机', '故障描述', '备注'])).toEqual({
    客户名称: 'customerName',
    手机: 'phone',
    故障描述: 'need',
  });
  expect(suggested(['Customer', 'Ticket Description', 'Product serial', 'Weather'])).toEqual({
    Customer: 'customerName',
    'Ticket Description': 'need',
    'Product serial': 'productSerial',
  });
});

test('gives a column to the likeliest name only', () => {
  expect(suggested(['Telephone', 'Phone number'])).toEqual({ Telephone: 'phone' });
});
