import { CLOCKS, type ClockName, type ClockParams, dueOf } from './clocks';
import type { Rules } from './rules';
import type { DateTime } from './time';
import type { Schedule } from './work-time';

export interface DueFacts {
  stage: string;
  registeredAt: DateTime | '';
  dispatchedAt: DateTime | '';
  appointmentTo: DateTime | '';
  promiseDueAt: DateTime | '';
  completedAt: DateTime | '';
  submittedAt: DateTime | '';
}

export interface Due {
  clock: StageClock;
  /** The last moment in time. */
  due: DateTime;
  isLate: boolean;
}

/** The clocks that run between two stages. */
type StageClock = 'dispatch' | 'contact' | 'appointment' | 'promise' | 'handIn' | 'review';
type Wait = [clock: StageClock, start: keyof Omit<DueFacts, 'stage'>];

/** What a request waits for at each stage, and what started the clock (requirements 1.6). */
const WAITS: Record<string, Wait> = {
  registered: ['dispatch', 'registeredAt'],
  dispatched: ['contact', 'dispatchedAt'],
  appointed: ['appointment', 'appointmentTo'],
  onSite: ['promise', 'promiseDueAt'],
  pending: ['promise', 'promiseDueAt'],
  completed: ['handIn', 'completedAt'],
  submitted: ['review', 'submittedAt'],
};

/** What is due next for a request; null when nothing is, when its clause is left out, or while a pause without end holds it. */
export function nextDue(
  facts: DueFacts,
  by: { rules: Rules; schedule: Schedule; now: DateTime },
): Due | null {
  const [clock, start] = WAITS[facts.stage] ?? [];
  if (!clock || !start || !facts[start] || !by.rules.isOn(CLOCKS[clock].clause)) return null;
  const params = paramsOf(clock, by.rules);
  const due = dueOf(clock, facts[start], { params, schedule: by.schedule });
  return due === '' ? null : { clock, due, isLate: by.now > due };
}

/** The parameters that a version of the policy sets for a clock; the archive's has none. */
export function paramsOf(clock: ClockName, rules: Rules): ClockParams {
  const { clause, defaults } = CLOCKS[clock];
  const names = Object.keys(defaults) as (keyof ClockParams)[];
  if (clock === 'archive') return defaults;
  return Object.fromEntries(names.map((name) => [name, rules.number(clause, name)]));
}
