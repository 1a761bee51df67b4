import { describe, expect, test } from 'vitest';
import { decode, encode, type Value } from '../../src/workbook/cells';
import { makeDictionary } from '../../src/workbook/dictionary';
import type { CellValue } from '../../src/workbook/grid';
import type { Column, ColumnType } from '../../src/workbook/template';

const words = makeDictionary(
  [
    { list: 'urgency', code: 'normal', zh: '一般', en: 'Normal', active: true },
    { list: 'urgency', code: 'urgent', zh: '紧急', en: 'Urgent', active: true },
  ],
  'zh',
);

function column(type: ColumnType, choices?: string): Column {
  return {
    key: 'any',
    label: { zh: '任', en: 'Any' },
    type,
    width: 100,
    ...(choices ? { choices } : {}),
  };
}

const urgency = column('choice', 'urgency');
const urgencies = column('list', 'urgency');

describe('a cell is read as', () => {
  test.each<[Column, CellValue, Value]>([
    [column('text'), '007', '007'],
    [column('phone'), 13800138000, '13800138000'],
    [column('text'), '=1+1', '=1+1'],
    [column('text'), true, 'true'],
    [column('date'), 46350, '2026-11-24'],
    [column('date'), 46350.75, '2026-11-24'],
    [column('date'), '2026/11/24', '2026-11-24'],
    [column('date'), '', ''],
    [column('dateTime'), 46350.395833333336, '2026-11-24T09:30:00'],
    [column('dateTime'), '2026-11-24 9:30', '2026-11-24T09:30:00'],
    [column('money'), 12.345, 1235],
    [column('money'), 0.1 + 0.2, 30],
    [column('money'), '1,234.50', 123450],
    [column('money'), '', null],
    [column('int'), 3, 3],
    [column('int'), '12', 12],
    [column('number'), '0.5', 0.5],
    [column('bool'), true, true],
    [column('bool'), '是', true],
    [column('bool'), 'no', false],
    [column('bool'), '', false],
    [urgency, '紧急', 'urgent'],
    [urgency, 'URGENT', 'urgent'],
    [urgency, 'urgent', 'urgent'],
    [urgency, ' 一般 ', 'normal'],
    [urgency, '不在字典里', '不在字典里'],
    [urgency, '', ''],
    [urgencies, '紧急、Normal', ['urgent', 'normal']],
    [urgencies, 'urgent, 一般；', ['urgent', 'normal']],
    [urgencies, '', []],
  ])('%o %o → %o', (of, cell, value) => {
    expect(decode(of, cell, words)).toEqual({ value });
  });
});

describe('is a fault, never a blank:', () => {
  test.each<[ColumnType, CellValue]>([
    ['date', 'tomorrow'],
    ['date', '2026-02-30'],
    ['date', true],
    ['date', 0.5],
    ['date', 13_800_138_000],
    ['dateTime', '2026-11-24 25:00'],
    ['money', 'twelve'],
    ['money', true],
    ['money', ','],
    ['int', 1.5],
    ['int', 'many'],
    ['number', '#DIV/0!'],
    ['bool', 'perhaps'],
    ['bool', 2],
  ])('a %s cell with %o', (type, cell) => {
    expect(decode(column(type), cell, words)).toBeNull();
  });
});

describe('text is written as text,', () => {
  test.each(['=1+1', '+86 21 1234', '-5', '@home', '007', "'quoted", '2026-11-24', 'TRUE', '1e5'])(
    'as in %s',
    (text) => {
      expect(encode(column('text'), text, words)).toEqual({
        userEnteredValue: { stringValue: text },
        userEnteredFormat: { numberFormat: { type: 'TEXT', pattern: '@' } },
      });
    },
  );
});

describe('a value is written as', () => {
  test.each<[Column, Value, object | undefined]>([
    [column('date'), '2026-11-24', { numberValue: 46350 }],
    [column('dateTime'), '2026-11-24T12:00:00', { numberValue: 46350.5 }],
    [column('money'), 1235, { numberValue: 12.35 }],
    [column('int'), 0, { numberValue: 0 }],
    [column('bool'), false, { boolValue: false }],
    [urgency, 'urgent', { stringValue: '紧急' }],
    [urgency, 'unknown', { stringValue: 'unknown' }],
    [urgencies, ['urgent', 'normal'], { stringValue: '紧急、一般' }],
    [urgencies, [], undefined],
    [column('text'), '', undefined],
    [column('money'), null, undefined],
  ])('%o %o → %o', (of, value, entered) => {
    expect(encode(of, value, words).userEnteredValue).toEqual(entered);
  });
});

test('what was written is read back as it was', () => {
  const values: [Column, Value][] = [
    [column('text'), '=HYPERLINK("x")'],
    [column('dateTime'), '2026-02-28T23:59:59'],
    [column('date'), '2028-02-29'],
    [column('money'), 999_999_999_99],
    [column('money'), -1],
    [column('number'), 0.1],
    [urgency, 'normal'],
    [urgencies, ['urgent']],
  ];
  for (const [of, value] of values) {
    const { stringValue, numberValue, boolValue } = encode(of, value, words).userEnteredValue ?? {};
    expect(decode(of, stringValue ?? numberValue ?? boolValue ?? '', words)).toEqual({ value });
  }
});
