import { beforeEach, describe, expect, test } from 'vitest';
import { Book } from '../../../src/workbook/book';
import { TEMPLATES } from '../../../src/workbook/registers.generated';
import type { FakeGrid } from '../../fakes/grid';
import type { FakePorts } from '../../fakes/ports';
import {
  addRow,
  columns,
  idOf,
  labelOf,
  looks,
  newWorkbook,
  place,
  repair,
  rows,
  titleOf,
} from './workbook';

let ports: FakePorts;
let grid: FakeGrid;

beforeEach(() => {
  ports = newWorkbook();
  grid = ports.grid;
  addRow(grid, 'customers', { no: 'C-1', name: 'Li Lei', phone: '021-123', kind: 'Person' });
});

const blanks = (count: number) => [Array.from({ length: count }, () => '')];
const customersWidth = TEMPLATES.customers.columns.length;

const REVERSIBLE: [damage: string, work: () => void, told: string][] = [
  [
    'a lost mark',
    () => dropMark('customers'),
    '"Customers" is known again as the register "Customers".',
  ],
  [
    'a key row wiped out',
    () => grid.type('Customers', { row: 0, column: 0 }, blanks(customersWidth)),
    '"Customers": column keys restored: Customer no.,',
  ],
  [
    'keys typed over',
    () => grid.type('Customers', { row: 0, column: 2 }, [['oops', '12']]),
    '"Customers": column keys restored: Kind, Contact person.',
  ],
  [
    'a wiped out label row',
    () => grid.type('Customers', { row: 1, column: 0 }, blanks(customersWidth)),
    '"Customers": labels restored: Customer no.,',
  ],
  [
    'a key row that was shown',
    () => setHidden(rows(idOf(grid, 'customers'), 0), false),
    '"Customers": row 1 (column keys) is hidden again.',
  ],
  [
    'a head that was unfrozen',
    () => freeze('customers', 0),
    '"Customers": the two head rows are frozen again.',
  ],
  [
    'number formats taken away',
    () => clearLooks('customers', 'phone', 'userEnteredFormat.numberFormat'),
    '"Customers": formats restored: Telephone.',
  ],
  [
    'a drop-down taken away',
    () => clearLooks('customers', 'kind', 'dataValidation'),
    '"Customers": drop-downs updated: Kind.',
  ],
  [
    'protections taken away',
    () => dropProtections('customers'),
    '"Customers": warnings against editing restored.',
  ],
  [
    'colours taken away',
    () => dropColours('requests', 4),
    '"Service requests": colour rules restored.',
  ],
  [
    'a filter moved over the key row',
    () => moveFilter('customers'),
    '"Customers": the filter now begins at the labels.',
  ],
  [
    'the first row deleted',
    () => grid.byHand({ deleteDimension: { range: rows(idOf(grid, 'customers'), 0) } }),
    '"Customers": row 1 (part of its head) had been deleted and is back.',
  ],
  [
    'the label row deleted',
    () => grid.byHand({ deleteDimension: { range: rows(idOf(grid, 'customers'), 1) } }),
    '"Customers": row 2 (part of its head) had been deleted and is back.',
  ],
  [
    'a hidden register deleted',
    () => grid.byHand({ deleteSheet: { sheetId: idOf(grid, 'shifts') } }),
    'Tabs created: Shifts.',
  ],
  [
    'a key restored by the place of its column alone',
    () => {
      grid.type('Customers', { row: 0, column: 2 }, [['?']]);
      grid.type('Customers', { row: 1, column: 2 }, [['']]);
    },
    '"Customers": column keys restored: Kind.',
  ],
];

test.each(REVERSIBLE)('undoes %s, and nothing else', (_, damage, told) => {
  const before = looks(grid);
  damage();
  expect(looks(grid)).not.toEqual(before);
  const report = repair(ports);
  expect(report.message.en).toContain(told);
  expect(looks(grid)).toEqual(before);
});

