import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeRules } from '../../src/policy/rules';
import {
  isNothing,
  lowGrades,
  questionText,
  readGrade,
  readSurveyAnswer,
  surveyDueOn,
  surveyQuestions,
} from '../../src/policy/survey';
import { readSurveyToken, surveyToken } from '../../src/policy/survey-token';
import { workSchedule } from '../../src/policy/work-time';
import type { CalendarRow } from '../../src/policy/working-days';

describe('the day of the card [R53]', () => {
  const rulesWith = (text: string) =>
    makeRules(
      { policyVersion: '1', frozen: { R53: text }, delivered: {}, exceptions: [] },
      {},
      '2026-01-01',
    );
  const week = [{ unit: '', weekdays: '1-5', fromTime: '08:30', untilTime: '17:30' }];
  const dueOn = (completedOn: string, text: string, calendar: CalendarRow[] = []) =>
    surveyDueOn(completedOn, {
      rules: rulesWith(text),
      schedule: workSchedule({ shifts: week, calendar }, 'SH'),
    });

  test.each([
    ['2026-09-30', 'day=calendar; days=1', '2026-10-01'],
    ['2026-09-30', 'day=working; days=1', '2026-10-08'],
    ['2026-09-30', 'day=calendar; days=3', '2026-10-03'],
    ['2026-11-24', 'day=working; days=1', '2026-11-25'],
    ['2026-11-24', 'day=working; days=2', '2026-11-26'],
    ['2026-12-31', 'day=calendar; days=1', '2027-01-01'],
    ['2026-02-13', 'day=working; days=1', '2026-02-14'],
  ] as const)('service on %s, by %s: %s', (...[completedOn, text, expected]) => {
    expect(dueOn(completedOn, text)).toBe(expected);
  });

  test('a working day is one of the unit', () => {
    const closed = [{ date: '2026-11-25', nature: 'off', unit: 'SH' }];
    expect(dueOn('2026-11-24', 'day=working; days=1', closed)).toBe('2026-11-26');
    expect(dueOn('2026-11-24', 'day=calendar; days=1', closed)).toBe('2026-11-25');
  });
});

describe('the card [R55]', () => {
  test('has four graded questions and two open ones, in words', () => {
    expect(surveyQuestions.map(({ key, kind }) => `${kind} ${key}`)).toEqual([
      'grade attitude',
      'grade skill',
      'grade punctuality',
      'grade service',
      'open suggestions',
      'open otherNeeds',
    ]);
    expect(questionText('attitude')).toEqual({
      zh: '服务人员的态度',
      en: 'Attitude of the technician',
    });
    const texts = surveyQuestions.map(({ key }) => questionText(key).zh);
    expect(new Set(texts).size).toBe(6);
  });

  test.each([
    [5, 5],
    [1, 1],
    ['4', 4],
    [' ３ ', 3],
    [0, null],
    [6, null],
    [4.5, null],
    ['4.5', null],
    ['good', null],
    ['', null],
    [null, null],
    [undefined, null],
    [true, null],
    [[5], null],
  ])('%j is the grade %j', (value, expected) => expect(readGrade(value)).toBe(expected));

  test('an answer is read from any of its ways', () => {
    const given = { attitude: 5, skill: '4', punctuality: 3, service: '5', suggestions: ' 快些 ' };
    expect(readSurveyAnswer(given)).toEqual({
      answer: {
        attitude: 5,
        skill: 4,
        punctuality: 3,
        service: 5,
        suggestions: '快些',
        otherNeeds: '',
      },
      faults: [],
    });
  });

  test('each grade that is none is named', () => {
    const { answer, faults } = readSurveyAnswer({ attitude: 5, skill: 6, punctuality: '' });
    expect(answer).toBeNull();
    expect(faults.map(({ path }) => path)).toEqual(['skill', 'punctuality', 'service']);
    expect(faults[0]?.message.zh).toBe('请打 1 至 5 的整数分。');
  });
});

test('[R56] grades at or below the limit are low', () => {
  const answer = { attitude: 2, skill: 3, punctuality: 1, service: 5 };
  expect(lowGrades(answer, 2)).toEqual([
    { key: 'attitude', grade: 2 },
    { key: 'punctuality', grade: 1 },
  ]);
  expect(lowGrades(answer, 0)).toEqual([]);
});

describe('an open answer that says nothing [R56]', () => {
  test.each(
    [
      [
        '',
        '  ',
        '-',
        '——',
        '。',
        '/',
        '无',
        '无。',
        '没有',
        '没有！',
        '暂无',
        '没有意见',
        '无建议',
        '无 需求',
      ],
      ['none', 'None.', 'no', 'NO', 'n/a', 'N.A.', 'nothing', 'nil', 'No comment.', 'Ｎｏ', 'nope'],
    ].flat(),
  )('"%s" is nothing', (text) => expect(isNothing(text)).toBe(true));

  test.each([
    '无法开机',
    '没有人接电话',
    '无线遥控器坏了',
    '希望更快',
    'no heat since Monday',
    'none of the buttons work',
    'not bad, but late',
    '1',
  ])('"%s" is something', (text) => expect(isNothing(text)).toBe(false));
});

describe('the one-time code of a card', () => {
  test.each([
    ['00000000-0000-4000-8000-000000000000', '0000-0000-0000'],
    ['ffffffff-ffff-4fff-bfff-ffffffffffff', 'ZZZZ-ZZZZ-ZZZZ'],
    ['123e4567-e89b-42d3-a456-426614174000', '8NJ2-CRA1-EG00'],
    ['123E4567E89B42D3A456426614174000', '8NJ2-CRA1-EG00'],
  ])('%s gives %s', (uuid, token) => expect(surveyToken(uuid)).toBe(token));

  test('is read as customers write it', () => {
    const token = '28Z4-AST8-KA6K';
    for (const typed of ['28z4ast8ka6k', ' 28Z4 AST8 KA6K ', '２８Z4-AST8-KA6K']) {
      expect(readSurveyToken(typed)).toBe(token);
    }
    expect(readSurveyToken('oooo-llll-iiii')).toBe('0000-1111-1111');
  });

  test.each(['', '28Z4-AST8', '28Z4-AST8-KA6KX', '28U4-AST8-KA6K', '28Z4_AST8_KA6K'])(
    '"%s" is none',
    (typed) => expect(readSurveyToken(typed)).toBeNull(),
  );

  test('every code is read back, and two codes come from two numbers', () => {
    fc.assert(
      fc.property(fc.uuid({ version: 4 }), fc.uuid({ version: 4 }), (one, other) => {
        const token = surveyToken(one);
        expect(readSurveyToken(token)).toBe(token);
        const isSame = one.slice(20) === other.slice(20);
        expect(surveyToken(other) === token).toBe(isSame);
      }),
    );
  });

  test('too little chance is refused', () => {
    expect(() => surveyToken('c0ffee')).toThrow('"c0ffee" is not 32 hexadecimal digits.');
  });
});
