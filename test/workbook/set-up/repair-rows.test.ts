import { beforeEach, expect, test } from 'vitest';
import { Book } from '../../../src/workbook/book';
import { TEMPLATES } from '../../../src/workbook/registers.generated';
import type { FakeGrid } from '../../fakes/grid';
import type { FakePorts } from '../../fakes/ports';
import { addRow, idOf, newWorkbook, place, repair, rows } from './workbook';

let ports: FakePorts;
let grid: FakeGrid;

beforeEach(() => {
  ports = newWorkbook();
  grid = ports.grid;
  addRow(grid, 'customers', { no: 'C-1', name: 'Li Lei', phone: '021-123', kind: 'Person' });
});

test('settings and choices that the program needs come back, edited ones stay', () => {
  const choices = grid.values('Choices');
  const stage = choices.findIndex((row) => row[0] === 'stage/pending');
  grid.type('Choices', { row: stage, column: place(grid, 'choices', 'en') }, [['On hold']]);
  grid.byHand({ deleteDimension: { range: rows(idOf(grid, 'choices'), stage + 2) } });
  const gone = choices[stage + 2];
  grid.type('Settings', { row: 2, column: 1 }, [['en']]);
  const limit = grid.values('Settings').findIndex((row) => row[0] === 'surveyAt');
  grid.type('Settings', { row: limit, column: 1 }, [['10:30']]);
  const report = repair(ports);
  expect(report.message.en).toContain('"Choices": 1 missing row(s) added.');
  expect(grid.values('Choices').at(-1)?.slice(0, 5)).toEqual(gone?.slice(0, 5));
  const book = new Book(grid, []);
  expect(book.setting('surveyAt')).toBe('10:30');
  expect(book.words.label('stage', 'pending').en).toBe('On hold');
});

test('rights that an administrator took away stay away; only a wiped out tab is filled', () => {
  grid.byHand({ deleteDimension: { range: rows(idOf(grid, 'roles'), 5) } });
  expect(repair(ports).changed).toBe(false);
  const count = grid.values('Roles').length - 2;
  grid.byHand({ deleteDimension: { range: rows(idOf(grid, 'roles'), 2, count) } });
  repair(ports);
  expect(new Book(grid, []).all('roles')).toHaveLength(TEMPLATES.roles.rows?.length ?? 0);
});

test('shifts that staff deleted stay deleted', () => {
  grid.byHand({ deleteDimension: { range: rows(idOf(grid, 'shifts'), 2) } });
  expect(repair(ports).changed).toBe(false);
});

test('a workbook with an administrator gets no other', () => {
  ports.user = 'curious@example.com';
  expect(repair(ports).changed).toBe(false);
  expect(new Book(grid, []).all('staff')).toHaveLength(1);
});

test('a known person becomes administrator beside the roles held, when nobody else is', () => {
  const { row = 0 } = new Book(grid, []).all('staff')[0] ?? {};
  const at = place(grid, 'staff', 'roles');
  grid.type('Staff', { row: row - 1, column: at }, [['Technician']]);
  repair(ports);
  expect(new Book(grid, []).all('staff')[0]?.values.roles).toEqual(['technician', 'admin']);
});

test('an unknown person is not made administrator of anything', () => {
  grid.byHand({ deleteDimension: { range: rows(idOf(grid, 'staff'), 2) } });
  ports.user = '';
  ports.session.owner = () => '';
  expect(repair(ports).message.en).toContain('There is no administrator');
  expect(new Book(grid, []).all('staff')).toEqual([]);
});
