import { keepMenuLanguage, menuLanguage } from '../platform/menu-language';
import { page } from '../platform/page';
import { googlePorts } from '../platform/ports';
import { nameUntitled } from '../platform/title';
import { refuse } from '../policy/refusal';
import { renewDashboardNow } from '../service/compliance/renew-dashboard';
import { dryRun } from '../service/governance/dry-run';
import { installService } from '../service/governance/install-service';
import { loadSample } from '../service/governance/load-sample';
import { showTabs } from '../service/governance/show-tabs';
import { ensureIntakeForm } from '../service/intake/intake-form';
import { ensureSurveyForm } from '../service/survey/survey-form';
import { type Bilingual, say, type TextKey } from '../texts/say';
import type { MenuItem } from '../workbook/ports';
import { type Answer, refusedAnswer } from '../workbook/run-act';
import { runJobs } from '../workbook/run-jobs';
import { tick } from './calls';
import { acts, jobs } from './registry';

/** A person waits for it. */
const PATIENCE_MS = 120_000;

/** Menu items by the function they run; each is a global. */
const ITEMS: readonly (readonly [TextKey, string] | 'separator')[] = [
  ['menu.sidebar', 'openSidebar'],
  ['menu.work', 'openWork'],
  ['menu.dashboard', 'openDashboard'],
  ['menu.call', 'openCall'],
  ['menu.papers', 'openPaper'],
  ['menu.import', 'openImport'],
  'separator',
  ['menu.allTabs', 'showAllTabs'],
  ['menu.dailyTabs', 'showDailyTabs'],
  ['menu.dryRun', 'showDueJobs'],
  ['menu.runJobs', 'runDueJobs'],
  ['menu.renewDashboard', 'renewDashboard'],
  'separator',
  ['menu.setUp', 'setUpWorkbook'],
  ['menu.sample', 'loadSampleCompany'],
];

/** Makes the menu. Runs before anything is allowed, so it asks for nothing but the language. */
export function onOpen(): void {
  const language = menuLanguage();
  const items: MenuItem[] = ITEMS.map((item) =>
    item === 'separator' ? item : { caption: say(item[0])[language], functionName: item[1] },
  );
  page().menu(say('menu.title')[language], items);
}

export function onInstall(): void {
  onOpen();
}

export function openSidebar(): void {
  page().sidebar('sidebar', say('menu.title')[menuLanguage()]);
}

/** Each person's work, by role. */
export function openWork(): void {
  page().dialog('work', say('menu.work')[menuLanguage()], { width: 960, height: 660 });
}

export function openDashboard(): void {
  page().dialog('dashboard', say('menu.dashboard')[menuLanguage()], { width: 980, height: 680 });
}

/** The short form for whoever picked up the telephone (R42). */
export function openCall(): void {
  page().dialog('call', say('act.fileCall')[menuLanguage()], { width: 460, height: 640 });
}

/** Papers to be printed: of a request, as the sidebar names it, else of the row where the cursor stands. */
export function openPaper(kind?: unknown, of?: unknown): Answer {
  const given = typeof kind === 'string' && typeof of === 'string' ? { kind, of } : {};
  page().dialog('paper', say('menu.papers')[menuLanguage()], { width: 920, height: 720, given });
  return { ok: true, value: given };
}

export function openImport(): void {
  page().dialog('import', say('menu.import')[menuLanguage()]);
}

/** Creates or repairs the workbook, its triggers and its survey form; says what it did. */
export function setUpWorkbook(): Answer {
  return fromMenu('menu.setUp', () => {
    const report = installService(googlePorts(), [ensureSurveyForm, ensureIntakeForm]);
    keepMenuLanguage(report.language);
    nameUntitled(say('menu.title')[report.language]);
    return { value: report, message: report.message };
  });
}

/** Fills a workbook that holds no request yet with a small company. */
export function loadSampleCompany(): Answer {
  return fromMenu('menu.sample', () => loadSample(googlePorts(), acts));
}

export function showAllTabs(): Answer {
  return fromMenu('menu.allTabs', () => showTabs(googlePorts(), 'all'));
}

export function showDailyTabs(): Answer {
  return fromMenu('menu.dailyTabs', () => showTabs(googlePorts(), 'daily'));
}

/** Lists what the clock trigger would do now, and does nothing of it. */
export function showDueJobs(): Answer {
  return fromMenu('menu.dryRun', () => dryRun(googlePorts(), jobs, PATIENCE_MS));
}

/** Runs what is due now, without waiting for the clock trigger. */
export function runDueJobs(): Answer {
  return fromMenu('menu.runJobs', () => {
    const reports = tick();
    const done = reports.reduce((sum, report) => sum + report.done, 0);
    return { value: { reports }, message: say('menu.jobsDone', { done }) };
  });
}

/** Counts the figures into the dashboard's tab now. */
export function renewDashboard(): Answer {
  return fromMenu('menu.renewDashboard', () => {
    const [report] = runJobs([renewDashboardNow], googlePorts(), PATIENCE_MS);
    if (report?.status !== 'done') refuse('dashboardNotRenewed', { reason: report?.note ?? '' });
    return { value: report, message: say('menu.dashboardDone', { done: report?.done ?? 0 }) };
  });
}

/** Runs a menu item and shows its outcome where there is a page; answers it too, for callers without one. */
function fromMenu(title: TextKey, work: () => { value: unknown; message: Bilingual }): Answer {
  const language = menuLanguage();
  let answer: Answer;
  let message: Bilingual;
  try {
    const done = work();
    answer = { ok: true, value: done.value };
    message = done.message;
  } catch (error) {
    answer = refusedAnswer(error);
    message = answer.ok ? say('label.none') : answer.message;
  }
  page().tell(say(title)[language], message[language]);
  return answer;
}
