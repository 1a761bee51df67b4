/** What Google calls a spreadsheet that nobody has named. */
const UNNAMED = /^(Untitled spreadsheet|无标题电子表格|未命名的?电子表格)$/;

/** Names a spreadsheet that has no name of its own. */
export function nameUntitled(title: string): void {
  const workbook = SpreadsheetApp.getActiveSpreadsheet();
  if (UNNAMED.test(workbook.getName())) workbook.rename(title);
}
