import { beforeEach, expect, test } from 'vitest';
import { importRows } from '../../../src/service/governance/import-rows';
import { Book } from '../../../src/workbook/book';
import { runAct } from '../../../src/workbook/run-act';
import { setUp } from '../../../src/workbook/set-up/set-up';
import { type FakePorts, fakePorts } from '../../fakes/ports';

let ports: FakePorts;

beforeEach(() => {
  ports = fakePorts({ user: 'admin@example.com', now: '2026-11-24T09:00:00' });
  setUp(ports);
});

const header = ['Ticket', 'Name', 'Mail', 'Text', 'Channel', 'Bought'];
const mapping = {
  Ticket: 'importKey',
  Name: 'customerName',
  Mail: 'email',
  Text: 'need',
  Channel: 'channel',
};
const offer = (rows: (string | number | boolean)[][], more = {}) =>
  runAct(
    {
      act: importRows,
      input: {
        register: 'requests',
        source: 'tickets.csv',
        header,
        mapping,
        rows,
        firstRow: 2,
        ...more,
      },
      source: 'import',
    },
    ports,
  );

test('takes rows as history and says why others are refused', () => {
  const answer = offer([
    ['1', 'Ana', 'ana@example.com', '=1+1\n"first" line, 中文 🙂', 'Phone', '2021-03-22'],
    ['2', '', 'x@example.com', 'no name', 'Phone', ''],
    ['3', 'Bo', '', '', 'Phone', ''],
    ['1', 'Ana', 'ana@example.com', 'again', 'Phone', ''],
    ['4', 'Cy', 'ana@example.com', 'other', 'Social media', ''],
  ]);
  expect(answer).toMatchObject({ ok: true, value: { offered: 5, accepted: 2 } });
  const { refused, notes } = (
    answer as { value: { refused: { row: number; code: string }[]; notes: { row: number }[] } }
  ).value;
  expect(refused.map(({ row, code }) => [row, code])).toEqual([
    [3, 'noCustomer'],
    [4, 'noNeed'],
    [5, 'already'],
  ]);
  expect(notes.map(({ row }) => row)).toEqual([6]);

  const book = new Book(ports.grid, ['requests', 'customers', 'surveys', 'outbox']);
  const [row] = book.find('requests', 'no', 'IM-2026-000001');
  const [request] = book.fetch([{ register: 'requests', row: row ?? 0 }]);
  expect(request?.values).toMatchObject({
    stage: 'imported',
    need: '=1+1\n"first" line, 中文 🙂',
    channel: 'phone',
  });
  expect(book.column('customers', 'email')).toEqual(['ana@example.com']);
  expect(book.column('surveys', 'no')).toEqual([]);
  expect(book.column('outbox', 'id')).toEqual([]);
});

test('takes nothing twice when the same list comes again', () => {
  const rows = [['', 'Ana', '', 'no id of its own', '', '']];
  expect(offer(rows)).toMatchObject({ value: { accepted: 1 } });
  expect(offer(rows)).toMatchObject({
    value: { accepted: 0, refused: [{ row: 2, code: 'already' }] },
  });
});

test('refuses registers of rights, unknown headers and unknown columns, and changes nothing', () => {
  expect(offer([], { register: 'staff' })).toMatchObject({ ok: false, code: 'notImportable' });
  expect(offer([['1']], { mapping: { Nope: 'need' } })).toMatchObject({
    ok: false,
    code: 'badInput',
    fields: [{ path: 'mapping.Nope' }],
  });
  expect(offer([['1']], { mapping: { Text: 'stage' } })).toMatchObject({
    ok: false,
    code: 'badInput',
    fields: [{ path: 'mapping.Text' }],
  });
});
