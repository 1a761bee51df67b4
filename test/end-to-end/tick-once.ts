import type { OpenedClock } from '../../local/host/clock';
import type { Desk } from './desk';

/**
 * Puts the clock there as if the computer had slept: what fell due meanwhile runs once, now. Most tests need the tick of one
 * moment, not those of all hours before it.
 */
export async function tickOnce({ home }: Desk, to: string): Promise<void> {
  const moment = new Date(`${to}+08:00`);
  (home.clock as OpenedClock).set(moment);
  await home.clock.moveTo(new Date(moment.getTime() + 1000));
}
