import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openScripts } from './scripts';

let scripts: Awaited<ReturnType<typeof openScripts>>;
beforeAll(async () => {
  scripts = await openScripts();
});
afterAll(() => scripts.close());

const script = <T = unknown>(body: string, more?: object) => scripts.script<T>(body, more);

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
