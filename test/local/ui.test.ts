import { beforeEach, describe, expect, it } from 'vitest';
import type { PageMessage, PageSessions } from '../../local/host/contract';
import { createUi, type Ui } from '../../local/host/ui';
import { caller, run } from './forms/world';

const NO_UI = 'Cannot call SpreadsheetApp.getUi() from this context.';

let told: [string, PageMessage][];
let answer: unknown;
let pages: PageSessions | undefined;
let ui: Ui;

beforeEach(() => {
  told = [];
  answer = null;
  pages = {
    tell: (sessionId, message) => told.push([sessionId, message]) > 0,
    ask: async (sessionId, message) => {
      told.push([sessionId, message]);
      return answer;
    },
    selection: () => null,
  };
  ui = createUi({ sessions: () => pages });
});

const question = { title: 'Sure?', prompt: 'It goes.', buttons: 'YES_NO' };

describe('menus', () => {
  it('reach the page that the run came from, and stay with it', () => {
    const menu = { caption: 'Desk', items: [{ caption: 'Open', functionName: 'open' }] };
    caller(ui.ops)('ui.addMenu', { menu });
    caller(ui.ops, { ...run, sessionId: 'page-2' })('ui.addMenu', { menu });
    expect(told).toEqual([
      ['page-1', { kind: 'menu', menu }],
      ['page-2', { kind: 'menu', menu }],
    ]);
    expect(ui.menus('page-1')).toEqual([menu]);
    ui.forget('page-1');
    expect(ui.menus('page-1')).toEqual([]);
    expect(ui.menus('page-2')).toEqual([menu]);
  });

  it('replace those of the same name', () => {
    const call = caller(ui.ops);
    call('ui.addMenu', { menu: { caption: 'Desk', items: [] } });
    call('ui.addMenu', { menu: { caption: 'Other', items: [] } });
    call('ui.addMenu', { menu: { caption: 'Desk', items: [{ separator: true }] } });
    expect(ui.menus('page-1').map(({ caption, items }) => [caption, items.length])).toEqual([
      ['Other', 0],
      ['Desk', 1],
    ]);
  });
});

describe('questions', () => {
  it('answer what the person chose', async () => {
    answer = { button: 'YES' };
    expect(await caller(ui.ops)('ui.alert', question)).toBe('YES');
    expect(told).toEqual([['page-1', { kind: 'alert', ...question }]]);
    answer = { button: 'CANCEL', text: 'draft' };
    expect(await caller(ui.ops)('ui.prompt', question)).toEqual({
      button: 'CANCEL',
      text: 'draft',
    });
  });

  it('count as closed when the page goes away', async () => {
    expect(await caller(ui.ops)('ui.alert', question)).toBe('CLOSE');
    expect(await caller(ui.ops)('ui.prompt', question)).toEqual({ button: 'CLOSE', text: '' });
  });
});

describe('a run without a page', () => {
  it('has no Ui', async () => {
    const call = caller(ui.ops, { ...run, sessionId: null });
    expect(() => call('ui.showSidebar', { title: '', html: '' })).toThrow(NO_UI);
    await expect(call('ui.alert', question)).rejects.toThrow(NO_UI);
    pages = undefined;
    expect(() => caller(ui.ops)('ui.addMenu', { menu: { caption: '', items: [] } })).toThrow(NO_UI);
  });
});

describe('a simple trigger', () => {
  it('may build menus but open no sidebar and no dialog', () => {
    const call = caller(ui.ops, { ...run, authMode: 'LIMITED' });
    call('ui.addMenu', { menu: { caption: 'Desk', items: [] } });
    expect(() => call('ui.showSidebar', { title: '', html: '' })).toThrow(
      'You do not have permission to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
    );
    expect(() => call('ui.showDialog', { modal: true })).toThrow('Ui.showModalDialog');
    expect(told).toHaveLength(1);
  });
});

describe('the spreadsheet', () => {
  it('shows toasts and what a script activates, and knows what the person selected', () => {
    const box = { sheetId: '0', startRow: 1, endRow: 2, startColumn: 0, endColumn: 0 };
    if (pages) pages.selection = (sessionId) => (sessionId === 'page-1' ? box : null);
    const call = caller(ui.ops);
    call('ui.toast', { message: 'Done', title: 'Desk', seconds: 5 });
    call('ui.activate', { box });
    expect(told).toEqual([
      ['page-1', { kind: 'toast', message: 'Done', title: 'Desk', seconds: 5 }],
      ['page-1', { kind: 'activate', box }],
    ]);
    expect(call('ui.selection', {})).toEqual(box);
  });

  it('has nobody to show it to in a run without a page', () => {
    const call = caller(ui.ops, { ...run, sessionId: null });
    expect(call('ui.selection', {})).toBeNull();
    call('ui.toast', { message: 'Done', title: '', seconds: 5 });
    expect(told).toEqual([]);
  });
});
