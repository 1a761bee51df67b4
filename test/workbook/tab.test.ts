import { expect, test } from 'vitest';
import type { TabInfo } from '../../src/workbook/grid';
import { openTab, positionOf, tabOf } from '../../src/workbook/tab';

const info = (title: string, register = ''): TabInfo => ({
  sheetId: 1,
  title,
  hidden: false,
  rowCount: 100,
  columnCount: 10,
  frozenRowCount: 2,
  register,
});

test('a tab is found by its mark, whatever it is called', () => {
  const tabs = [info('Units'), info('Our branches', 'units')];
  expect(tabOf('units', tabs)?.title).toBe('Our branches');
});

test('of a tab and its copy the one with the register’s title is the register', () => {
  const tabs = [info('Copy of Units', 'units'), info('Units', 'units')];
  expect(tabOf('units', tabs)?.title).toBe('Units');
});

test.each(['单位', 'Units', 'units'])('a tab without any mark is found as "%s"', (title) => {
  expect(tabOf('units', [info('Other'), info(title)])?.title).toBe(title);
  expect(tabOf('units', [info(title, 'areas')])).toBeNull();
});

const KEYS = ['code', 'name', 'kind', 'supervisor', 'queueOwner', 'phone', 'address'];

test('columns are where their keys are; those without a key are the staff’s own', () => {
  const keys = ['', 'address', ...KEYS.slice(0, 6), 'our own', ''];
  const tab = openTab('units', info('Units'), keys);
  expect(positionOf(tab, 'address')).toBe(1);
  expect(positionOf(tab, 'code')).toBe(2);
  expect(tab.width).toBe(8);
  expect([...tab.positions.keys()].sort()).toEqual([...KEYS].sort());
});

test.each([
  ['columnMissing', KEYS.slice(1), 'Unit code'],
  ['columnMissing', [], 'Unit code, Unit, Kind'],
  ['keyRowDamaged', [...KEYS, 'phone'], 'phone'],
])('a damaged key row is refused as %s, with the way to repair it', (code, keys, named) => {
  expect(() => openTab('units', info('Units'), keys)).toThrow(
    expect.objectContaining({
      code,
      refusal: expect.objectContaining({
        message: expect.objectContaining({ en: expect.stringContaining(named) }),
        hint: expect.objectContaining({ en: expect.stringContaining('Set up or repair') }),
      }),
    }),
  );
});
