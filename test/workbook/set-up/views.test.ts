import { beforeEach, expect, test } from 'vitest';
import type { FilterView } from '../../../src/workbook/grid';
import type { FakeGrid } from '../../fakes/grid';
import type { FakePorts } from '../../fakes/ports';
import { addRow, idOf, newWorkbook, place, repair, titleOf } from './workbook';

let ports: FakePorts;
let grid: FakeGrid;

beforeEach(() => {
  ports = newWorkbook();
  grid = ports.grid;
});

const views = (register: 'requests' | 'promises' | 'customers') =>
  grid.sheet(titleOf(grid, register)).views as FilterView[];
const named = (title: string) => views('requests').find((view) => view.title === title);
const row = (key: string) => grid.values('Views').findIndex(([found]) => found === key);

test('set-up makes the views that are delivered, by columns and by days that move', () => {
  const at = (key: string) => place(grid, 'requests', key);
  expect(named('Visits today')).toMatchObject({
    range: { sheetId: idOf(grid, 'requests'), startRowIndex: 1 },
    filterSpecs: [
      {
        columnIndex: at('appointmentFrom'),
        filterCriteria: {
          condition: { type: 'DATE_BEFORE', values: [{ relativeDate: 'TOMORROW' }] },
        },
      },
      {
        columnIndex: at('appointmentTo'),
        filterCriteria: {
          condition: { type: 'DATE_ON_OR_AFTER', values: [{ relativeDate: 'TODAY' }] },
        },
      },
      { columnIndex: at('stage') },
    ],
    sortSpecs: [{ dimensionIndex: at('appointmentFrom'), sortOrder: 'ASCENDING' }],
  });
  const stages = named('Visits today')?.filterSpecs?.[2]?.filterCriteria?.hiddenValues;
  expect(stages).toEqual(expect.arrayContaining(['', 'Registered', 'Archived']));
  expect(stages).not.toEqual(expect.arrayContaining(['Appointed']));
  expect(views('promises').map(({ title }) => title)).toEqual([
    'Overdue promises',
    'Promises to keep',
  ]);
});

test('a view that was changed or deleted comes back; those of the staff are not touched', () => {
  const own: FilterView = {
    filterViewId: 77,
    title: 'Mine',
    range: { sheetId: idOf(grid, 'requests') },
  };
  grid.byHand({ addFilterView: { filter: own } });
  const before = structuredClone(named('Waiting for review'));
  const id = before?.filterViewId ?? 0;
  const changed = { filterViewId: id, title: 'Mine too', filterSpecs: [] } as FilterView;
  grid.byHand({ updateFilterView: { filter: changed, fields: 'title,filterSpecs' } });
  grid.byHand({ deleteFilterView: { filterId: named('To be dispatched')?.filterViewId ?? 0 } });
  const report = repair(ports);
  expect(report.message.en).toContain('To be dispatched, Waiting for review');
  expect(named('Waiting for review')).toEqual(before);
  expect(named('To be dispatched')).toBeTruthy();
  expect(named('Mine')).toEqual(own);
});

test('staff add a view by a row, for each technician and unit there is, and switch one off', () => {
  addRow(grid, 'staff', {
    email: 'wu@example.com',
    name: 'Wu',
    roles: 'Technician',
    unit: 'HQ',
    active: true,
  });
  addRow(grid, 'views', {
    ...{ key: 'late', register: 'Customers', zh: '单位', en: 'Companies', active: true },
    ...{ criteria: 'Kind=company; Name~Ltd', sort: '-Customer no.' },
  });
  grid.type('Views', { row: row('toReview'), column: place(grid, 'views', 'active') }, [[false]]);
  repair(ports);
  expect(named('Requests of Wu')).toMatchObject({
    filterSpecs: [
      {
        filterCriteria: {
          condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: 'wu@example.com' }] },
        },
      },
      { filterCriteria: { hiddenValues: expect.arrayContaining(['Registered']) } },
    ],
  });
  expect(named('Waiting for review')).toBeUndefined();
  const [made] = views('customers');
  expect(made).toMatchObject({ title: 'Companies', sortSpecs: [{ sortOrder: 'DESCENDING' }] });
});

test.each([
  ['stage=nowhere', 'stage=nowhere'],
  ['colour=red', 'colour=red'],
  ['registeredAt>soon', 'registeredAt>soon'],
])('what a row says and Sheets cannot do is named: %s', (criteria, part) => {
  grid.type('Views', { row: row('toReview'), column: place(grid, 'views', 'criteria') }, [
    [criteria],
  ]);
  ports.grid = grid;
  expect(repair(ports).message.en).toContain(`"${part}" of toReview is not understood`);
});

test('columns that are moved and another language are followed', () => {
  const title = titleOf(grid, 'requests');
  const stage = place(grid, 'requests', 'stage');
  grid.byHand({
    moveDimension: {
      source: {
        sheetId: grid.sheet(title).sheetId,
        dimension: 'COLUMNS',
        startIndex: stage,
        endIndex: stage + 1,
      },
      destinationIndex: 9,
    },
  });
  repair(ports, 'zh');
  expect(named('待审阅')?.filterSpecs).toEqual([
    {
      columnIndex: place(grid, 'requests', 'stage'),
      filterCriteria: { condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: '已上交' }] } },
    },
  ]);
});
