import { returnCode } from '../../policy/return-code';
import { countsWorkdays, surveyDueOn } from '../../policy/survey';
import type { DateTime, Day } from '../../policy/time';
import { yearWarning } from '../../policy/working-days';
import type { Bilingual } from '../../texts/say';
import type { ActContext, Lookup } from '../../workbook/act';
import { append, type Change, update } from '../../workbook/change';
import { scheduleOf } from '../../workbook/schedule';

/** The request's one card: its number is what keeps a second one out (R53). */
export function cardNo(no: string): string {
  return `S-${no}`;
}

export function cardByNo(no: string): Lookup {
  return { register: 'surveys', column: 'no', value: cardNo(no), need: 'maybe' };
}

export interface SurveyPlan {
  /** Blank when the policy's version asks nobody. */
  dueOn: Day | '';
  changes: Change[];
  warnings: Bilingual[];
}

/**
 * Plans the card for the day after the service, by form where the customer has an e-mail. A card planned before stands; one that was
 * taken back with the completion is planned anew. */
export function planSurvey(
  { found, book, rules, ids }: ActContext<unknown>,
  done: { completedAt: DateTime; technician: string },
): SurveyPlan {
  const { no, unit, email, customerName } = found.one('request', 'requests').values;
  const planned = found.maybe('card', 'surveys');
  const isTakenBack = planned?.values.status === 'skipped' && !planned.values.sentAt;
  if (planned && !isTakenBack) return { dueOn: planned.values.dueOn, changes: [], warnings: [] };
  if (!rules.isOn('R53')) return { dueOn: '', changes: [], warnings: [] };
  const schedule = scheduleOf(book, unit);
  const dueOn = surveyDueOn(done.completedAt.slice(0, 10), { rules, schedule });
  const doubt = countsWorkdays(rules) ? yearWarning(dueOn, schedule.calendar) : null;
  const card = {
    technician: done.technician,
    customerName,
    channel: email ? 'form' : 'card',
    status: 'planned',
    dueOn,
  };
  const change = planned
    ? update(planned, card)
    : append('surveys', {
        ...{ no: cardNo(no), requestNo: no, unit, ...card },
        returnCode: returnCode(ids.digest, { no: cardNo(no), requestNo: no }),
      });
  return { dueOn, changes: [change], warnings: doubt ? [doubt] : [] };
}
