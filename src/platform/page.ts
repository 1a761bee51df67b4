import type { PagePort } from '../workbook/ports';

/** The person's open page: menus, sidebar, dialogs. Google throws where a run has none. */
export function page(): PagePort {
  const workbook = () => SpreadsheetApp.getActiveSpreadsheet();
  return {
    selection: () => {
      const range = workbook().getActiveRange();
      return range ? { sheetId: range.getSheet().getSheetId(), row: range.getRow() } : null;
    },
    show: ({ sheetId, row }) => {
      const sheet = workbook().getSheetById(sheetId);
      if (!sheet) throw new Error(`No tab with id ${sheetId}`);
      if (sheet.isSheetHidden()) sheet.showSheet();
      sheet.getRange(row, 1).activate();
    },
    toast: (message) => workbook().toast(message),
    tell: (title, message) => {
      const ui = openUi();
      ui?.alert(title, message, ui.ButtonSet.OK);
    },
    sidebar: (name, title) => {
      SpreadsheetApp.getUi().showSidebar(
        HtmlService.createHtmlOutputFromFile(name).setTitle(title),
      );
    },
    dialog: (name, title, { width = 860, height = 600, given } = {}) => {
      const html = HtmlService.createHtmlOutputFromFile(name).setWidth(width).setHeight(height);
      if (given) html.setContent(withGiven(html.getContent(), given));
      SpreadsheetApp.getUi().showModalDialog(html, title);
    },
    menu: (caption, items) => {
      const menu = SpreadsheetApp.getUi().createMenu(caption);
      for (const item of items) {
        if (item === 'separator') menu.addSeparator();
        else menu.addItem(item.caption, item.functionName);
      }
      menu.addToUi();
    },
  };
}

/** Writes what a page is opened for into its root: pages have no address of their own to carry it. */
function withGiven(page: string, given: Record<string, unknown>): string {
  const json = JSON.stringify(given).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return page.replace('<div id="app">', () => `<div id="app" data-given="${json}">`);
}

/** Null in a run without a page, where Google throws. */
function openUi(): GoogleAppsScript.Base.Ui | null {
  try {
    return SpreadsheetApp.getUi();
  } catch {
    return null;
  }
}
