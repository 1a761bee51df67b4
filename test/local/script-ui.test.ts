import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { PageMessage, RunRequest } from '../../local/host/contract';
import { createHome, type Home } from '../../local/host/home';
import { writeProject } from './small-home';

/** A run that a page's menu started. */
const UI = { kind: 'menu', sessionId: 'page-1' } as const;

let told: PageMessage[];
let answer: unknown;
let home: Home;
let folders: string[];
beforeAll(async () => {
  const data = mkdtempSync(join(tmpdir(), 'home-'));
  const project = writeProject({
    'code.gs': `
      function thrown(action) { try { action(); return 'nothing' } catch (e) { return String(e) } }

      function menus() {
        const ui = SpreadsheetApp.getUi();
        ui.createMenu('Desk').addItem('Open', 'open').addSeparator()
          .addSubMenu(ui.createMenu('More').addItem('Deep', 'Lib.deep')).addToUi();
        ui.createAddonMenu().addItem('Start', 'start').addToUi();
      }
      function sidebar() {
        SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>').setTitle('Side'));
        SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p>').setWidth(300), 'Box');
        SpreadsheetApp.getUi().showModelessDialog(HtmlService.createHtmlOutput('<p>'), 'Free');
        return 'went on';
      }
      function question() {
        const ui = SpreadsheetApp.getUi();
        const lock = LockService.getScriptLock();
        lock.waitLock(1000);
        const answer = ui.alert('Sure?', 'It goes.', ui.ButtonSet.YES_NO);
        return [answer === ui.Button.YES, String(answer), lock.hasLock()];
      }
      function shortQuestion() {
        const ui = SpreadsheetApp.getUi();
        return [ui.alert('Hello') === ui.Button.CLOSE, String(ui.alert('Go?', ui.ButtonSet.OK_CANCEL))];
      }
      function prompt() {
        const response = SpreadsheetApp.getUi().prompt('Name', 'Who?', SpreadsheetApp.getUi().ButtonSet.OK_CANCEL);
        return [String(response.getSelectedButton()), response.getResponseText()];
      }
      function browser() { return [Browser.msgBox('x', Browser.Buttons.YES_NO), Browser.inputBox('y')] }
      function wrongUi() {
        const ui = SpreadsheetApp.getUi();
        return [thrown(() => ui.alert()), thrown(() => ui.alert('a', 'b')), thrown(() => ui.showSidebar('<p>')),
          thrown(() => ui.createMenu('x').addItem('y')), thrown(() => ui.nothing())];
      }
      function noUi() { return thrown(() => SpreadsheetApp.getUi()) }
    `,
  });
  folders = [data, project];
  home = await createHome({ project, data });
  home.useSessions({
    tell: (_, message) => told.push(message) > 0,
    ask: async (_, message) => {
      told.push(message);
      return answer;
    },
    selection: () => null,
  });
});
afterAll(async () => {
  await home.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  told = [];
  answer = null;
});

/** The function's value; a script's error is thrown. */
async function run(functionName: string, request: Partial<RunRequest> = UI): Promise<unknown> {
  const asked = { functionName, kind: 'editor', activeUser: home.owner, ...request } as const;
  const { error, result } = await home.executions.run(asked);
  if (error) throw new Error(error.stack);
  return result;
}

test('sends menus to the page as trees', async () => {
  await run('menus');
  const more = { caption: 'More', items: [{ caption: 'Deep', functionName: 'Lib.deep' }] };
  expect(told).toEqual([
    {
      kind: 'menu',
      menu: {
        caption: 'Desk',
        items: [{ caption: 'Open', functionName: 'open' }, { separator: true }, { submenu: more }],
      },
    },
    {
      kind: 'menu',
      menu: { caption: '', items: [{ caption: 'Start', functionName: 'start' }], addon: true },
    },
  ]);
});

test('opens sidebars and dialogs without stopping the script', async () => {
  expect(await run('sidebar')).toBe('went on');
  const box = { kind: 'dialog', html: '<p>', height: null };
  expect(told).toEqual([
    { kind: 'sidebar', title: 'Side', html: '<p>' },
    { ...box, title: 'Box', width: 300, modal: true },
    { ...box, title: 'Free', width: null, modal: false },
  ]);
});

test('waits for an alert’s answer, and the lock is gone meanwhile', async () => {
  answer = { button: 'YES' };
  expect(await run('question')).toEqual([true, 'YES', false]);
  const question = { title: 'Sure?', prompt: 'It goes.', buttons: 'YES_NO' };
  expect(told).toEqual([{ kind: 'alert', ...question }]);
});

test('takes a closed window for CLOSE', async () => {
  expect(await run('shortQuestion')).toEqual([true, 'CLOSE']);
  expect(told).toEqual([
    { kind: 'alert', title: '', prompt: 'Hello', buttons: 'OK' },
    { kind: 'alert', title: '', prompt: 'Go?', buttons: 'OK_CANCEL' },
  ]);
});

test('hands over what a prompt was told', async () => {
  answer = { button: 'OK', text: 'Mei' };
  expect(await run('prompt')).toEqual(['OK', 'Mei']);
  expect(await run('browser')).toEqual(['ok', 'Mei']);
});

test('refuses wrong arguments', async () => {
  expect(await run('wrongUi')).toEqual([
    "Exception: The parameters () don't match the method signature for Ui.alert.",
    "Exception: The parameters (String,String) don't match the method signature for Ui.alert.",
    "Exception: The parameters (String) don't match the method signature for Ui.showSidebar.",
    "Exception: The parameters (String) don't match the method signature for Menu.addItem.",
    'Error: not implemented locally: Ui.nothing',
  ]);
});

test('is not there for a run that no page started', async () => {
  expect(await run('noUi', {})).toBe(
    'Exception: Cannot call SpreadsheetApp.getUi() from this context.',
  );
});
