import { addDays, toSerial } from '../../../src/policy/time';
import { complianceJob } from '../../../src/service/compliance/compliance';
import { judge } from '../../../src/service/compliance/judge';
import { Book } from '../../../src/workbook/book';
import { update } from '../../../src/workbook/change';
import { commit } from '../../../src/workbook/commit';
import type { RegisterRows } from '../../../src/workbook/registers.generated';
import { type JobReport, runJobs } from '../../../src/workbook/run-jobs';
import { type Company, newCompany, people, requestAt } from '../company';

export interface Night extends Omit<Company, 'run'> {
  /** The clock's run at two in the morning of a day. */
  run(day: string): JobReport[];
  /** As if the workbook had not noted which night was judged last. */
  forget(): void;
  verdict(id: string): RegisterRows['verdicts'] | undefined;
  clause(name: string): RegisterRows['compliance'] | undefined;
}

/** A company that is judged at night. Units: SH, a branch, and HZ. */
export function newNight(): Night {
  const company = newCompany();
  const { ports } = company;
  return {
    ...company,
    run: (day) => {
      ports.time = `${day}T02:00:00`;
      return runJobs([judge, complianceJob], ports, 60_000);
    },
    forget: () => {
      const book = new Book(ports.grid, []);
      const row = book.one('counters', 'job/judge');
      const before = addDays(ports.time.slice(0, 10), -1);
      const list = row ? [update(row, { value: toSerial(before) })] : [];
      commit(ports.grid, book, { list, stamp: { at: ports.time, by: 'test' } });
    },
    verdict: (id) => company.rows('verdicts').find((row) => row.id === id),
    clause: (name) => company.rows('compliance').find((row) => row.clause === name),
  };
}

export const number = (sequence: number) => `SH-2026-${String(sequence).padStart(6, '0')}`;

/** A request that was registered in time and waits for its technician. */
export function waiting(
  sequence: number,
  values: Partial<RegisterRows['requests']> = {},
): Partial<RegisterRows['requests']> {
  return requestAt('dispatched', {
    no: number(sequence),
    obtainedAt: '2026-11-24T07:50:30',
    channel: 'phone',
    address: '88 Yinghua Road',
    typeReason: 'Within the warranty',
    dispatchedBy: people.supervisor,
    policyVersion: '1',
    ...values,
  });
}
