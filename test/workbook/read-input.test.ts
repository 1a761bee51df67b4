import { beforeEach, describe, expect, test } from 'vitest';
import type { RefusedError } from '../../src/policy/refusal';
import { Book } from '../../src/workbook/book';
import {
  amount,
  choice,
  date,
  dateTime,
  fields,
  flag,
  int,
  lines,
  longText,
  maybe,
  money,
  optional,
  rowOf,
  text,
} from '../../src/workbook/input';
import { describeFields, readInput, resolveChoices } from '../../src/workbook/read-input';
import { newWorkbook } from './set-up/workbook';

const schema = fields({
  name: text(10),
  need: longText(20, 3),
  urgency: choice('urgency'),
  unit: maybe(rowOf('units')),
  on: date(),
  at: optional(dateTime(), ''),
  count: int(1, 5),
  share: optional(amount(0, 1), null),
  price: money(),
  done: flag(),
  parts: optional(lines({ code: text(), kind: maybe(choice('chargeKind')) }), []),
});

const good = {
  name: ' Li ',
  need: 'leaks',
  urgency: 'Urgent',
  on: '2026-11-24',
  at: '2026-11-24 9:30',
  count: 2,
  price: 100,
  done: true,
};

test('a good input is trimmed, and blanks are filled in', () => {
  expect(readInput(schema, good)).toEqual({
    ...good,
    name: 'Li',
    at: '2026-11-24T09:30:00',
    unit: '',
    share: null,
    parts: [],
  });
});

test.each([undefined, null, '', ' ', '\t\n', '　'])('an optional field may be %o', (blank) => {
  const left = { unit: blank, at: blank, share: blank, parts: blank };
  const fallbacks = { unit: '', at: '', share: null, parts: [] };
  expect(readInput(schema, { ...good, ...left })).toMatchObject(fallbacks);
});

test('an optional list may be empty', () => {
  expect(readInput(schema, { ...good, parts: [] })).toMatchObject({ parts: [] });
});

/** The faults of an input, by path. */
function faultsOf(work: () => unknown): Record<string, string> {
  try {
    work();
  } catch (error) {
    const { code, fields: faults } = (error as RefusedError).refusal;
    expect(code).toBe('badInput');
    return Object.fromEntries((faults ?? []).map(({ path, message }) => [path, message.en]));
  }
  throw new Error('It was not refused.');
}

describe('each fault is told by its field:', () => {
  test.each<[string, object, Record<string, string>]>([
    ['missing', { name: undefined }, { name: 'Please fill this in.' }],
    ['null', { name: null }, { name: 'Please fill this in.' }],
    ['only blanks', { name: '  ' }, { name: 'Please fill this in.' }],
    ['too long', { name: 'x'.repeat(11) }, { name: 'At most 10 characters.' }],
    ['too short', { need: 'x' }, { need: 'At least 3 characters.' }],
    ['no text', { name: 5 }, { name: 'This should be text.' }],
    ['no day', { on: '2026-02-30' }, { on: 'Please give a date such as 2026-11-24.' }],
    ['no time', { at: 'soon' }, { at: 'Please give a date and time such as 2026-11-24 09:30.' }],
    ['too small', { count: 0 }, { count: 'Not below 1.' }],
    ['too large', { count: 6 }, { count: 'Not above 5.' }],
    ['a part of a cent', { price: 1.5 }, { price: 'This should be a number.' }],
    ['a negative amount', { price: -1 }, { price: 'Not below 0.' }],
    ['not a number', { price: Number.NaN }, { price: 'This should be a number.' }],
    ['no flag', { done: 'yes' }, { done: 'This should be yes or no.' }],
    ['unknown', { nonsense: 1 }, { nonsense: 'There is no such field.' }],
    [
      'a line without its code',
      { parts: [{ code: 'A' }, {}] },
      { 'parts.1.code': 'Please fill this in.' },
    ],
    ['no list', { parts: 'A' }, { parts: 'This should be a list.' }],
  ])('%s', (_, change, faults) => {
    expect(faultsOf(() => readInput(schema, { ...good, ...change }))).toEqual(faults);
  });

  test('all at once', () => {
    const faults = faultsOf(() => readInput(schema, { ...good, name: '', on: '', count: 9 }));
    expect(Object.keys(faults).sort()).toEqual(['count', 'name', 'on']);
  });

  test.each(['text', 7, [1], true])('an input that is %o', (input) => {
    expect(() => readInput(schema, input)).toThrow(expect.objectContaining({ code: 'badInput' }));
  });
});

describe('choices', () => {
  let book: Book;

  beforeEach(() => {
    book = new Book(newWorkbook('en').grid, []);
  });

  const resolve = (change: object) =>
    resolveChoices(schema, readInput(schema, { ...good, ...change }), book);

  test('are taken by code or label of either language, also in lines', () => {
    expect(resolve({ urgency: '紧急' }).urgency).toBe('urgent');
    expect(resolve({ parts: [{ code: 'A', kind: 'Labour' }] }).parts).toEqual([
      { code: 'A', kind: 'labour' },
    ]);
    expect(resolve({ unit: 'HQ' }).unit).toBe('HQ');
  });

  test('that do not exist are refused where they stand', () => {
    const change = { urgency: 'soonish', unit: 'XX', parts: [{ code: 'A', kind: 'magic' }] };
    expect(faultsOf(() => resolve(change))).toEqual({
      urgency: '"soonish" is not one of the choices.',
      unit: '"XX" is not one of the choices.',
      'parts.0.kind': '"magic" is not one of the choices.',
    });
  });
});

test('a form is told what to ask for', () => {
  expect(describeFields(schema)).toMatchObject([
    { key: 'name', type: 'text', required: true },
    { key: 'need', type: 'longText', required: true },
    { key: 'urgency', type: 'choice', choices: 'urgency', required: true },
    { key: 'unit', type: 'choice', choices: '@units', required: false },
    { key: 'on', type: 'date', required: true },
    { key: 'at', type: 'dateTime', required: false },
    { key: 'count', type: 'int', required: true },
    { key: 'share', type: 'number', required: false },
    { key: 'price', type: 'money', required: true },
    { key: 'done', type: 'bool', required: true },
    {
      key: 'parts',
      type: 'lines',
      required: false,
      of: [
        { key: 'code', type: 'text', required: true },
        { key: 'kind', type: 'choice', choices: 'chargeKind', required: false },
      ],
    },
  ]);
});
