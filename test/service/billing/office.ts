import { expect } from 'vitest';
import { signedContent } from '../../../src/policy/signature';
import type { Act } from '../../../src/workbook/act';
import { Book, type Row } from '../../../src/workbook/book';
import { append, type Change, update } from '../../../src/workbook/change';
import { commit } from '../../../src/workbook/commit';
import {
  type RegisterName,
  type RegisterRows,
  TEMPLATES,
} from '../../../src/workbook/registers.generated';
import { type Answer, runAct } from '../../../src/workbook/run-act';
import { setUp } from '../../../src/workbook/set-up/set-up';
import { type FakePorts, fakePorts } from '../../fakes/ports';

export const tech = 'tech@example.com';
export const boss = 'boss@example.com';
export const books = 'books@example.com';
export const clerk = 'clerk@example.com';
export const NO = 'SH-2026-000001';

const REGISTERS = [
  'requests',
  'charges',
  'invoices',
  'invoiceLines',
  'invoiceKinds',
  'taxRates',
  'payments',
  'serviceLog',
  'prices',
  'contracts',
  'audit',
  'jobs',
] as const satisfies RegisterName[];

const price = { kind: 'part', active: true, taxRate: 0.13 };

/** A branch with a technician, a supervisor, a clerk and an accountant; a small price list; one contract. */
export function openOffice(language: 'zh' | 'en' = 'en'): FakePorts {
  const ports = fakePorts({ user: 'admin@example.com', now: '2026-11-24T18:00:00' });
  setUp(ports, { language });
  const member = { unit: 'SH', active: true };
  write(ports, [
    append('units', { code: 'SH', name: 'Shanghai', kind: 'branch', supervisor: boss }),
    append('staff', { ...member, email: tech, name: 'Wu', roles: ['technician'] }),
    append('staff', { ...member, email: boss, name: 'Zhou', roles: ['supervisor', 'technician'] }),
    append('staff', { ...member, email: clerk, name: 'Li', roles: ['registrar'] }),
    append('staff', { ...member, email: books, name: 'Sun', roles: ['accountant'], unit: 'HQ' }),
    append('prices', { ...price, code: 'FILTER', name: 'Filter', cost: 8000, listPrice: 12000 }),
    append('prices', { ...price, code: 'SEAL', name: 'Seal', listPrice: 100 }),
    append('prices', { ...price, code: 'OLD', name: 'Old pump', listPrice: 100, active: false }),
    append('prices', {
      ...price,
      code: 'HOUR',
      name: 'Hour',
      kind: 'labour',
      cost: 5000,
      listPrice: 10000,
    }),
    append('contracts', { no: 'HT-1', partsRule: 'cost', labourRule: 'free', status: 'active' }),
  ]);
  return ports;
}

/** A request that is completed and unsigned, as far as a test does not say otherwise. */
export function request(values: Partial<RegisterRows['requests']> = {}): Change {
  return append('requests', {
    no: NO,
    stage: 'completed',
    unit: 'SH',
    registeredAt: '2026-11-24T09:00:00',
    registrar: clerk,
    customerName: 'Ana',
    serviceType: 'paid',
    workKind: 'repair',
    technician: tech,
    arrivedAt: '2026-11-24T14:00:00',
    completedAt: '2026-11-24T15:00:00',
    outcome: 'onSite',
    ...values,
  });
}

export function write(ports: FakePorts, list: Change[]): void {
  const book = new Book(ports.grid, REGISTERS);
  commit(ports.grid, book, { list, stamp: { at: ports.time, by: 'test' } });
}

/** Changes the rules of a kind of invoice, as the accountant would in its tab. */
export function change(
  ports: FakePorts,
  kind: string,
  values: Partial<RegisterRows['invoiceKinds']>,
): void {
  const row = new Book(ports.grid, REGISTERS).one('invoiceKinds', kind);
  if (!row) throw new Error(`No kind ${kind}`);
  write(ports, [update(row, values)]);
}

export function setting(ports: FakePorts, name: string, value: string): void {
  const row = new Book(ports.grid, REGISTERS).one('settings', name);
  if (!row) throw new Error(`No setting ${name}`);
  write(ports, [update(row, { value })]);
}

export function setPayable(ports: FakePorts, payable: number): void {
  const book = new Book(ports.grid, REGISTERS);
  const [row] = book.find('requests', 'no', NO);
  const [found] = book.fetch([{ register: 'requests', row: row ?? 0 }]) as Row<'requests'>[];
  if (found) write(ports, [update(found, { payable })]);
}

/** All rows of a register, as code sees them. */
export function rows<R extends (typeof REGISTERS)[number]>(
  ports: FakePorts,
  register: R,
): RegisterRows[R][] {
  const book = new Book(ports.grid, REGISTERS);
  const ids = book.column(register, TEMPLATES[register].key);
  const places = ids.map((_, index) => ({ register, row: index + 3 }));
  return book.fetch(places).map((row) => row.values as RegisterRows[R]);
}

export function requestRow(ports: FakePorts): RegisterRows['requests'] {
  const row = rows(ports, 'requests').find(({ no }) => no === NO);
  if (!row) throw new Error(`No request ${NO}`);
  return row;
}

/** Most calls of an act: who, lock, tabs, small tabs, each search and each tab searched, rows found, write, unlock. */
const MOST_CALLS = 16;

/** The tabs that an act searches: each is fetched once on Google, however often it is searched. */
function tabsSearched({ grid }: FakePorts): Set<number> {
  const tabs = new Set<number>();
  const { find } = grid;
  grid.find = (tab, ...place) => {
    tabs.add(tab.sheetId);
    return find(tab, ...place);
  };
  return tabs;
}

/** Runs an act for a person, with a key as pages send it, and counts what it would cost on Google. */
export function act(ports: FakePorts, by: string, call: [Act, Record<string, unknown>]): Answer {
  ports.user = by;
  ports.grid.resetCost();
  const [which, input] = call;
  const key = `key-${Math.random()}`;
  const { find } = ports.grid;
  const tabs = tabsSearched(ports);
  const answer = runAct({ act: which, input: { no: NO, ...input }, source: 'page', key }, ports);
  ports.grid.find = find;
  expect(3 + ports.grid.cost.calls + tabs.size).toBeLessThanOrEqual(MOST_CALLS);
  return answer;
}

/** Runs an act that must refuse, and makes sure that nothing changed. */
export function refused(ports: FakePorts, by: string, call: [Act, Record<string, unknown>]) {
  const answer = act(ports, by, call);
  expect(ports.grid.batches).toEqual([]);
  if (answer.ok) throw new Error(`${call[0].name} did what it should refuse`);
  const { code, clause, fields } = answer;
  return { code, clause, paths: (fields ?? []).map(({ path }) => path) };
}

/** Signs the request as it stands, as the customer would. */
export function signed(ports: FakePorts, at = '2026-11-24T15:10:00'): void {
  const book = new Book(ports.grid, REGISTERS);
  const [row] = book.find('requests', 'no', NO);
  const [found] = book.fetch([{ register: 'requests', row: row ?? 0 }]) as Row<'requests'>[];
  if (!found) throw new Error(`No request ${NO}`);
  const signatureHash = ports.ids.digest(signedContent(found.values, rows(ports, 'charges')));
  write(ports, [update(found, { signedAt: at, signatureKind: 'paper', signatureHash })]);
}
