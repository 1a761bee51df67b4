import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openScripts } from './scripts';

let scripts: Awaited<ReturnType<typeof openScripts>>;
beforeAll(async () => {
  scripts = await openScripts();
});
afterAll(() => scripts.close());

const script = <T = unknown>(body: string, more?: object) => scripts.script<T>(body, more);

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

test('a sheet that was deleted is not the active one any more', async () => {
  const found = await script(`
    const first = ss.getSheets()[0].getName();
    ss.deleteSheet(ss.insertSheet());
    return ss.getActiveSheet().getName() === first;
  `);
  expect(found).toBe(true);
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
  const { cost } = await scripts.record(`
    s.getRange('A1:J50').getValues();
    s.createTextFinder('x').findAll();
    s.getRange('A1:B1').setValues([[1, 2]]);
  `);
  expect(cost).toMatchObject({ reads: 2, writes: 2, cellsRead: 500, cellsWritten: 2 });
});
