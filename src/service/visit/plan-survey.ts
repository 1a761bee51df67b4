import { countsWorkdays, surveyDueOn } from '../../policy/survey';
import type { DateTime, Day } from '../../policy/time';
import { yearWarning } from '../../policy/working-days';
import type { Bilingual } from '../../texts/say';
import type { GateContext } from '../../workbook/act';
import { append, type Change } from '../../workbook/change';
import { scheduleOf } from '../../workbook/schedule';

/** The request's one card: its number is what keeps a second one out (R53). */
export function cardNo(no: string): string {
  return `S-${no}`;
}

export interface SurveyPlan {
  /** Blank when the policy's version asks nobody. */
  dueOn: Day | '';
  changes: Change[];
  warnings: Bilingual[];
}

/** Plans the card for the day after the service, by form where the customer has an e-mail. A card planned before stands. */
export function planSurvey(
  { found, book, rules }: GateContext,
  done: { completedAt: DateTime; technician: string },
): SurveyPlan {
  const { no, unit, email, customerName } = found.one('request', 'requests').values;
  const planned = found.maybe('card', 'surveys');
  if (planned) return { dueOn: planned.values.dueOn, changes: [], warnings: [] };
  if (!rules.isOn('R53')) return { dueOn: '', changes: [], warnings: [] };
  const schedule = scheduleOf(book, unit);
  const dueOn = surveyDueOn(done.completedAt.slice(0, 10), { rules, schedule });
  const doubt = countsWorkdays(rules) ? yearWarning(dueOn, schedule.calendar) : null;
  const card = append('surveys', {
    no: cardNo(no),
    requestNo: no,
    unit,
    technician: done.technician,
    customerName,
    channel: email ? 'form' : 'card',
    status: 'planned',
    dueOn,
  });
  return { dueOn, changes: [card], warnings: doubt ? [doubt] : [] };
}