describe('tabs', () => {
  test('a renamed tab keeps its name and is still the register', () => {
    rename('customers', 'Our dear customers');
    expect(repair(ports).changed).toBe(false);
    expect(titleOf(grid, 'customers')).toBe('Our dear customers');
    expect(new Book(grid, ['customers']).find('customers', 'no', 'C-1')).toEqual([3]);
  });

  test('a renamed tab that lost its mark is found by its head', () => {
    rename('customers', 'Our dear customers');
    dropMark('customers');
    expect(repair(ports).message.en).toBe(
      '"Our dear customers" is known again as the register "Customers".',
    );
  });

  test('a copy of a tab becomes an own tab of the staff', () => {
    const sheetId = grid.addTab('Customers 2025', grid.values('Customers'));
    mark(sheetId, 'customers');
    const before = grid.values('Customers 2025');
    expect(repair(ports).message.en).toContain('"Customers 2025" is a copy of "Customers"');
    expect(grid.tabs().find((tab) => tab.sheetId === sheetId)?.register).toBe('');
    expect(titleOf(grid, 'customers')).toBe('Customers');
    expect(grid.values('Customers 2025')).toEqual(before);
  });

  test('a tab that was emptied is filled anew', () => {
    const { sheetId } = grid.sheet('Shifts');
    grid.byHand({ updateCells: { range: { sheetId }, rows: emptied(10, 5), fields: '*' } });
    expect(repair(ports).created).toEqual(['shifts']);
    expect(new Book(grid, ['shifts']).all('shifts')).toHaveLength(2);
  });

  test('a tab whose head cannot be told is left as it is, and named', () => {
    const { sheetId } = grid.sheet('Customers');
    grid.byHand({ deleteDimension: { range: rows(sheetId, 0, 2) } });
    const before = looks(grid);
    const report = repair(ports);
    expect(report.message.en).toContain('The head of "Customers" can no longer be told');
    expect(looks(grid)).toEqual(before);
  });
});

