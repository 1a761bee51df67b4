import { isHtmlOutput } from '../html/output';
import { call, defineService, exception, missing, run, signatureError } from '../kernel';
import { Button, type ButtonName, ButtonSet, buttonSetName } from './buttons';
import { makeMenu } from './menu';

type Ui = GoogleAppsScript.Base.Ui;

/** `Browser`, the older way to ask; `SpreadsheetApp.getUi()` is `ui()`. */
export function install(): void {
  defineService('Browser', {
    Buttons: ButtonSet,
    msgBox: (...args: unknown[]) => ask<ButtonName>('alert', 'Browser.msgBox', args).toLowerCase(),
    inputBox: (...args: unknown[]) => {
      const { button, text } = ask<PromptAnswer>('prompt', 'Browser.inputBox', args);
      return button === 'OK' || button === 'YES' ? text : 'cancel';
    },
    toString: () => 'Browser',
  });
}

/** The page's Ui; a run that no page started has none. */
export function ui(): Ui {
  if (run().sessionId === null) {
    throw exception('Cannot call SpreadsheetApp.getUi() from this context.');
  }
  const methods = {
    Button: Button as unknown as Ui['Button'],
    ButtonSet: ButtonSet as unknown as Ui['ButtonSet'],
    toString: () => 'Ui',
    createMenu: (caption: string) => makeMenu(String(caption), false),
    createAddonMenu: () => makeMenu('', true),
    alert: (...args: unknown[]) => button(ask<ButtonName>('alert', 'Ui.alert', args)),
    prompt: (...args: unknown[]) => promptResponse(ask<PromptAnswer>('prompt', 'Ui.prompt', args)),
    showSidebar: (...args: unknown[]) => {
      const { title, html } = panel(args, 'Ui.showSidebar');
      call('ui.showSidebar', { title, html });
    },
    showModalDialog: (...args: unknown[]) => dialog(args, 'showModalDialog'),
    showModelessDialog: (...args: unknown[]) => dialog(args, 'showModelessDialog'),
  } satisfies Partial<Record<keyof Ui | 'toString', unknown>>;
  return missing('Ui', methods) as unknown as Ui;
}

interface PromptAnswer {
  button: ButtonName;
  text: string;
}

/** Waits for a person; the home takes the run's locks away meanwhile. */
function ask<T>(kind: 'alert' | 'prompt', method: string, args: unknown[]): T {
  const question = questionOf(args) ?? signatureError(args, method);
  return call<T>(`ui.${kind}`, question);
}

/** `(prompt)`, `(prompt, buttons)` or `(title, prompt, buttons)`. */
function questionOf(args: unknown[]): { title: string; prompt: string; buttons: string } | null {
  const buttons = args.length === 1 ? 'OK' : buttonSetName(args[args.length - 1]);
  const texts = args.length === 1 ? args : args.slice(0, -1);
  const [first, second] = texts.map(text);
  if (!buttons || texts.length > 2 || texts.map(text).includes(null)) return null;
  if (second === undefined) return { title: '', prompt: first ?? '', buttons };
  return { title: first ?? '', prompt: second ?? '', buttons };
}

function text(value: unknown): string | null {
  const plain =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return plain ? String(value) : null;
}

function dialog(args: unknown[], method: 'showModalDialog' | 'showModelessDialog'): void {
  if (args.length !== 2) signatureError(args, `Ui.${method}`);
  const { html, output } = panel(args.slice(0, 1), `Ui.${method}`);
  const size = { width: output.getWidth(), height: output.getHeight() };
  const modal = method === 'showModalDialog';
  call('ui.showDialog', { title: String(args[1]), html, ...size, modal });
}

function panel(args: unknown[], method: string) {
  const [output] = args;
  if (args.length !== 1 || !isHtmlOutput(output)) signatureError(args, method);
  return { title: output.getTitle(), html: output.getContent(), output };
}

function button(name: ButtonName): unknown {
  return Button[name];
}

function promptResponse(answer: PromptAnswer): GoogleAppsScript.Base.PromptResponse {
  return missing('PromptResponse', {
    getSelectedButton: () => button(answer.button) as GoogleAppsScript.Base.Button,
    getResponseText: () => answer.text,
  });
}
