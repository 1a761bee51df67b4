/** The workbook itself: mails, tabs, data in and out. */
export const governance = {
  'outbox.cutOff':
    'Cut off while it was being sent; it is not known whether it left. Look in "Sent"; if it did not, set the status back to "Waiting".',
  'tabs.all': 'All registers are shown.',
  'tabs.daily': 'Only the registers of daily work are shown.',
} as const;
