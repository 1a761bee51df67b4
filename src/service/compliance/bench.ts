import { sameAccount } from '../../policy/account';
import { judgeRight } from '../../policy/permissions';
import type { Rules } from '../../policy/rules';
import type { DateTime } from '../../policy/time';
import type { Bench, Standing } from '../../policy/verdicts/evidence';
import type { Schedule } from '../../policy/work-time';
import type { JobContext } from '../../workbook/job';
import { scheduleOf } from '../../workbook/schedule';

/** Makes the bench of each subject; what many subjects share is read once. */
export type BenchMaker = (given: { rules: Rules; unit: string; closedAt: DateTime | '' }) => Bench;

export function benchMaker({ book, cutoff, ports }: JobContext): BenchMaker {
  const schedules = new Map<string, Schedule>();
  const scheduleFor = (unit: string): Schedule => {
    const schedule = schedules.get(unit) ?? scheduleOf(book, unit);
    schedules.set(unit, schedule);
    return schedule;
  };
  const staff = book.all('staff').map((row) => row.values);
  const rows = book.all('roles').map((row) => row.values);
  const standing = (email: string, act: string): Standing => {
    const person = staff.find((one) => sameAccount(one.email, email));
    if (!person) return 'stranger';
    return judgeRight({ act, actor: person, record: null, rows }).allowed ? 'may' : 'mayNot';
  };
  return ({ rules, unit, closedAt }) => ({
    rules,
    schedule: scheduleFor(unit),
    now: cutoff,
    // A closing that is still to come closes nothing yet.
    closedAt: closedAt <= cutoff ? closedAt : '',
    digest: ports.ids.digest,
    standing,
  });
}
