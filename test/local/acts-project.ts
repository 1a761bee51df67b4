/** A project whose act writes two tabs in one batch, under the lock, as careful scripts do. */
export const ACTS = `
  function setUp() {
    const book = SpreadsheetApp.getActive();
    book.getSheetByName('Sheet1').setName('orders').appendRow(['number', 'key']);
    book.insertSheet('audit').appendRow(['number', 'key']);
  }
  function act(key, pauseMs) {
    const lock = LockService.getScriptLock();
    lock.waitLock(20000);
    try {
      const book = SpreadsheetApp.getActive();
      const [orders] = Sheets.Spreadsheets.Values.batchGet(book.getId(), {
        ranges: ['orders!A2:B'], valueRenderOption: 'UNFORMATTED_VALUE',
      }).valueRanges;
      const number = (orders.values ?? []).length + 1;
      if (pauseMs) Utilities.sleep(pauseMs);
      const row = { values: [{ userEnteredValue: { numberValue: number } }, { userEnteredValue: { stringValue: key } }] };
      const append = (name) => ({
        appendCells: { sheetId: book.getSheetByName(name).getSheetId(), rows: [row], fields: 'userEnteredValue' },
      });
      Sheets.Spreadsheets.batchUpdate({ requests: [append('orders'), append('audit')] }, book.getId());
      return number;
    } finally {
      lock.releaseLock();
    }
  }
  function rows() {
    const read = (name) => SpreadsheetApp.getActive().getSheetByName(name).getDataRange().getValues().slice(1);
    return { orders: read('orders'), audit: read('audit') };
  }
  function forever(key) {
    LockService.getScriptLock().waitLock(0);
    SpreadsheetApp.getActive().getSheetByName('orders').appendRow(['half', key]);
    for (;;);
  }
`;
