import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createHome, type Home } from '../../../local/host/home';

const CODE = `
function evaluate(body, tab) {
  const ss = SpreadsheetApp.getActive();
  const s = ss.getSheetByName(tab) || ss.insertSheet(tab);
  return new Function('ss', 's', 'App', body)(ss, s, SpreadsheetApp);
}
`;

let home: Home;
let folders: string[];
beforeAll(async () => {
  const project = mkdtempSync(join(tmpdir(), 'sheets-project-'));
  const data = mkdtempSync(join(tmpdir(), 'sheets-data-'));
  folders = [project, data];
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  writeFileSync(
    join(project, 'appsscript.json'),
    JSON.stringify({ timeZone, runtimeVersion: 'V8' }),
  );
  writeFileSync(join(project, 'code.js'), CODE);
  home = await createHome({ project, data });
});
afterAll(async () => {
  await home.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

let tabs = 0;

/** Runs the body as a script with \`ss\`, an empty sheet \`s\` and \`App\`; throws what it throws. */
async function script<T = unknown>(body: string, more: object = {}): Promise<T> {
  tabs += 1;
  const record = await home.executions.run({
    functionName: 'evaluate',
    args: [body, `Tab ${tabs}`],
    kind: 'editor',
    activeUser: 'owner@example.com',
    ...more,
  });
  if (record.status !== 'completed')
    throw new Error(`${record.error?.name}: ${record.error?.message}`);
  return record.result as T;
}

describe('values', () => {
  test('are rectangular, blank as empty text, typed as a person would', async () => {
    const values = await script(`
      s.getRange('A1:C1').setValues([['007', 'TRUE', '=1+1']]);
      s.getRange('A2').setValue(true);
      return s.getRange('A1:D3').getValues();
    `);
    expect(values).toEqual([
      [7, true, 2, ''],
      [true, '', '', ''],
      ['', '', '', ''],
    ]);
  });

  test('dates come back as the script’s own dates, to the millisecond, and show as dates', async () => {
    const [same, isDate, isArray, shown] = await script<unknown[]>(`
      const date = new Date(2026, 0, 5, 13, 45, 6, 789);
      const values = s.getRange('A1').setValue(date).getSheet().getRange('A1').getValues();
      s.getRange('A2').setValue(new Date(2026, 0, 5));
      const v = values[0][0];
      return [v.getTime() === date.getTime(), v instanceof Date, values instanceof Array, s.getRange('A1:A2').getDisplayValues()];
    `);
    expect([same, isDate, isArray]).toEqual([true, true, true]);
    expect(shown).toEqual([['1/5/2026 13:45:07'], ['1/5/2026']]);
  });

  test('null and undefined empty a cell, objects become text', async () => {
    const values = await script(`
      s.getRange('A1:C1').setValues([['x', 'y', 'z']]);
      s.getRange('A1:C1').setValues([[null, undefined, { a: 1 }]]);
      return s.getRange('A1:C1').getValues();
    `);
    expect(values).toEqual([['', '', '{a=1}']]);
  });

  test.each([
    [
      's.getRange(1, 1, 2, 2).setValues([[1, 2]])',
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      's.getRange(1, 1, 1, 2).setValues([[1, 2, 3]])',
      'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
    ],
    ['s.getRange(0, 1)', 'The starting row of the range is too small.'],
    ['s.getRange(1, 0)', 'The starting column of the range is too small.'],
    ['s.getRange(1, 1, 0)', 'The number of rows in the range must be at least 1.'],
    ['s.getRange(1, 1, 1, 0)', 'The number of columns in the range must be at least 1.'],
    ["s.getRange('A1').offset(0, 0, 0)", 'The number of rows in the range must be at least 1.'],
    [
      's.getRange(1001, 1)',
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    ["s.getRange('nonsense')", 'Range not found'],
    [
      "s.getRange('A1').setNotes('foo')",
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setNotes.",
    ],
    [
      "ss.insertSheet('Sheet1')",
      'A sheet with the name "Sheet1" already exists. Please enter another name.',
    ],
    ['s.deleteRows(999, 5)', 'Those rows are out of bounds.'],
    [
      "s.getRange('A1:B2').createFilter() && s.getRange('A1').createFilter()",
      "You can't create a filter in a sheet that already has a filter.",
    ],
    ["s.getRange('A1').getRichTextValue()", 'not implemented locally: Range.getRichTextValue'],
  ])('%s throws', async (body, message) => {
    await expect(script(`return ${body}`)).rejects.toThrow(message);
  });
});

test('formulas may be told by distance', async () => {
  const found = await script(`
    s.getRange('B2:B3').setFormulaR1C1('=R[-1]C+R1C[1]&"R1C1"');
    return [s.getRange('B2:B3').getFormulas(), s.getRange('B2').getFormulaR1C1(), s.getRange('C5').setFormula('=$A1+Sheet1!B$2').getFormulaR1C1()];
  `);
  expect(found).toEqual([
    [['=B1+C$1&"R1C1"'], ['=B2+C$1&"R1C1"']],
    '=R[-1]C[0]+R1C[1]&"R1C1"',
    '=R[-4]C1+Sheet1!R2C[-1]',
  ]);
});

test('the spreadsheet hands rows and columns to its active sheet', async () => {
  const found = await script(`
    ss.setActiveSheet(s);
    s.getRange('A1:A2').setValues([['a'], ['b']]);
    ss.insertRowBefore(1); ss.setFrozenRows(1); ss.setColumnWidth(1, 150);
    return [s.getRange('A2').getValue(), s.getFrozenRows(), ss.getColumnWidth(1), ss.getSelection().getActiveRange().getA1Notation()];
  `);
  expect(found).toEqual(['a', 1, 150, 'A1']);
});

describe('places', () => {
  test('are named as they were asked for', async () => {
    const names = await script(`
      s.getRange('B2').setValue('x');
      return [s.getRange('D:F').getA1Notation(), s.getRange('$C$3').getA1Notation(), s.getRange('C5:B2').getA1Notation(),
        s.getRange(2, 2).getA1Notation(), s.getRange('A3:A').getNumRows(), s.getDataRange().getA1Notation(),
        s.getRange('A1').offset(1, 2, 3, 4).getA1Notation(), s.getRange('B2:C3').getCell(2, 1).getA1Notation()];
    `);
    expect(names).toEqual(['D:F', 'C3', 'B2:C5', 'B2', 998, 'A1:B2', 'C2:F4', 'B3']);
  });

  test('an empty sheet ends at row 0 and has A1 as its data', async () => {
    const found = await script(
      "return [s.getLastRow(), s.getLastColumn(), s.getDataRange().getValues(), ss.getSheetByName('none')]",
    );
    expect(found).toEqual([0, 0, [['']], null]);
  });

  test('grow with rows that are appended', async () => {
    const found = await script(`
      s.deleteRows(4, 997);
      s.getRange('A3').setValue('last');
      s.appendRow(['next', 1]);
      return [s.getLastRow(), s.getRange('A4:B4').getValues(), s.getMaxRows() >= 4];
    `);
    expect(found).toEqual([4, [['next', 1]], true]);
  });

  test('lead along filled cells', async () => {
    const found = await script(`
      s.getRange('A1:A3').setValues([[1], [2], [3]]);
      s.getRange('A6').setValue(4);
      const to = (cell, direction) => s.getRange(cell).getNextDataCell(App.Direction[direction]).getA1Notation();
      return [to('A1', 'DOWN'), to('A3', 'DOWN'), to('A6', 'DOWN'), to('A6', 'UP'), s.getRange('A2').getDataRegion().getA1Notation()];
    `);
    expect(found).toEqual(['A3', 'A6', 'A1000', 'A3', 'A1:A3']);
  });
});

describe('looks', () => {
  test('are read as they were set, with Google’s defaults elsewhere', async () => {
    const found = await script(`
      const r = s.getRange('A1:B1').setBackgrounds([['red', null]]).setFontWeight('bold').setNumberFormat('0.00');
      const of = (range) => [range.getBackgrounds(), range.getFontWeight(), range.getNumberFormat(), range.getHorizontalAlignment(),
        range.getVerticalAlignment(), range.getFontColor(), range.getFontSize(), range.getFontLine()];
      return [of(r), of(s.getRange('C9'))];
    `);
    expect(found).toEqual([
      [[['#ff0000', '#ffffff']], 'bold', '0.00', 'general', 'bottom', '#000000', 10, 'none'],
      [[['#ffffff']], 'normal', '0.###############', 'general', 'bottom', '#000000', 10, 'none'],
    ]);
  });

  test('of whole columns hold for rows to come, and can be taken away cell by cell', async () => {
    const found = await script(`
      s.getRange('A:A').setNumberFormat('@').setFontWeight('bold');
      s.getRange('A5').clearFormat();
      s.insertRowsAfter(1000, 5);
      return [s.getRange('A1004').setValue('007').getValue(), s.getRange('A5').setValue('007').getValue(), s.getRange('A5').getFontWeight(), s.getRange('A6').getFontWeight()];
    `);
    expect(found).toEqual(['007', 7, 'normal', 'bold']);
  });

  test('clear keeps notes and validations', async () => {
    const found = await script(`
      const r = s.getRange('A1').setValue('x').setNote('n').setBackground('blue');
      r.setDataValidation(App.newDataValidation().requireValueInList(['x']).build());
      s.clear();
      return [r.getValue(), r.getBackground(), r.getNote(), r.getDataValidation() !== null];
    `);
    expect(found).toEqual(['', '#ffffff', 'n', true]);
  });
});

describe('rules', () => {
  test('a fresh validation only warns, and lists are texts', async () => {
    const found = await script(`
      const fresh = App.newDataValidation();
      const list = App.newDataValidation().requireValueInList([1, 'b']).setHelpText('pick').build();
      s.getRange('A1').setDataValidation(list);
      const set = s.getRange('A1').getDataValidation();
      const range = App.newDataValidation().requireValueInRange(s.getRange('B1:B3')).build();
      return [fresh.getCriteriaType(), fresh.getCriteriaValues(), fresh.getHelpText(), fresh.getAllowInvalid(),
        String(set.getCriteriaType()), set.getCriteriaValues(), set.getHelpText(),
        range.getCriteriaValues()[0].getA1Notation(), set.getCriteriaType() === App.DataValidationCriteria.VALUE_IN_LIST];
    `);
    expect(found).toEqual([
      null,
      [],
      null,
      true,
      'VALUE_IN_LIST',
      [['1', 'b'], true],
      'pick',
      'B1:B3',
      true,
    ]);
  });

  test('checkboxes start as false, and tick what is a checkbox only', async () => {
    const found = await script(`
      s.getRange('A1:A2').insertCheckboxes();
      s.getRange('A1:A3').check();
      return [s.getRange('A1:A3').getValues(), s.getRange('A1:A2').isChecked(), s.getRange('A1:A3').isChecked()];
    `);
    expect(found).toEqual([[[true], [true], ['']], true, null]);
  });

  test('conditional formats are replaced as a whole, in order', async () => {
    const found = await script(`
      const rule = (text) => App.newConditionalFormatRule().whenTextContains(text).setBackground('#ff0000').setRanges([s.getRange('A1:A9')]).build();
      s.setConditionalFormatRules([rule('a'), rule('b')]);
      const rules = s.getConditionalFormatRules();
      s.setConditionalFormatRules([rules[1], rules[0].copy().setBold(true).build()]);
      return s.getConditionalFormatRules().map((r) => [r.getBooleanCondition().getCriteriaValues()[0], r.getBooleanCondition().getBold(), r.getGradientCondition()]);
    `);
    expect(found).toEqual([
      ['b', null, null],
      ['a', true, null],
    ]);
  });

  test('a sheet has one protection of its own, cells may have several', async () => {
    const found = await script(`
      s.getRange('A1').protect().setDescription('one');
      s.getRange('A1').protect().setWarningOnly(true);
      s.protect(); s.protect();
      const of = (type) => s.getProtections(App.ProtectionType[type]);
      return [of('RANGE').map((p) => [p.getDescription(), p.isWarningOnly(), p.getRange().getA1Notation(), p.getEditors().length]), of('SHEET').length];
    `);
    expect(found).toEqual([
      [
        ['one', false, 'A1', 0],
        ['', true, 'A1', 0],
      ],
      1,
    ]);
  });

  test('the filter keeps its header in place when it sorts', async () => {
    const found = await script(`
      s.getRange('A1:A4').setValues([['z head'], ['b'], ['c'], ['a']]);
      const filter = s.getRange('A1:A4').createFilter();
      filter.sort(1, true);
      filter.setColumnFilterCriteria(1, App.newFilterCriteria().setHiddenValues(['b']).build());
      const hidden = [1, 2, 3, 4].map((row) => s.isRowHiddenByFilter(row));
      const values = s.getRange('A1:A4').getValues().join();
      filter.remove();
      return [values, hidden, s.getFilter(), s.isRowHiddenByFilter(3)];
    `);
    expect(found).toEqual(['z head,a,b,c', [false, false, true, false], null, false]);
  });
});

describe('the workbook', () => {
  test('a new sheet comes behind the active one and is active then', async () => {
    const found = await script(`
      ss.setActiveSheet(ss.getSheets()[0]);
      const made = ss.insertSheet();
      const after = ss.getActiveSheet().getSheetId() === made.getSheetId();
      const found = [made.getIndex(), after, ss.getSheetById(made.getSheetId()).getName() === made.getName()];
      ss.deleteSheet(made);
      return found;
    `);
    expect(found).toEqual([2, true, true]);
  });

  test('names, hides, moves, colours and copies sheets', async () => {
    const found = await script(`
      const name = s.getName();
      const copy = s.copyTo(ss);
      const copied = copy.getName() === 'Copy of ' + name;
      copy.setName('renamed ' + name).hideSheet().setTabColor('#00ff00');
      ss.setActiveSheet(copy); ss.moveActiveSheet(1);
      const first = ss.getSheets()[0];
      const found = [copied, first.getName() === 'renamed ' + name, first.isSheetHidden(), first.getTabColor(), String(first)];
      ss.deleteSheet(first);
      return found;
    `);
    expect(found).toEqual([true, true, true, '#00ff00', 'Sheet']);
  });

  test('has named ranges, and a text finder over all sheets', async () => {
    const found = await script(`
      ss.setNamedRange('spot', s.getRange('B2:B3'));
      s.getRange('B2').setValue('needle in hay');
      const hits = ss.createTextFinder('NEEDLE').findAll();
      const finder = s.createTextFinder('needle');
      const found = [ss.getRangeByName('spot').getA1Notation(), hits.length, hits[0].getSheet().getName() === s.getName(),
        finder.findNext().getA1Notation(), finder.findNext(), finder.replaceAllWith('thread'), s.getRange('B2').getValue()];
      ss.removeNamedRange('spot');
      return found.concat(ss.getRangeByName('spot'));
    `);
    expect(found).toEqual(['B2:B3', 1, true, 'B2', null, 1, 'thread in hay', null]);
  });

  test('metadata stands on whole rows, columns, sheets and the workbook', async () => {
    const found = await script(`
      s.getRange('2:2').addDeveloperMetadata('k', 'row');
      s.getRange('B:B').addDeveloperMetadata('k', 'column', App.DeveloperMetadataVisibility.PROJECT);
      s.insertRowBefore(1);
      const all = s.createDeveloperMetadataFinder().withKey('k').onIntersectingLocations().find();
      const found = all.map((m) => [m.getValue(), String(m.getLocation().getLocationType()), String(m.getVisibility())]);
      found.push(all[0].getLocation().getRow().getA1Notation(), s.getRange('3:3').getDeveloperMetadata().length);
      all.forEach((m) => m.remove());
      return found.concat(s.createDeveloperMetadataFinder().withKey('k').onIntersectingLocations().find().length);
    `);
    expect(found).toEqual([
      ['row', 'ROW', 'DOCUMENT'],
      ['column', 'COLUMN', 'PROJECT'],
      '3:3',
      1,
      0,
    ]);
  });
});

describe('the service Sheets', () => {
  test('sees what SpreadsheetApp wrote, and takes objects made by newX', async () => {
    const found = await script(`
      s.getRange('A1').setValue('x');
      const id = ss.getId();
      const request = Sheets.newRequest().setUpdateCells(Sheets.newUpdateCellsRequest()
        .setStart({ sheetId: s.getSheetId(), rowIndex: 0, columnIndex: 1 }).setFields('userEnteredValue')
        .setRows([{ values: [{ userEnteredValue: { stringValue: '=1+1' } }] }]));
      Sheets.Spreadsheets.batchUpdate(Sheets.newBatchUpdateSpreadsheetRequest().setRequests([request]), id);
      const read = Sheets.Spreadsheets.Values.batchGet(id, { ranges: ["'" + s.getName() + "'!A1:B1"] });
      return [read.valueRanges[0].values, s.getRange('B1').getValue(), Sheets.getVersion()];
    `);
    expect(found).toEqual([[['x', '=1+1']], '=1+1', 'v4']);
  });

  test('tells faults under the method’s name', async () => {
    await expect(script("Sheets.Spreadsheets.Values.get(ss.getId(), 'Nope!A1')")).rejects.toThrow(
      'GoogleJsonResponseException: API call to sheets.spreadsheets.values.get failed with error: Unable to parse range: Nope!A1',
    );
  });

  test('is closed to simple triggers, as openById is', async () => {
    const simple = { kind: 'simple', authMode: 'LIMITED' };
    await expect(script('Sheets.Spreadsheets.get(ss.getId())', simple)).rejects.toThrow(
      'You do not have permission to call',
    );
    await expect(script('App.openById(ss.getId())', simple)).rejects.toThrow(
      'You do not have permission to call SpreadsheetApp.openById',
    );
  });
});

test('a search is one read, and so is a range however large', async () => {
  const { cost } = await home.executions.run({
    functionName: 'evaluate',
    args: [
      "s.getRange('A1:J50').getValues(); s.createTextFinder('x').findAll(); s.getRange('A1:B1').setValues([[1, 2]]);",
      'Cost',
    ],
    kind: 'editor',
    activeUser: 'owner@example.com',
  });
  expect(cost).toMatchObject({ reads: 2, writes: 2, cellsRead: 500, cellsWritten: 2 });
});
