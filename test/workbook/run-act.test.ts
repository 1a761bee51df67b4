import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { refuse } from '../../src/policy/refusal';
import { type Act, defineAct } from '../../src/workbook/act';
import { Book } from '../../src/workbook/book';
import { append, update } from '../../src/workbook/change';
import { fields, maybe, text } from '../../src/workbook/input';
import { runAct } from '../../src/workbook/run-act';
import type { FakeGrid } from '../fakes/grid';
import type { FakePorts } from '../fakes/ports';
import { addRow, idOf, looks, newWorkbook, rows } from './set-up/workbook';

/** The runner is tried with an act as small as an act can be: it notes a name at a request. */
const note = defineAct({
  name: 'amend',
  input: fields({ no: text(), name: text(), gate: maybe(text()) }),
  registers: ['requests', 'serviceLog'],
  load: ({ no }) => ({ request: { register: 'requests', column: 'no', value: no, need: 'one' } }),
  gates: [
    ({ found }) => {
      const request = found.one('request', 'requests');
      if (request.values.customerName === 'locked')
        refuse('busy', { seconds: 1 }, { clause: 'R19' });
    },
  ],
  checks: [
    ({ input }) => {
      if (input.gate === 'broken') throw new TypeError('a bug');
    },
  ],
  decide: ({ found, input, next, ids }) => {
    const request = found.one('request', 'requests');
    const count = next('note/2026');
    return {
      changes: [
        update(request, { customerName: input.name }),
        append('serviceLog', { id: ids.short(), requestNo: request.id, text: `note ${count}` }),
      ],
      value: { count },
      target: request.id,
      unit: request.values.unit,
    };
  },
});

let ports: FakePorts;
let grid: FakeGrid;

beforeEach(() => {
  ports = newWorkbook('en');
  grid = ports.grid;
  addRow(grid, 'staff', {
    email: 'reg@example.com',
    name: 'Rita',
    roles: 'Registrar',
    unit: 'SH',
    active: true,
  });
  addRow(grid, 'staff', {
    email: 'gone@example.com',
    roles: 'Registrar',
    unit: 'SH',
    active: false,
  });
  for (const no of ['SH-1', 'SH-2'])
    addRow(grid, 'requests', {
      no,
      stage: 'Registered',
      unit: 'SH',
      customerName: 'Li',
      version: 4,
    });
  addRow(grid, 'requests', { no: 'BJ-1', stage: 'Registered', unit: 'BJ', version: 1 });
  ports.user = 'reg@example.com';
  grid.resetCost();
});

afterEach(() => {
  vi.restoreAllMocks();
  expect(ports.held).toBe(0);
});

const run = (input: object = {}, more: { key?: string; version?: number; act?: Act } = {}) =>
  runAct(
    { act: note, input: { no: 'SH-1', name: 'Wang', ...input }, source: 'page', ...more },
    ports,
  );

function table(register: 'requests' | 'serviceLog' | 'audit') {
  const book = new Book(grid, [register]);
  const count = book.column(register, register === 'requests' ? 'no' : 'id').length;
  const places = Array.from({ length: count }, (_, index) => ({ register, row: 3 + index }));
  return book.fetch(places).map((row) => row.values as unknown as Record<string, unknown>);
}

test('an act writes everything in one call: records, counter and audit', () => {
  expect(run()).toEqual({ ok: true, value: { count: 1 } });
  expect(grid.cost).toMatchObject({ writes: 1, calls: 5 });
  expect(table('requests')[0]).toMatchObject({
    customerName: 'Wang',
    version: 5,
    updatedBy: 'reg@example.com',
    updatedAt: '2026-11-24T09:30:00',
  });
  expect(table('serviceLog')).toMatchObject([{ requestNo: 'SH-1', text: 'note 1' }]);
  expect(new Book(grid, []).one('counters', 'note/2026')?.values.value).toBe(1);
  expect(table('audit')).toMatchObject([
    {
      actor: 'reg@example.com',
      act: 'amend',
      target: 'SH-1',
      unit: 'SH',
      source: 'page',
      verified: true,
      changes: 'requests SH-1: customerName; serviceLog +1',
    },
  ]);
});

test('numbers follow each other without gaps', () => {
  expect([run(), run(), run()].map((answer) => answer.ok && answer.value)).toEqual([
    { count: 1 },
    { count: 2 },
    { count: 3 },
  ]);
});

test('its cost does not grow with the registers', () => {
  run();
  const { calls, cellsRead } = grid.cost;
  for (let count = 0; count < 200; count++) {
    addRow(grid, 'requests', { no: `SH-X${count}`, unit: 'SH' });
    addRow(grid, 'serviceLog', { id: `X${count}` });
  }
  grid.resetCost();
  run();
  expect(grid.cost.calls).toBe(calls);
  // The counter's row is new since the first time.
  expect(grid.cost.cellsRead - cellsRead).toBeLessThan(10);
});

