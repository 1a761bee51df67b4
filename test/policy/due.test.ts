import { expect, test } from 'vitest';
import { type DueFacts, nextDue } from '../../src/policy/due';
import { pausedBy } from '../../src/policy/work-time';
import { rulesWith, schedule } from './verdicts/bench';

/** A Tuesday; work ends at 18:00. */
const request: DueFacts = {
  stage: 'registered',
  registeredAt: '2026-11-24T16:30:00',
  dispatchedAt: '2026-11-24T17:00:00',
  appointmentTo: '2026-11-25T11:00:00',
  promiseDueAt: '2026-11-27T18:00:00',
  completedAt: '2026-11-25T11:30:00',
  submittedAt: '2026-11-25T17:00:00',
};
const by = { rules: rulesWith(), schedule, now: '2026-11-25T10:00:00' };

test.each([
  ['[R18] registered', 'dispatch', '2026-11-25T09:30:00', true],
  ['[R19] dispatched', 'contact', '2026-11-25T12:00:00', false],
  ['[R20] appointed', 'appointment', '2026-11-25T11:15:00', false],
  ['[R26] pending', 'promise', '2026-11-27T18:00:00', false],
  ['[R50] completed', 'handIn', '2026-11-26T00:00:00', false],
  ['[R51] submitted', 'review', '2026-11-26T18:00:00', false],
])('a request that is %s waits until its limit', (name, ...[clock, due, isLate]) => {
  const stage = name.split(' ')[1] ?? '';
  expect(nextDue({ ...request, stage }, by)).toEqual({ clock, due, isLate });
});

test('nothing is due at the end, nor by a clause that is left out, nor where no date is known', () => {
  expect(nextDue({ ...request, stage: 'archived' }, by)).toBeNull();
  expect(nextDue(request, { ...by, rules: rulesWith({ R18: 'off' }) })).toBeNull();
  expect(nextDue({ ...request, stage: 'pending', promiseDueAt: '' }, by)).toBeNull();
});

test('a pause without an end holds what is due in working hours', () => {
  const paused = pausedBy(schedule, [{ from: '2026-11-24T16:40:00', until: '' }]);
  expect(nextDue(request, { ...by, schedule: paused })).toBeNull();
});
