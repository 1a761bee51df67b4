import { describe, expect, test } from 'vitest';
import { asksForAction, feedbackDueAt, promiseKindOf } from '../../src/policy/feedback';
import { makeRules } from '../../src/policy/rules';
import { workSchedule } from '../../src/policy/work-time';

describe('[R56] what asks for nothing', () => {
  test.each(
    [
      ['无', '没有', '无。', '暂无建议', 'none', 'No.', 'n/a', '-', ''],
      [
        '满意',
        '很好',
        '非常满意！',
        '师傅很专业，满意。',
        '服务态度非常好',
        '都很满意，谢谢',
        '不错',
      ],
      ['谢谢！', '辛苦了', '没有意见，很满意。', '一切正常'],
      ['Good', 'Very good, thank you!', 'Satisfied.', 'Everything was fine', 'No, thanks'],
      ['Very professional, satisfied.', 'The technician was friendly and punctual.'],
    ].flat(),
  )('"%s"', (text) => expect(asksForAction(text)).toBe(false));

  test.each(
    [
      ['希望更快', '不满意', '不好', '满意，但是来晚了', '很好，就是价格贵', '太慢', '无法开机'],
      ['还要一台', '服务好，希望周末也能来', '没有人接电话', '不太专业', '一般'],
      ['Not good', 'Good, but late', 'Please come earlier', 'no heat since Monday', 'Too dear.'],
      ['Is the technician coming again?', 'good grief', '1'],
    ].flat(),
  )('"%s" asks for something', (text) => expect(asksForAction(text)).toBe(true));
});

const schedule = workSchedule(
  {
    shifts: [
      { unit: '', weekdays: '1-5', fromTime: '08:30', untilTime: '12:00' },
      { unit: '', weekdays: '1-5', fromTime: '13:30', untilTime: '17:30' },
    ],
    calendar: [],
  },
  'SH',
);
const rulesWith = (frozen: Record<string, string>) =>
  makeRules(
    {
      policyVersion: '1',
      frozen,
      delivered: { R46: 'hours=4', R56: 'workdays=1; lowGrade=2' },
      exceptions: [],
    },
    {},
    '2026-01-01',
  );
const due = (kind: string, receivedAt: string, frozen: Record<string, string> = {}) =>
  feedbackDueAt({ kind, receivedAt }, { rules: rulesWith(frozen), schedule });

describe('by when somebody acts', () => {
  test.each([
    ['in one day, over lunch', '2026-11-24T09:30:00', '2026-11-24T15:00:00'],
    ['the next morning', '2026-11-24T16:30:00', '2026-11-25T11:30:00'],
    ['over a weekend', '2026-11-27T16:30:00', '2026-11-30T11:30:00'],
    // 2026-02-14 is a Saturday that is worked in place of a day of the Spring Festival.
    ['on a make-up Saturday', '2026-02-13T16:30:00', '2026-02-14T11:30:00'],
    ['over the Spring Festival', '2026-02-14T16:30:00', '2026-02-24T11:30:00'],
  ])('[R46] a complaint is answered within four working hours, %s', (_, receivedAt, expected) => {
    expect(due('complaint', receivedAt)).toBe(expected);
  });

  test('[R46] the version sets the hours, or leaves the clause out', () => {
    expect(due('complaint', '2026-11-24T09:30:00', { R46: 'hours=1' })).toBe('2026-11-24T10:30:00');
    expect(due('complaint', '2026-11-24T09:30:00', { R46: 'off' })).toBe('');
  });

  test('[R56] anything else is promised by the end of the next working day', () => {
    expect(due('suggestion', '2026-11-24T09:30:00')).toBe('2026-11-25T17:30:00');
    expect(due('lowGrade', '2026-11-27T20:00:00')).toBe('2026-11-30T17:30:00');
    expect(due('need', '2026-11-24T09:30:00', { R56: 'off' })).toBe('');
  });
});

test('a promise is of the kind of what it is about [R48] [R57]', () => {
  expect(promiseKindOf('complaint')).toBe('complaint');
  expect(['suggestion', 'need', 'opinion', 'lowGrade'].map(promiseKindOf)).toEqual(
    Array(4).fill('feedback'),
  );
});
