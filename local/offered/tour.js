// Holds one object of every class that the home offers, and tells what members each has. Keys: `Service.Interface`.

/** Called by the list. */
// biome-ignore lint/correctness/noUnusedVariables: scripts are called by name.
function tour() {
  const objects = { ...services(), ...workbookObjects(), ...formObjects(), ...otherObjects() };
  return Object.fromEntries(Object.entries(objects).map(([name, one]) => [name, membersOf(one)]));
}

function membersOf(object) {
  const names = [];
  for (let at = object; at && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    names.push(...Object.getOwnPropertyNames(at));
  }
  return [...new Set(names)];
}

function services() {
  return {
    'Cache.CacheService': CacheService,
    'Cache.Cache': CacheService.getScriptCache(),
    'Lock.LockService': LockService,
    'Lock.Lock': LockService.getScriptLock(),
    'Properties.PropertiesService': PropertiesService,
    'Properties.Properties': PropertiesService.getScriptProperties(),
    'Base.Logger': Logger,
    'Base.Browser': Browser,
    'Base.Session': Session,
    'Base.User': Session.getActiveUser(),
    'Base.Blob': Utilities.newBlob(''),
    'Utilities.Utilities': Utilities,
    'Mail.MailApp': MailApp,
    'Gmail.GmailApp': GmailApp,
  };
}

function workbookObjects() {
  const book = SpreadsheetApp.getActive();
  const sheet = book.getSheets()[0];
  const range = sheet.getRange('A1:B3');
  range.setValues([
    ['a', 'b'],
    [1, 2],
    [3, 4],
  ]);
  sheet.addDeveloperMetadata('key', 'value');
  book.setNamedRange('named', range);
  const metadata = sheet.getDeveloperMetadata()[0];
  return {
    ...ruleObjects(range),
    'Spreadsheet.SpreadsheetApp': SpreadsheetApp,
    'Spreadsheet.Spreadsheet': book,
    'Spreadsheet.Sheet': sheet,
    'Spreadsheet.Range': range,
    'Spreadsheet.RangeList': sheet.getRangeList(['A1']),
    'Spreadsheet.NamedRange': book.getNamedRanges()[0],
    'Spreadsheet.TextFinder': range.createTextFinder('a'),
    'Spreadsheet.Protection': range.protect(),
    'Spreadsheet.DeveloperMetadata': metadata,
    'Spreadsheet.DeveloperMetadataLocation': metadata.getLocation(),
    'Spreadsheet.DeveloperMetadataFinder': sheet.createDeveloperMetadataFinder(),
    'Sheets.Collection.SpreadsheetsCollection': Sheets.Spreadsheets,
    'Sheets.Collection.Spreadsheets.ValuesCollection': Sheets.Spreadsheets.Values,
    'Sheets.Collection.Spreadsheets.DeveloperMetadataCollection':
      Sheets.Spreadsheets.DeveloperMetadata,
  };
}

function ruleObjects(range) {
  const newRule = () => SpreadsheetApp.newConditionalFormatRule().setRanges([range]);
  const rule = newRule().whenNumberGreaterThan(1).setBackground('#ffffff').build();
  const gradient = newRule().setGradientMinpoint('#ffffff').setGradientMaxpoint('#000000').build();
  const criteria = SpreadsheetApp.newFilterCriteria().whenTextContains('a');
  return {
    'Spreadsheet.Filter': range.createFilter(),
    'Spreadsheet.FilterCriteria': criteria.build(),
    'Spreadsheet.FilterCriteriaBuilder': criteria,
    'Spreadsheet.DataValidation': SpreadsheetApp.newDataValidation().requireCheckbox().build(),
    'Spreadsheet.DataValidationBuilder': SpreadsheetApp.newDataValidation(),
    'Spreadsheet.ConditionalFormatRule': rule,
    'Spreadsheet.ConditionalFormatRuleBuilder': newRule(),
    'Spreadsheet.BooleanCondition': rule.getBooleanCondition(),
    'Spreadsheet.GradientCondition': gradient.getGradientCondition(),
  };
}

function formObjects() {
  const form = FormApp.create('tour').setPublished(true);
  const text = form.addTextItem().setTitle('a');
  const list = form.addListItem().setTitle('b').setChoiceValues(['x', 'y']);
  const response = form.createResponse().withItemResponse(text.createResponse('x')).submit();
  const validation = FormApp.createTextValidation();
  return {
    'Forms.FormApp': FormApp,
    'Forms.Form': form,
    'Forms.TextItem': text,
    'Forms.ListItem': list,
    'Forms.Choice': list.getChoices()[0],
    'Forms.ParagraphTextItem': form.addParagraphTextItem(),
    'Forms.MultipleChoiceItem': form.addMultipleChoiceItem(),
    'Forms.CheckboxItem': form.addCheckboxItem(),
    'Forms.ScaleItem': form.addScaleItem(),
    'Forms.GridItem': form.addGridItem(),
    'Forms.CheckboxGridItem': form.addCheckboxGridItem(),
    'Forms.DateItem': form.addDateItem(),
    'Forms.TimeItem': form.addTimeItem(),
    'Forms.DateTimeItem': form.addDateTimeItem(),
    'Forms.DurationItem': form.addDurationItem(),
    'Forms.SectionHeaderItem': form.addSectionHeaderItem(),
    'Forms.PageBreakItem': form.addPageBreakItem(),
    'Forms.Item': form.getItems()[0],
    'Forms.FormResponse': response,
    'Forms.ItemResponse': response.getItemResponses()[0],
    'Forms.TextValidationBuilder': validation,
    'Forms.TextValidation': validation.requireNumber().build(),
    'Drive.DriveApp': DriveApp,
    'Drive.File': DriveApp.getFileById(form.getId()),
    'Drive.Folder': DriveApp.getRootFolder(),
  };
}

function otherObjects() {
  const ui = SpreadsheetApp.getUi();
  const output = HtmlService.createHtmlOutput('<p>').addMetaTag('viewport', 'width=300');
  const trigger = ScriptApp.newTrigger('tour').timeBased().after(1e9).create();
  return {
    'Base.Ui': ui,
    'Base.Menu': ui.createMenu('a'),
    'Base.PromptResponse': ui.prompt('a'),
    'HTML.HtmlService': HtmlService,
    'HTML.HtmlOutput': output,
    'HTML.HtmlOutputMetaTag': output.getMetaTags()[0],
    'HTML.HtmlTemplate': HtmlService.createTemplate('a'),
    'Script.ScriptApp': ScriptApp,
    'Script.AuthorizationInfo': ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL),
    'Script.TriggerBuilder': ScriptApp.newTrigger('tour'),
    'Script.ClockTriggerBuilder': ScriptApp.newTrigger('tour').timeBased(),
    'Script.SpreadsheetTriggerBuilder': ScriptApp.newTrigger('tour').forSpreadsheet('book'),
    'Script.FormTriggerBuilder': ScriptApp.newTrigger('tour').forForm('form'),
    'Script.Trigger': trigger,
  };
}
