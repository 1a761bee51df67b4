/** Every name that Apps Script, a menu or a page may call, and nothing else. */
export {
  act,
  loadSampleCompany,
  onFormAnswer,
  onInstall,
  onOpen,
  onWorkbookEdit,
  openImport,
  openSidebar,
  runDueJobs,
  setUpWorkbook,
  showAllTabs,
  showDailyTabs,
  tick,
  view,
} from './wire';
