import { expect } from 'vitest';
import type { Desk } from './desk';

/**
 * Puts the clock there as if the computer had slept: what fell due meanwhile runs once, now. Most tests need the tick of one
 * moment, not those of all hours before it. Every job must have done its work.
 */
export async function tickOnce({ home }: Desk, to: string): Promise<void> {
  const moment = new Date(`${to}+08:00`);
  const ticks = () =>
    home.executions.recent().filter(({ functionName }) => functionName === 'tick');
  const before = new Set(ticks().map(({ id }) => id));
  home.clock.set(moment);
  await home.clock.moveTo(new Date(moment.getTime() + 2000));
  const [run] = ticks().filter(({ id }) => !before.has(id));
  expect(run, `the tick of ${to}`).toMatchObject({ status: 'completed' });
  const reports = run?.result as { job: string; status: string }[];
  expect(reports.filter(({ status }) => status !== 'done')).toEqual([]);
}
