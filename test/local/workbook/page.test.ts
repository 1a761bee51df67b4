import { beforeEach, describe, expect, test } from 'vitest';
import type { Mutation } from '../../../local/host/contract';
import { essence, type Opened, open, replayed, write } from './opened';

let book: Opened;
let start: unknown;
beforeEach(() => {
  book = open();
  start = JSON.parse(JSON.stringify(book.workbook.save()));
});

const ME = { user: 'me@x.cn', origin: 'page-1' };

function mutation(name: string, params: object): Mutation {
  return {
    id: `sheet.mutation.${name}`,
    params: { unitId: book.workbook.id, subUnitId: '0', ...params },
  };
}
const cells = (cellValue: object) => mutation('set-range-values', { cellValue });
const edit = (mutations: Mutation[], base = book.log.length, from = ME) =>
  book.workbook.commitFromPage(mutations, { ...from, base });
const editsOf = (mutations: Mutation[]) => {
  const outcome = edit(mutations);
  return outcome.ok ? outcome.edits : 'resync';
};

describe('an edit at a page', () => {
  test('is logged, applied and announced with its origin', async () => {
    const outcome = edit([cells({ 1: { 0: { v: 'typed', t: 1 } } })]);
    expect(outcome).toMatchObject({ ok: true, seq: 1 });
    expect(await book.values('A2')).toEqual([['typed']]);
    expect(book.announced[0]).toMatchObject({ seq: 1, origin: 'page-1' });
    expect(essence(replayed(start, book.log))).toEqual(essence(book.workbook));
  });

  test('counts for the last row with data', async () => {
    edit([cells({ 7: { 0: { v: 'x', t: 1 } } })]);
    expect(await book.call('sheet.lastRow', { sheet: 0 })).toBe(8);
    edit([cells({ 7: { 0: { v: null, t: null } } })]);
    expect(await book.call('sheet.lastRow', { sheet: 0 })).toBe(0);
  });

  test('of one cell tells the old text and the new one', async () => {
    await book.batchUpdate([write([['old', 3, true]])]);
    const box = { sheetId: '0', startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
    const { user } = ME;
    expect(editsOf([cells({ 0: { 0: { v: 'new', t: 1, f: null, p: null } } })])).toEqual([
      { box, user, value: 'new', oldValue: 'old' },
    ]);
    const number = { ...box, startColumn: 1, endColumn: 1 };
    expect(
      editsOf([
        cells({ 0: { 1: { v: 46027, t: 2 } } }),
        cells({ 0: { 1: { s: { n: { pattern: 'yyyy-mm-dd' } } } } }),
      ]),
    ).toEqual([{ box: number, user, value: '46027', oldValue: '3' }]);
    const tick = { ...box, startColumn: 2, endColumn: 2 };
    expect(editsOf([cells({ 0: { 2: { v: 0, t: 3 } } })])).toEqual([
      { box: tick, user, value: 'FALSE', oldValue: 'TRUE' },
    ]);
    expect(editsOf([cells({ 0: { 0: { v: null, t: null } } })])).toEqual([
      { box, user, oldValue: 'new' },
    ]);
    expect(editsOf([cells({ 0: { 0: { v: 'again', t: 1 } } })])).toEqual([
      { box, user, value: 'again' },
    ]);
  });

  test('of several cells tells only where', async () => {
    expect(
      editsOf([
        cells({ 2: { 1: { v: 'a', t: 1 }, 3: { v: 1, t: 2 } }, 4: { 1: { v: 'b', t: 1 } } }),
      ]),
    ).toEqual([
      {
        box: { sheetId: '0', startRow: 2, endRow: 4, startColumn: 1, endColumn: 3 },
        user: ME.user,
      },
    ]);
  });

  test('may have text whose parts look different', async () => {
    const p = { id: 'd', body: { dataStream: 'two words\r\n' }, documentStyle: {} };
    const [one] = editsOf([cells({ 3: { 0: { p, v: null } } })]) as { value?: string }[];
    expect(one?.value).toBe('two words');
    expect(await book.values('A4')).toEqual([['two words']]);
    expect(await book.call('sheet.lastRow', { sheet: 0 })).toBe(4);
    const options = {
      text: 'words',
      matchCase: false,
      matchEntireCell: false,
      regex: false,
      formulas: false,
    };
    const hits = await book.call('book.search', { order: 'down', first: true, options });
    expect(hits).toEqual([{ sheet: 0, row: 3, column: 0 }]);
  });

  test('that changes looks only is no edit of content', () => {
    expect(editsOf([cells({ 0: { 0: { s: { bl: 1 } } } })])).toEqual([]);
  });

  test('ticks an empty checkbox as TRUE', async () => {
    const rule = { condition: { type: 'BOOLEAN' } };
    await book.batchUpdate([
      { setDataValidation: { range: { endRowIndex: 3, endColumnIndex: 1 }, rule } },
    ]);
    const [one] = editsOf([cells({ 1: { 0: { v: 1, p: null } } })]) as { value?: string }[];
    expect(one?.value).toBe('TRUE');
    expect(await book.values('A2')).toEqual([[true]]);
  });
});

describe('a page may not', () => {
  test('do what is not in the list', () => {
    const other = { id: 'formula.mutation.set-formula-data', params: { unitId: book.workbook.id } };
    expect(() => edit([cells({ 0: { 0: { v: 'x' } } }), other])).toThrow(
      'A page may not do this: formula.mutation.set-formula-data',
    );
    expect(book.log).toEqual([]);
  });

  test('change another workbook', () => {
    expect(() =>
      edit([{ id: 'sheet.mutation.set-tab-color', params: { unitId: 'other', subUnitId: '0' } }]),
    ).toThrow('not the workbook');
  });

  test('write into protected cells, unless it is on the list or only warned', async () => {
    book.workbook.meet({ owner: 'owner@x.cn', now: () => new Date() });
    const add = (startColumnIndex: number, more: object) => ({
      addProtectedRange: {
        protectedRange: {
          range: { startColumnIndex, endColumnIndex: startColumnIndex + 1 },
          ...more,
        },
      },
    });
    await book.batchUpdate([
      add(0, { editors: { users: ['you@x.cn'] } }),
      add(1, { warningOnly: true }),
      add(2, {}),
    ]);
    const type = (column: number, user: string) => () =>
      edit([cells({ 0: { [column]: { v: user, t: 1 } } })], book.log.length, { user, origin: 'p' });
    expect(type(0, 'me@x.cn')).toThrow('You are trying to edit a protected cell or object.');
    expect(type(1, 'me@x.cn')()).toMatchObject({ ok: true });
    expect(type(2, 'me@x.cn')()).toMatchObject({ ok: true });
    expect(type(0, 'you@x.cn')()).toMatchObject({ ok: true });
    expect(type(0, 'owner@x.cn')()).toMatchObject({ ok: true });
  });
});

describe('a clash', () => {
  const insert = () =>
    mutation('insert-row', { range: { startRow: 2, endRow: 2, startColumn: 0, endColumn: 25 } });
  const you = { user: 'you@x.cn', origin: 'page-2' };

  test('with rows that someone else moved meanwhile makes the page load anew', () => {
    expect(edit([insert()], 0, you)).toMatchObject({ ok: true });
    expect(edit([cells({ 5: { 0: { v: 'x', t: 1 } } })], 0)).toEqual({ ok: false, resync: true });
    expect(edit([cells({ 5: { 0: { v: 'x', t: 1 } } })], 1)).toMatchObject({ ok: true });
    expect(edit([cells({ 5: { 0: { v: 'y', t: 1 } } })], 0, you)).toMatchObject({ ok: true });
  });

  test('with rows that a script moved does so too', async () => {
    await book.batchUpdate([
      { insertDimension: { range: { dimension: 'ROWS', startIndex: 2, endIndex: 3 } } },
    ]);
    expect(edit([cells({ 5: { 0: { v: 'x', t: 1 } } })], 0)).toEqual({ ok: false, resync: true });
  });

  test('is none on another tab, nor with cells that were only written', async () => {
    await book.batchUpdate([{ addSheet: { properties: { sheetId: 3 } } }, write([['x']])]);
    await book.batchUpdate([
      { insertDimension: { range: { sheetId: 3, dimension: 'ROWS', startIndex: 2, endIndex: 3 } } },
    ]);
    expect(edit([cells({ 5: { 0: { v: 'x', t: 1 } } })], 0)).toMatchObject({ ok: true });
  });

  test('with a tab that is gone makes the page load anew', () => {
    const gone = {
      id: 'sheet.mutation.set-tab-color',
      params: { unitId: book.workbook.id, subUnitId: 'gone', color: 'red' },
    };
    expect(edit([gone])).toEqual({ ok: false, resync: true });
  });
});

describe('rows that a page puts in', () => {
  test('push filter views, which pages do not know, in the same entry', async () => {
    await book.batchUpdate([
      {
        addFilterView: {
          filter: { filterViewId: 4, title: 'v', range: { startRowIndex: 2, endRowIndex: 9 } },
        },
      },
    ]);
    const sent = mutation('insert-row', {
      range: { startRow: 1, endRow: 2, startColumn: 0, endColumn: 25 },
    });
    edit([sent]);
    const views = (await book.get({ fields: 'sheets.filterViews.range' })).sheets[0]?.filterViews;
    expect(views).toEqual([{ range: { startRowIndex: 4, endRowIndex: 11 } }]);
    expect(book.log.at(-1)?.mutations?.[0]).toEqual(sent);
    expect(book.log).toHaveLength(2);
  });

  test('behind the last row take its rules along', async () => {
    const rule = { condition: { type: 'BOOLEAN' } };
    await book.batchUpdate([
      { setDataValidation: { range: { startRowIndex: 2, endColumnIndex: 1 }, rule } },
    ]);
    edit([
      mutation('insert-row', {
        range: { startRow: 1000, endRow: 1009, startColumn: 0, endColumn: 25 },
      }),
    ]);
    const got = await book.get({
      ranges: ['A1010'],
      fields: 'sheets.data.rowData.values.dataValidation',
    });
    expect(got.sheets[0]?.data[0]?.rowData).toEqual([{ values: [{ dataValidation: rule }] }]);
  });

  test('a tab that a page made has a number for scripts', async () => {
    const { sheets } = start as { sheets: Record<string, object> };
    const sheet = { ...sheets[0], id: 'xYz-1', name: 'Made here' };
    edit([
      { id: 'sheet.mutation.insert-sheet', params: { unitId: book.workbook.id, index: 1, sheet } },
    ]);
    const found = await book.call<{ id: number }>('sheet.find', { name: 'Made here' });
    expect(found.id).toBeGreaterThan(0);
    expect(await book.call('sheet.find', { id: found.id })).toEqual(found);
    expect(await book.call('sheet.find', { id: 'xYz-1' })).toEqual(found);
  });
});
