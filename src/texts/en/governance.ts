/** The workbook itself: mails, tabs, data in and out. */
export const governance = {
  'outbox.cutOff':
    'Cut off while it was being sent; it is not known whether it left. Look in "Sent"; if it did not, set the status back to "Waiting".',
  'tabs.all': 'All registers are shown.',
  'tabs.daily': 'Only the registers of daily work are shown.',
  'error.notImportable': 'Nothing can be imported into "{register}".',
  'field.noSuchHeader': 'The file has no column "{name}".',
  'field.noSuchColumn': 'The register has no column "{key}" to import into.',
  'field.mappedTwice': 'Two columns are mapped to "{key}".',
  'import.noCustomer': "The customer's name is missing.",
  'import.noNeed': 'What was asked for is missing.',
  'import.already': 'This row was imported before.',
  'import.kept': 'Not understood, and kept as it is in the import note: {what}',
  'import.missing': '"{column}" is missing.',
  'import.oddCell': 'Does not fit its column: {what}',
  'label.importKey': 'Number in the former system',
  'error.sampleNotEmpty': 'The workbook already holds service requests; the sample is not loaded.',
  'hint.sampleNotEmpty': 'Load the sample in a new workbook.',
  'sample.done': 'The sample company is loaded, with {count} service requests.',
  'install.form': 'Made the survey form.',
  'install.triggers': 'Installed the triggers {names} (they run as {owner}).',
  'install.otherOwner':
    'The triggers were installed by {owner} and run as that person; not installed twice.',
} as const;