describe('a refusal changes nothing and says why:', () => {
  const refused = (
    work: () => ReturnType<typeof run>,
    expected: { code: string; message?: string; clause?: string },
  ) => {
    const before = looks(grid);
    const answer = work();
    expect(answer).toMatchObject({
      ok: false,
      code: expected.code,
      ...(expected.clause ? { clause: expected.clause } : {}),
      ...(expected.message ? { message: { en: expect.stringContaining(expected.message) } } : {}),
    });
    expect(looks(grid)).toEqual(before);
  };

  test('a bad input, before the lock is taken', () => {
    ports.isLocked = true;
    refused(() => run({ name: '' }), { code: 'badInput' });
    expect(grid.cost).toMatchObject({ cellsRead: 0, writes: 0 });
  });

  test('someone else is writing', () => {
    ports.isLocked = true;
    refused(() => run(), { code: 'busy' });
  });

  test.each(['stranger@example.com', 'gone@example.com', ''])('%o is no staff', (user) => {
    ports.user = user;
    refused(() => run(), { code: 'notStaff' });
  });

  test('the role does not hold the act [R78]', () => {
    addRow(grid, 'staff', {
      email: 'acc@example.com',
      roles: 'Accountant',
      unit: 'SH',
      active: true,
    });
    ports.user = 'acc@example.com';
    refused(() => run(), { code: 'roleMissing', clause: 'R78', message: 'Accountant' });
  });

  test('the record is of another unit [R78]', () => {
    refused(() => run({ no: 'BJ-1' }), { code: 'outOfScope', clause: 'R78' });
  });

  test('there is no such record', () => {
    refused(() => run({ no: 'SH-9' }), { code: 'rowNotFound', message: 'SH-9' });
  });

  test('a number stands in two rows', () => {
    addRow(grid, 'requests', { no: 'SH-2', unit: 'SH' });
    refused(() => run({ no: 'SH-2' }), { code: 'rowTwice' });
  });

  test('the caller saw an older version', () => {
    refused(() => run({}, { version: 3 }), {
      code: 'stale',
      message: 'you saw version 3, it is now 4',
    });
    expect(run({}, { version: 4 }).ok).toBe(true);
  });

  test('the stage does not allow it', () => {
    addRow(grid, 'requests', { no: 'SH-3', unit: 'SH', stage: 'Archived' });
    refused(() => run({ no: 'SH-3' }), { code: 'wrongStage', message: 'SH-3 is "Archived"' });
  });

  test('a cell of the record is not what its column wants', () => {
    addRow(grid, 'requests', { no: 'SH-3', unit: 'SH', stage: 'Registered', invoiceDueOn: 'soon' });
    refused(() => run({ no: 'SH-3' }), { code: 'cellType', message: 'row 6' });
  });

  test('a gate stands before it, and names its clause', () => {
    addRow(grid, 'requests', {
      no: 'SH-3',
      unit: 'SH',
      stage: 'Registered',
      customerName: 'locked',
    });
    refused(() => run({ no: 'SH-3' }), { code: 'busy', clause: 'R19' });
  });

  test('a bug in the act is answered, and logged with its stack', () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    refused(() => run({ gate: 'broken' }), { code: 'unexpected', message: 'a bug' });
    expect(log.mock.calls[0]?.[0]).toContain('TypeError: a bug');
  });

  test('a write that fails leaves nothing of it', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { write } = grid;
    grid.write = (requests, readBack) =>
      write([...requests, { deleteSheet: { sheetId: 99 } }], readBack);
    refused(() => run(), { code: 'unexpected' });
  });
});

describe('a key', () => {
  test('that comes again is answered as the first time, and done once', () => {
    const first = run({}, { key: 'k-1' });
    expect(run({ name: 'Zhao' }, { key: 'k-1' })).toEqual(first);
    expect(table('requests')[0]?.customerName).toBe('Wang');
    expect(table('audit')).toHaveLength(1);
    expect(run({}, { key: 'k-2' })).toEqual({ ok: true, value: { count: 2 } });
  });

  test('is answered even when the record is gone by then', () => {
    const first = run({}, { key: 'k-1' });
    grid.byHand({ deleteDimension: { range: rows(idOf(grid, 'requests'), 2) } });
    expect(run({}, { key: 'k-1' })).toEqual(first);
  });

  test('of another act is refused', () => {
    run({}, { key: 'k-1' });
    const other = { ...note, name: 'confirmIntake' as const };
    expect(run({}, { key: 'k-1', act: other })).toMatchObject({ ok: false, code: 'keyReused' });
  });

  test('of a refused act may be used again', () => {
    expect(run({ no: 'SH-9' }, { key: 'k-1' }).ok).toBe(false);
    expect(run({}, { key: 'k-1' }).ok).toBe(true);
  });
});

test('a row that was moved while it was written is told, with the row to look at', () => {
  const { write } = grid;
  grid.write = (requests, readBack) => {
    grid.byHand({ insertDimension: { range: rows(idOf(grid, 'requests'), 2) } });
    return write(requests, readBack);
  };
  expect(run()).toMatchObject({
    ok: false,
    code: 'rowMoved',
    message: { en: expect.stringContaining('SH-1') },
  });
});