describe('columns', () => {
  test('of a copied column the copy loses its key, wherever it stands', () => {
    const { sheetId } = grid.sheet('Customers');
    const at = place(grid, 'customers', 'phone');
    grid.byHand({ insertDimension: { range: columns(sheetId, at) } });
    grid.type('Customers', { row: 0, column: at }, [['phone'], ['My phones'], ['555']]);
    const report = repair(ports);
    expect(report.message.en).toContain('My phones are copied columns');
    expect(place(grid, 'customers', 'phone')).toBe(at + 1);
    expect(grid.values('Customers').map((row) => row[at])).toEqual(['', 'My phones', '555']);
    expect(cellOf('customers', 'C-1', 'phone')).toBe('021-123');
  });

  test('a deleted column comes back at the end, and its loss is told', () => {
    const { sheetId } = grid.sheet('Customers');
    const at = place(grid, 'customers', 'kind');
    grid.byHand({ deleteDimension: { range: columns(sheetId, at) } });
    const report = repair(ports);
    expect(report.message.en).toContain('"Customers": columns added at the end: Kind.');
    expect(report.message.en).toContain('version history');
    const end = customersWidth - 1;
    expect(place(grid, 'customers', 'kind')).toBe(end);
    const sheet = grid.sheet('Customers');
    expect(sheet.rowCells[1]?.[end]?.userEnteredValue?.stringValue).toBe(
      labelOf('customers', 'kind').en,
    );
    expect(sheet.rowCells[2]?.[end]?.dataValidation?.condition?.type).toBe('ONE_OF_LIST');
    expect(cellOf('customers', 'C-1', 'phone')).toBe('021-123');
  });

  test("a staff column in a deleted one's place is not taken for it", () => {
    const { sheetId } = grid.sheet('Customers');
    const at = place(grid, 'customers', 'kind');
    grid.byHand({ deleteDimension: { range: columns(sheetId, at) } });
    grid.byHand({ insertDimension: { range: columns(sheetId, at), inheritFromBefore: true } });
    grid.type('Customers', { row: 1, column: at }, [['Mood'], ['cheerful']]);
    repair(ports);
    expect(grid.values('Customers').map((row) => row[at])).toEqual(['', 'Mood', 'cheerful']);
    expect(place(grid, 'customers', 'kind')).toBe(customersWidth);
  });

  test('labels, order, widths and hiding that staff chose stay', () => {
    const { sheetId } = grid.sheet('Customers');
    const at = place(grid, 'customers', 'name');
    grid.type('Customers', { row: 1, column: at }, [['Patron']]);
    setHidden(columns(sheetId, place(grid, 'customers', 'email')), true);
    setHidden(columns(sheetId, place(grid, 'customers', 'phoneOriginal')), false);
    grid.byHand(
      {
        updateDimensionProperties: {
          range: columns(sheetId, at),
          properties: { pixelSize: 333 },
          fields: 'pixelSize',
        },
      },
      { moveDimension: { source: columns(sheetId, at), destinationIndex: 9 } },
    );
    const before = looks(grid);
    expect(repair(ports).changed).toBe(false);
    expect(looks(grid)).toEqual(before);
    expect(cellOf('customers', 'C-1', 'name')).toBe('Li Lei');
  });

  test('an own column amid guarded ones is freed of their warning', () => {
    const { sheetId } = grid.sheet('Service requests');
    const at = place(grid, 'requests', 'registeredAt');
    grid.byHand({ insertDimension: { range: columns(sheetId, at) } });
    grid.type('Service requests', { row: 1, column: at }, [['Own']]);
    expect(isGuarded('requests', at)).toBe(true);
    repair(ports);
    expect(isGuarded('requests', at)).toBe(false);
    expect(isGuarded('requests', at - 1)).toBe(true);
    expect(isGuarded('requests', at + 1)).toBe(true);
  });

  test('a row inserted above the first is guarded too, by no more protections than before', () => {
    const count = grid.sheet('Service requests').protections.length;
    grid.byHand({ insertDimension: { range: rows(idOf(grid, 'requests'), 2) } });
    expect(isGuarded('requests', 0)).toBe(false);
    repair(ports);
    expect(isGuarded('requests', 0)).toBe(true);
    expect(grid.sheet('Service requests').protections).toHaveLength(count);
  });

  test('a stronger protection of the staff is enough', () => {
    dropProtections('customers');
    const { sheetId } = grid.sheet('Customers');
    grid.byHand({ addProtectedRange: { protectedRange: { range: { sheetId } } } });
    expect(repair(ports).changed).toBe(false);
  });

  test('another way to show dates or amounts stays', () => {
    const { sheetId } = grid.sheet('Payments');
    const set = (key: string, numberFormat: { type: string; pattern: string }) =>
      grid.byHand({
        repeatCell: {
          range: dataColumn(sheetId, place(grid, 'payments', key)),
          cell: { userEnteredFormat: { numberFormat } },
          fields: 'userEnteredFormat.numberFormat',
        },
      });
    set('receivedAt', { type: 'DATE', pattern: 'd. m. yyyy' });
    set('amount', { type: 'CURRENCY', pattern: '¥#,##0.00' });
    expect(repair(ports).changed).toBe(false);
  });

  test('rows that acts added below the old grid get formats and drop-downs', () => {
    const { sheetId } = grid.sheet('Customers');
    grid.byHand({ appendDimension: { sheetId, dimension: 'ROWS', length: 10 } });
    repair(ports);
    const sheet = grid.sheet('Customers');
    const last = sheet.rowCells[sheet.rows.length - 1];
    expect(last?.[place(grid, 'customers', 'kind')]?.dataValidation).toBeDefined();
    expect(
      last?.[place(grid, 'customers', 'phone')]?.userEnteredFormat?.numberFormat?.pattern,
    ).toBe('@');
  });

  test('a drop-down follows the dictionary and the place of the keys', () => {
    addRow(grid, 'choices', {
      id: 'urgency/vip',
      list: 'urgency',
      code: 'vip',
      zh: '贵宾',
      en: 'VIP',
      active: true,
    });
    grid.byHand({
      moveDimension: { source: columns(idOf(grid, 'areas'), 0), destinationIndex: 3 },
    });
    expect(repair(ports).message.en).toContain('"Service requests": drop-downs updated: ');
    const cells = grid.sheet('Service requests').rowCells[2];
    const values = (key: string) =>
      cells?.[place(grid, 'requests', key)]?.dataValidation?.condition?.values;
    expect(values('urgency')).toContainEqual({ userEnteredValue: 'VIP' });
    expect(values('areaCode')).toEqual([{ userEnteredValue: "='Areas'!$C$3:$C" }]);
  });
});

