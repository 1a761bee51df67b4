// What @types/google-apps-script does not know yet.
declare namespace GoogleAppsScript {
  namespace Sheets.Collection {
    interface SpreadsheetsCollection {
      batchUpdate(
        resource: Schema.BatchUpdateSpreadsheetRequest,
        spreadsheetId: string,
        options: { fields: string },
      ): Schema.BatchUpdateSpreadsheetResponse;
    }
  }
  namespace Forms {
    interface Form {
      supportsAdvancedResponderPermissions(): boolean;
      setPublished(published: boolean): Form;
    }
  }
}
