import type { Act } from '../../src/workbook/act';
import { Book } from '../../src/workbook/book';
import { append } from '../../src/workbook/change';
import { commit } from '../../src/workbook/commit';
import {
  type RegisterName,
  type RegisterRows,
  TEMPLATES,
} from '../../src/workbook/registers.generated';
import { type ActCall, type Answer, runAct } from '../../src/workbook/run-act';
import { setUp } from '../../src/workbook/set-up/set-up';
import { type FakePorts, fakePorts } from '../fakes/ports';

/** People of the company, by their work. */
export const people = {
  registrar: 'reg@example.com',
  supervisor: 'sup@example.com',
  technician: 'ann@example.com',
  backup: 'bob@example.com',
  elsewhere: 'eve@example.com',
} as const;

export const NO = 'SH-2026-000001';

export interface Company {
  ports: FakePorts;
  /** Adds rows as an act would have written them. */
  put<R extends RegisterName>(register: R, ...rows: Partial<RegisterRows[R]>[]): void;
  rows<R extends RegisterName>(register: R): RegisterRows[R][];
  request(no?: string): RegisterRows['requests'];
  /** Runs an act as somebody, about request `NO` unless the input says otherwise; `key` is the caller's own. */
  run(act: Act, as: string, input?: Record<string, unknown> & { key?: string }): Answer;
  /** Runs an act that is about no request of its own. */
  begin(act: Act, as: string, input: Record<string, unknown>): Answer;
  /** Calls that the last `run` would have cost on Google: a search costs two there, the user and the lock one each. */
  cost(): number;
}

/** A branch with its people and one area, in an English workbook that was just set up, at 09:30 on a Tuesday. */
export function newCompany(): Company {
  const ports = fakePorts({ now: '2026-11-24T09:30:00', grid: furnished().copy() });
  const searches = countSearches(ports);
  const call = (one: ActCall, as: string) => {
    ports.user = as;
    ports.grid.resetCost();
    searches.count = 0;
    return runAct(one, ports);
  };
  const company: Company = {
    ports,
    put: (register, ...rows) => {
      const book = new Book(ports.grid, [register]);
      const list = rows.map((row) => append(register, row));
      commit(ports.grid, book, { list, stamp: { at: ports.time, by: 'test' } });
    },
    rows: (register) => rowsOf(ports, register),
    request: (no = NO) => {
      const row = rowsOf(ports, 'requests').find((one) => one.no === no);
      if (!row) throw new Error(`There is no request ${no}`);
      return row;
    },
    run: (act, as, { key, ...input } = {}) =>
      call({ act, input: { no: NO, ...input }, source: 'page', ...(key ? { key } : {}) }, as),
    begin: (act, as, input) => call({ act, input, source: 'page' }, as),
    cost: () => ports.grid.cost.calls + searches.count + 3,
  };
  peopleOf(company);
  return company;
}

let workbook: FakePorts['grid'] | undefined;

/** The workbook as set-up leaves it: made once, copied for each company. */
function furnished(): FakePorts['grid'] {
  if (workbook) return workbook;
  const ports = fakePorts({ now: '2026-11-24T09:30:00' });
  setUp(ports, { language: 'en' });
  workbook = ports.grid;
  return workbook;
}

export function countSearches({ grid }: FakePorts): { count: number } {
  const searches = { count: 0 };
  const { find } = grid;
  grid.find = (...place) => {
    searches.count++;
    return find(...place);
  };
  return searches;
}

function peopleOf({ put }: Company): void {
  const branch = { kind: 'branch', supervisor: people.supervisor, queueOwner: people.registrar };
  put('units', { code: 'SH', name: 'Shanghai', ...branch }, { code: 'HZ', name: 'Hangzhou' });
  const person = (email: string, roles: string[], unit = 'SH') => {
    return { email, name: email.slice(0, 3), roles, unit, active: true };
  };
  put(
    'staff',
    person(people.registrar, ['registrar']),
    person(people.supervisor, ['supervisor']),
    person(people.technician, ['technician']),
    person(people.backup, ['technician']),
    person(people.elsewhere, ['technician', 'supervisor'], 'HZ'),
  );
  const { technician: primary, backup } = people;
  put('areas', { code: '310104', name: 'Xuhui', unit: 'SH', primary, backup });
}

function rowsOf<R extends RegisterName>(ports: FakePorts, register: R): RegisterRows[R][] {
  const book = new Book(ports.grid, [register]);
  const keys = book.column(register, TEMPLATES[register].key);
  const places = keys.flatMap((key, index) => (key ? [{ register, row: index + 3 }] : []));
  return book.fetch(places).map((row) => row.values as RegisterRows[R]);
}

/** A request as it stands on the way to this stage; later values win. */
export function requestAt(
  stage: 'registered' | 'dispatched' | 'appointed' | 'onSite' | 'completed',
  values: Partial<RegisterRows['requests']> = {},
): Partial<RegisterRows['requests']> {
  const steps: [typeof stage, Partial<RegisterRows['requests']>][] = [
    ['registered', REGISTERED],
    ['dispatched', { technician: people.technician, dispatchedAt: '2026-11-24T08:20:30' }],
    ['appointed', APPOINTED],
    ['onSite', { arrivedAt: '2026-11-24T09:05:30' }],
    ['completed', COMPLETED],
  ];
  const reached = steps.slice(0, steps.findIndex(([name]) => name === stage) + 1);
  return Object.assign({ stage }, ...reached.map(([, step]) => step), values);
}

const REGISTERED = {
  no: NO,
  unit: 'SH',
  registeredAt: '2026-11-24T08:00:30',
  registrar: people.registrar,
  intakeSupervisor: people.supervisor,
  intakeConfirmedAt: '2026-11-24T08:10:00',
  customerName: 'He Jing',
  phone: '13800138001',
  email: 'hejing@example.org',
  areaCode: '310104',
  need: 'It makes no water.',
  workKind: 'repair',
  serviceType: 'free',
  productSerial: 'XS-1',
};

const APPOINTED = {
  contactedAt: '2026-11-24T08:30:30',
  appointmentFrom: '2026-11-24T09:00:00',
  appointmentTo: '2026-11-24T10:00:00',
};

const COMPLETED = {
  cause: 'The filter was blocked',
  explanation: 'Hard water shortens its life',
  workDone: 'Changed the filter',
  siteCleaned: true,
  outcome: 'onSite',
  completedAt: '2026-11-24T09:20:30',
};
