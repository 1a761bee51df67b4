import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { type ExceptionRow, makeRules, type Rules } from '../../../src/policy/rules';
import {
  type SignedCharge,
  type SignedRequest,
  signedContent,
} from '../../../src/policy/signature';
import type { Bench } from '../../../src/policy/verdicts/evidence';
import {
  type Bar,
  type Judgement,
  judgeAll,
  type Verdict,
} from '../../../src/policy/verdicts/finding';
import { workSchedule } from '../../../src/policy/work-time';
import { deliveredClauses } from '../../../src/workbook/rules';

/** The rules as delivered, with some clauses otherwise. */
export function rulesWith(
  frozen: Record<string, string> = {},
  exceptions: readonly ExceptionRow[] = [],
): Rules {
  const book = { policyVersion: '1', frozen, delivered: deliveredClauses(), exceptions };
  return makeRules(book, { customerNo: 'C-1' }, '2026-11-24');
}

/** Monday to Friday, 09:00 to 12:00 and 13:00 to 18:00. 2026-11-24 is a Tuesday. */
export const schedule = workSchedule({
  shifts: [
    { unit: '', weekdays: '1-5', fromTime: '09:00', untilTime: '12:00' },
    { unit: '', weekdays: '1-5', fromTime: '13:00', untilTime: '18:00' },
  ],
  calendar: [],
});

export const digest = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

const MAY: Record<string, readonly string[]> = {
  'sup@example.com': ['confirmIntake', 'dispatch', 'review'],
  'ann@example.com': ['arrive'],
  'hq@example.com': ['draftPolicy'],
  'gm@example.com': ['approvePolicy'],
  'old@example.com': [],
};

export const bench: Bench = {
  rules: rulesWith(),
  schedule,
  now: '2026-12-10T02:00:00',
  closedAt: '',
  digest,
  standing: (email, act) => {
    if (!MAY[email]) return 'stranger';
    return MAY[email].includes(act) ? 'may' : 'mayNot';
  },
};

export function hashOf(request: unknown, charges: unknown): string {
  return digest(signedContent(request as SignedRequest, charges as SignedCharge[]));
}

/** A verdict that is expected of some evidence, in words. */
export type VerdictCase<E> = [verdict: Verdict, when: string, evidence: E];

/** Proves each clause of a bar by its cases, and that it does not apply when the version leaves it out. */
export function proveBar<E extends Bench>(
  bar: Bar<E>,
  cases: Record<string, readonly VerdictCase<E>[]>,
): void {
  test('every clause has its cases', () => {
    expect(Object.keys(cases).sort()).toEqual(Object.keys(bar).sort());
  });
  for (const [clause, ways] of Object.entries(cases)) {
    for (const [verdict, when, evidence] of ways) {
      test(`[${clause}] is ${verdict} ${when}`, () => {
        const { reason, ...found } = judgementOn(bar, clause, evidence);
        expect(found.verdict, reason.en).toBe(verdict);
        expect(reason.zh.startsWith(`${clause} `)).toBe(true);
        // No text is left with an empty place.
        expect(`${reason.zh}${reason.en}`).not.toMatch(/\{\w+\}|undefined|null/);
      });
    }
    test(`[${clause}] does not apply when the version leaves it out`, () => {
      const off = rulesWith({ [clause]: 'off' });
      for (const [, when, evidence] of ways) {
        const found = judgementOn(bar, clause, { ...evidence, rules: off });
        expect(found.verdict, when).toBe('notApplicable');
      }
    });
  }
}

export function judgementOn<E extends Bench>(bar: Bar<E>, clause: string, evidence: E): Judgement {
  const found = judgeAll(bar, evidence).find((one) => one.clause === clause);
  if (!found) throw new Error(`Nobody judges ${clause}`);
  return found;
}