describe('rows', () => {
  test('settings and choices that the program needs come back, edited ones stay', () => {
    const choices = grid.values('Choices');
    const stage = choices.findIndex((row) => row[0] === 'stage/pending');
    grid.type('Choices', { row: stage, column: place(grid, 'choices', 'en') }, [['On hold']]);
    grid.byHand({ deleteDimension: { range: rows(idOf(grid, 'choices'), stage + 2) } });
    const gone = choices[stage + 2];
    grid.type('Settings', { row: 2, column: 1 }, [['en']]);
    const limit = grid.values('Settings').findIndex((row) => row[0] === 'registerMinutes');
    grid.type('Settings', { row: limit, column: 1 }, [['45']]);
    const report = repair(ports);
    expect(report.message.en).toContain('"Choices": 1 missing row(s) added.');
    expect(grid.values('Choices').at(-1)?.slice(0, 5)).toEqual(gone?.slice(0, 5));
    const book = new Book(grid, []);
    expect(book.setting('registerMinutes')).toBe('45');
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
});

describe('people', () => {
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
});

function cellOf(register: 'customers', id: string, key: 'name' | 'phone') {
  const book = new Book(grid, [register]);
  const [row = 0] = book.find(register, 'no', id);
  const values = book.fetch([{ register, row }])[0]?.values as unknown as Record<string, string>;
  return values[key];
}

function emptied(count: number, width: number) {
  return Array.from({ length: count }, () => ({
    values: Array.from({ length: width }, () => ({})),
  }));
}

function dataColumn(sheetId: number, at: number) {
  return { sheetId, startRowIndex: 2, startColumnIndex: at, endColumnIndex: at + 1 };
}

function isGuarded(register: 'requests', at: number): boolean {
  return grid
    .sheet(titleOf(grid, register))
    .protections.some(
      ({ box }) => box.startRow === 2 && box.startColumn <= at && at < box.endColumn,
    );
}

function dropMark(register: 'customers'): void {
  const sheet = grid.sheet(titleOf(grid, register));
  const metadataId = sheet.metadata[0]?.metadataId ?? 0;
  const dataFilter = { developerMetadataLookup: { metadataId } };
  grid.byHand({ deleteDeveloperMetadata: { dataFilter } });
}

function mark(sheetId: number, register: string): void {
  grid.byHand({
    createDeveloperMetadata: {
      developerMetadata: {
        metadataKey: 'servicebook.register',
        metadataValue: register,
        location: { sheetId },
      },
    },
  });
}

function rename(register: 'customers', title: string): void {
  const properties = { sheetId: idOf(grid, register), title };
  grid.byHand({ updateSheetProperties: { properties, fields: 'title' } });
}

function setHidden(range: ReturnType<typeof rows>, hiddenByUser: boolean): void {
  grid.byHand({
    updateDimensionProperties: { range, properties: { hiddenByUser }, fields: 'hiddenByUser' },
  });
}

function freeze(register: 'customers', frozenRowCount: number): void {
  const properties = { sheetId: idOf(grid, register), gridProperties: { frozenRowCount } };
  grid.byHand({
    updateSheetProperties: { properties, fields: 'gridProperties.frozenRowCount' },
  });
}

function clearLooks(register: 'customers', key: string, fields: string): void {
  const range = dataColumn(idOf(grid, register), place(grid, register, key));
  grid.byHand({ repeatCell: { range, cell: {}, fields } });
}

function dropProtections(register: 'customers'): void {
  const { protections } = grid.sheet(titleOf(grid, register));
  grid.byHand(...protections.map(({ id }) => ({ deleteProtectedRange: { protectedRangeId: id } })));
}

function dropColours(register: 'requests', count: number): void {
  const request = { deleteConditionalFormatRule: { sheetId: idOf(grid, register), index: 0 } };
  grid.byHand(...Array.from({ length: count }, () => request));
}

function moveFilter(register: 'customers'): void {
  const range = { sheetId: idOf(grid, register), endColumnIndex: customersWidth };
  grid.byHand({ setBasicFilter: { filter: { range } } });
}
