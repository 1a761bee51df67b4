/** The spreadsheet's own menu. */
export const menu = {
  'menu.title': 'Servicebook',
  'menu.sidebar': 'Open the sidebar',
  'menu.work': 'My work',
  'menu.dashboard': 'Dashboard',
  'menu.call': 'File a call…',
  'menu.papers': 'Print papers…',
  'menu.import': 'Import data…',
  'menu.allTabs': 'Show all tabs',
  'menu.dailyTabs': 'Show the daily tabs only',
  'menu.dryRun': 'Show what is due',
  'menu.runJobs': 'Run due jobs now',
  'menu.setUp': 'Set up or repair this workbook',
  'menu.sample': 'Load the sample company',
  'menu.renewDashboard': 'Renew the dashboard',
  'menu.dashboardDone': 'The dashboard is renewed; {done} row(s) changed.',
  'menu.jobsDone': '{done} due item(s) dealt with.',
} as const;
