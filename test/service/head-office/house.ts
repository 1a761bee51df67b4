import { expect } from 'vitest';
import type { Act } from '../../../src/workbook/act';
import { Book } from '../../../src/workbook/book';
import { update } from '../../../src/workbook/change';
import { commit } from '../../../src/workbook/commit';
import type { Job } from '../../../src/workbook/job';
import { type Answer, runAct } from '../../../src/workbook/run-act';
import { runJobs } from '../../../src/workbook/run-jobs';
import { runView, type View } from '../../../src/workbook/view';
import { type Company, countSearches, newCompany } from '../company';

/** Head office's people, beside those of the branch. */
export const hq = { service: 'hqs@example.com', manager: 'hqm@example.com' } as const;

/** Most calls of an act, one of them a write. */
const MOST_CALLS = 16;

export interface House extends Company {
  act(act: Act, as: string, input: Record<string, unknown>): Answer;
  /** Runs an act that must refuse, and makes sure that nothing changed. */
  refused(
    act: Act,
    as: string,
    input: Record<string, unknown>,
  ): { code: string; clause: string | undefined; paths: string[]; hint: string };
  view(view: View, as: string): unknown;
  /** One tick at this moment, for these jobs. */
  tick(at: string, ...jobs: Job[]): void;
}

/** The company of the other tests with a head office, on Tuesday 2026-11-24, 09:30. */
export function newHouse(): House {
  const company = newCompany();
  const { ports, put } = company;
  const unit = 'HQ';
  staffHeadOffice(company);
  put(
    'staff',
    { email: hq.service, name: 'Sun', roles: ['hqService'], unit, active: true },
    { email: hq.manager, name: 'Qian', roles: ['hqManager'], unit, active: true },
  );
  const searches = countSearches(ports);
  const act: House['act'] = (which, as, input) => {
    ports.user = as;
    ports.grid.resetCost();
    searches.count = 0;
    const answer = runAct({ act: which, input, source: 'page', key: `k${Math.random()}` }, ports);
    // Who, lock and unlock are no calls of the grid; a search costs a second call on Google.
    expect(3 + ports.grid.cost.calls + searches.count).toBeLessThanOrEqual(MOST_CALLS);
    return answer;
  };
  return {
    ...company,
    act,
    refused: (which, as, input) => {
      const answer = act(which, as, input);
      expect(ports.grid.batches).toEqual([]);
      if (answer.ok) throw new Error(`${which.name} did what it should refuse`);
      const { code, clause, fields = [], hint } = answer;
      return { code, clause, paths: fields.map(({ path }) => path), hint: hint?.en ?? '' };
    },
    view: (which, as) => {
      ports.user = as;
      const answer = runView({ view: which, params: {}, source: 'page' }, ports);
      if (!answer.ok) throw new Error(answer.code);
      return answer.value;
    },
    tick: (at, ...jobs) => {
      ports.time = at;
      for (const { status, note } of runJobs(jobs, ports, 60_000)) {
        expect(status, note).toBe('done');
      }
    },
  };
}

/** Set-up made the unit, with who set up as its people. */
function staffHeadOffice({ ports }: Company): void {
  const book = new Book(ports.grid, []);
  const unit = book.one('units', 'HQ');
  if (!unit) throw new Error('Set-up made no head office');
  const list = [update(unit, { supervisor: hq.manager, queueOwner: hq.service })];
  commit(ports.grid, book, { list, stamp: { at: ports.time, by: 'test' } });
}

/** Every full hour of so many days from a morning on, as the hourly trigger runs. */
export function hours(from: string, days: number): string[] {
  const start = Date.parse(`${from}T00:00:00Z`);
  return Array.from({ length: days * 24 }, (_, index) =>
    new Date(start + index * 3_600_000 + 300_000).toISOString().slice(0, 19),
  );
}
