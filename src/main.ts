/** Every name that Apps Script, a menu or a page may call, and nothing else. */
export { act, tick, view } from './wire/calls';
export { onFormAnswer, onWorkbookEdit } from './wire/events';
export {
  loadSampleCompany,
  onInstall,
  onOpen,
  openCall,
  openDashboard,
  openImport,
  openPaper,
  openSidebar,
  openWork,
  renewDashboard,
  runDueJobs,
  setUpWorkbook,
  showAllTabs,
  showDailyTabs,
  showDueJobs,
} from './wire/menu';
