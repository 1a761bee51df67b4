// biome-ignore-all lint/correctness/noUnusedVariables: the home calls them by name
/* A small project of the kind that people write: menu, sidebar, dialogs, mail, a form and a trigger. */

function onOpen() {
  const ui = SpreadsheetApp.getUi();
  ui.createMenu('Stock')
    .addItem('Count', 'writeCount')
    .addItem('Panel', 'openPanel')
    .addSeparator()
    .addSubMenu(
      ui.createMenu('More').addItem('Ask', 'askName').addItem('Confirm', 'confirmDeletion'),
    )
    .addItem('Window', 'openWindow')
    .addItem('Break', 'breakDown')
    .addToUi();
  ui.createAddonMenu().addItem('Who', 'writeWho').addToUi();
}

function onEdit(e) {
  if (e.range.getA1Notation() === 'A1') e.range.offset(0, 1).setValue(`edited: ${e.value}`);
}

function writeCount() {
  SpreadsheetApp.getActiveSheet().getRange('D1').setValue(42);
  SpreadsheetApp.getActiveSpreadsheet().toast('Counted', 'Stock');
}

function writeWho() {
  SpreadsheetApp.getActiveSheet().getRange('D2').setValue(Session.getActiveUser().getEmail());
}

function readSelection() {
  return SpreadsheetApp.getActiveRange().getA1Notation();
}

function openPanel() {
  const page = HtmlService.createHtmlOutputFromFile('Panel').setTitle('Stock panel');
  SpreadsheetApp.getUi().showSidebar(page);
}

function openWindow() {
  const page = HtmlService.createHtmlOutput('<p id="text">In a window</p>')
    .setWidth(420)
    .setHeight(200);
  SpreadsheetApp.getUi().showModalDialog(page, 'A window');
}

function askName() {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt('Name', 'What is it called?', ui.ButtonSet.OK_CANCEL);
  const text = answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText() : 'none';
  SpreadsheetApp.getActiveSheet().getRange('D3').setValue(text);
}

function confirmDeletion() {
  const ui = SpreadsheetApp.getUi();
  const button = ui.alert('Sure?', 'It cannot be undone.', ui.ButtonSet.YES_NO);
  SpreadsheetApp.getActiveSheet()
    .getRange('D4')
    .setValue(button === ui.Button.YES ? 'yes' : 'no');
}

function breakDown() {
  throw new Error('out of paper');
}

function addUp(numbers) {
  return { sum: numbers.reduce((total, number) => total + number, 0) };
}

function giveDate() {
  return { at: new Date() };
}

function insertRowOnTop() {
  SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].insertRowBefore(1);
}

function writeCell(a1, value) {
  SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(a1).setValue(value);
}

function readCell(a1) {
  return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(a1).getValue();
}

function makeForm() {
  const form = FormApp.create('Return a machine');
  form.addTextItem().setTitle('Serial number').setRequired(true);
  form.setPublished(true);
  return form.getPublishedUrl();
}

function sendInvitation(url) {
  MailApp.sendEmail({
    to: 'customer@example.com',
    subject: 'Your return',
    body: `Please fill in ${url} today.`,
    htmlBody: `<p>Please fill in <a href="${url}">the form</a>.</p><script>document.body.innerHTML = 'run'</script>`,
  });
}

function installTrigger() {
  ScriptApp.newTrigger('countRuns').timeBased().everyHours(6).create();
}

function countRuns() {
  const cell = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('F1');
  cell.setValue(Number(cell.getValue()) + 1);
}

function protectCells() {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  const closed = sheet.getRange('H1').protect().setDescription('Closed');
  closed.removeEditors(closed.getEditors());
  sheet.getRange('H2').protect().setDescription('Careful').setWarningOnly(true);
}
