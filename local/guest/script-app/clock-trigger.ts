import type { ClockPlan } from '../../protocol';
import { type EnumValue, enumeration, exception, signatureError } from '../kernel';
import { createTrigger, type Trigger } from './trigger';

export const WeekDay = enumeration(
  'SUNDAY',
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
);

const MINUTES = [1, 5, 10, 15, 30];

/** Gathers when a clock trigger is due; the home works out the times. */
export class ClockTriggerBuilder {
  private readonly plan: ClockPlan = {};

  constructor(private readonly functionName: string) {}

  after(durationMilliseconds: number): this {
    return this.with('after', { afterMs: durationMilliseconds });
  }

  at(date: Date): this {
    if (!(date instanceof Date)) signatureError([date], 'ClockTriggerBuilder.at');
    return this.with('at', { at: date.getTime() });
  }

  atDate(year: number, month: number, day: number): this {
    return this.with('atDate', { year, month, day });
  }

  everyMinutes(n: number): this {
    if (!MINUTES.includes(n)) {
      throw exception(
        'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
      );
    }
    return this.with('everyMinutes', { everyMinutes: n });
  }

  everyHours(n: number): this {
    return this.with('everyHours', { everyHours: n });
  }

  everyDays(n: number): this {
    return this.with('everyDays', { everyDays: n });
  }

  everyWeeks(n: number): this {
    return this.with('everyWeeks', { everyWeeks: n });
  }

  onWeekDay(day: EnumValue): this {
    if (!Object.values(WeekDay).includes(day)) {
      signatureError([day], 'ClockTriggerBuilder.onWeekDay');
    }
    return this.with('onWeekDay', { weekDay: day.ordinal() });
  }

  onMonthDay(day: number): this {
    return this.with('onMonthDay', { monthDay: day });
  }

  atHour(hour: number): this {
    return this.with('atHour', { hour });
  }

  nearMinute(minute: number): this {
    return this.with('nearMinute', { minute });
  }

  inTimezone(timezone: string): this {
    Object.assign(this.plan, { zone: timezone });
    return this;
  }

  create(): Trigger {
    return createTrigger({ functionName: this.functionName, eventType: 'CLOCK', plan: this.plan });
  }

  private with(method: string, part: Partial<Record<keyof ClockPlan, number>>): this {
    const values = Object.values(part);
    if (!values.every((value) => typeof value === 'number' && Number.isFinite(value))) {
      signatureError(values, `ClockTriggerBuilder.${method}`);
    }
    Object.assign(this.plan, part);
    return this;
  }
}
