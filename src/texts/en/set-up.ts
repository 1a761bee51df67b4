/** What set-up and repair tell. */
export const setUp = {
  'setUp.nothing': 'All is well; nothing was changed.',
  'setUp.zones':
    "The workbook's time zone ({workbook}) is not the script's ({script}): dates and times would be off. Choose the script's zone under \"File → Settings\".",
  'setUp.created': 'Tabs created: {tabs}.',
  'setUp.marked': '"{tab}" is known again as the register "{register}".',
  'setUp.copiedTab': '"{tab}" is a copy of "{register}": from now on it is a tab of your own.',
  'setUp.unreadable':
    'The head of "{tab}" can no longer be told; nothing was changed there. Restore it from the version history; or, if it holds nothing that is needed, clear it and run this again.',
  'setUp.headRow': '"{tab}": row {row} (part of its head) had been deleted and is back.',
  'setUp.keys': '"{tab}": column keys restored: {columns}.',
  'setUp.copies': '"{tab}": {columns} are copied columns; from now on they are your own.',
  'setUp.columns':
    '"{tab}": columns added at the end: {columns}. If they were deleted by mistake, get their data back from the version history.',
  'setUp.keyRow': '"{tab}": row 1 (column keys) is hidden again.',
  'setUp.labels': '"{tab}": labels restored: {columns}.',
  'setUp.freeze': '"{tab}": the two head rows are frozen again.',
  'setUp.formats': '"{tab}": formats restored: {columns}.',
  'setUp.choices': '"{tab}": drop-downs updated: {columns}.',
  'setUp.guards': '"{tab}": warnings against editing restored.',
  'setUp.colours': '"{tab}": colour rules restored.',
  'setUp.filter': '"{tab}": the filter now begins at the labels.',
  'setUp.views': '"{tab}": filter views brought up to date with the tab "Views": {views}.',
  'setUp.viewFault': 'Views: "{part}" of {view} is not understood; no filter view was made of it.',
  'setUp.rows': '"{tab}": {count} missing row(s) added.',
  'setUp.text':
    '"{tab}", row {row}, "{column}" ({key}): {why} Until it is mended, the text as delivered is used.',
  'texts.unknownPlace':
    'there is no place {places}; delete it, or use those listed under "Places to keep".',
  'texts.missingPlace': '{places} is missing; please add it.',
  'setUp.language': 'Now in {language}: {tabs}.',
  'setUp.languageName': 'English',
  'setUp.admin': '{user} is now an administrator.',
  'setUp.noAdmin':
    'There is no administrator: Google does not tell your account. Enter one in the Staff tab.',
  'setUp.unit': 'Unit "{unit}" ({code}) created.',
  'setUp.charts': 'Charts of "{tab}" were put back.',
  'setUp.chartTitle': '{figure} ({measure}), last twelve months',
} as const;
