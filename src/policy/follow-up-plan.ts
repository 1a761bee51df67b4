import { addMonths, type Day } from './time';

/** When a buyer is called: so many months after the purchase, then at equal intervals (R36). */
export interface CallPlan {
  months: readonly number[];
  /** 0: no more after the last of `months`. */
  thenEvery: number;
}

export interface Call {
  months: number;
  /** By the purchase date; a day off is not yet shifted. */
  dueOn: Day;
}

/** A plan that never ends is looked at no further than this: a hundred years. */
const MOST_MONTHS = 1200;

/**
 * The calls of a product that fall between two days. Of those that are past already only the last is made: nobody is called
 * for the first month a year later.
 */
export function callsBetween(
  purchase: Day,
  plan: CallPlan,
  days: { from: Day; today: Day; until: Day },
): Call[] {
  const calls: Call[] = [];
  for (const months of callMonths(plan)) {
    const dueOn = addMonths(purchase, months);
    if (dueOn > days.until) break;
    if (dueOn >= days.from) calls.push({ months, dueOn });
  }
  const past = calls.filter(({ dueOn }) => dueOn < days.today);
  return [...past.slice(-1), ...calls.filter(({ dueOn }) => dueOn >= days.today)];
}

function* callMonths({ months, thenEvery }: CallPlan): Generator<number> {
  const first = [...new Set(months)].filter((one) => one > 0).sort((one, other) => one - other);
  yield* first;
  if (!(thenEvery > 0)) return;
  for (
    let next = (first[first.length - 1] ?? 0) + thenEvery;
    next <= MOST_MONTHS;
    next += thenEvery
  )
    yield next;
}

/** The row's id: one call for a product and period, whatever the order of the columns or the hour (R36). */
export function followUpId(serial: string, months: number): string {
  return `${serial}/${months}`;
}

export interface CallResult {
  result: string;
  usage: string;
  satisfaction: number | null;
  optOut: boolean;
}

/** What of a call's record is missing (R37): a customer who was reached was asked how it is used, and how content he is. */
export function missingOfCall({ result, usage, satisfaction, optOut }: CallResult): string[] {
  if (result !== 'reached' || optOut) return [];
  return [...(usage ? [] : ['usage']), ...(satisfaction === null ? ['satisfaction'] : [])];
}
