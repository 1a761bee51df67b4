import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { fontFile, fontSheet } from '../../local/web/fonts';
import { bundlePages } from '../../scripts/bundle-pages';
import { root } from '../../scripts/install.mjs';
import type { Answer } from '../../src/workbook/run-act';
import type { Workbook } from './workbook';

/** As Google and the local home frame a page: without an origin of its own. */
const SANDBOX = 'sandbox allow-scripts allow-forms allow-popups allow-modals allow-downloads';
const ADDRESS = 'http://localhost/';

/** A call of the page to the server: `act` or `view`, its name, its input, its key. */
export interface Call {
  door: 'act' | 'view' | 'openPaper';
  name: string;
  input: Record<string, unknown>;
  key?: string;
}

/** Answers a call, or throws as Google does when the call does not arrive; nothing lets it go on to the workbook. */
export type Interception = (call: Call) => Answer | undefined;

let bundled: Promise<Map<string, string>> | undefined;

export function pagesBuilt(): Promise<Map<string, string>> {
  bundled ??= bundlePages(root);
  return bundled;
}

/** One of the project's pages in a browser, with `google.script.run` joined to a workbook. */
export class BrowserPage {
  readonly calls: Call[] = [];
  readonly faults: string[] = [];
  isClosed = false;
  intercept: Interception = () => undefined;

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly workbook: Workbook,
  ) {}

  static async open(
    browser: Browser,
    name: string,
    options: {
      workbook: Workbook;
      user: string;
      width?: number;
      height?: number;
      /** What the page is opened for. */
      given?: Record<string, unknown>;
    },
  ): Promise<BrowserPage> {
    const { workbook, user, width = 300, height = 720 } = options;
    workbook.ports.user = user;
    const context = await browser.newContext({ viewport: { width, height } });
    const opened = new BrowserPage(await context.newPage(), context, workbook);
    await opened.load(name, options.given);
    return opened;
  }

  by(testId: string): Locator {
    return this.page.getByTestId(testId);
  }

  field(path: string): Locator {
    return this.by(`field-${path}`);
  }

  press(...keys: string[]): Promise<void> {
    return keys.reduce(
      (done, key) => done.then(() => this.page.keyboard.press(key)),
      Promise.resolve(),
    );
  }

  /** Types where the cursor stands. */
  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  /** The test id of what has the focus. */
  focused(): Promise<string | null | undefined> {
    return this.page.evaluate(() => document.activeElement?.getAttribute('data-testid'));
  }

  acts(name: string): Call[] {
    return this.calls.filter((call) => call.door === 'act' && call.name === name);
  }

  close(): Promise<void> {
    return this.context.close();
  }

  private async load(name: string, given?: Record<string, unknown>): Promise<void> {
    const { page } = this;
    const built = (await pagesBuilt()).get(`${name}.html`);
    if (!built) throw new Error(`There is no page "${name}"`);
    const data = JSON.stringify(given ?? {}).replaceAll('"', '&quot;');
    const body = built.replace('<div id="app">', `<div id="app" data-given="${data}">`);
    page.on('pageerror', (error) => this.faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.faults.push(message.text());
    });
    await page.exposeFunction('askServer', (call: Call) => this.answer(call));
    await page.exposeFunction('closeHost', () => {
      this.isClosed = true;
    });
    await page.addInitScript(installRunner);
    await page.route(`${ADDRESS}**`, (route) => route.fulfill(served(route.request().url(), body)));
    await page.goto(ADDRESS + name);
  }

  private answer(call: Call): { answer: unknown } | { error: string } {
    this.calls.push(call);
    try {
      const { door, name, input, key } = call;
      // Google opens another page, which is not this one's affair.
      if (door === 'openPaper') return { answer: { ok: true, value: {} } };
      const answer =
        this.intercept(call) ??
        (door === 'act' ? this.workbook.act(name, input, key) : this.workbook.view(name, input));
      return { answer };
    } catch (error) {
      return { error: (error as Error).message };
    }
  }
}

/** The page in its frame, and the fonts that the local home brings: this machine may have no Chinese one. */
function served(url: string, page: string) {
  const font = /\/fonts\/(.+)$/.exec(url)?.[1];
  if (font === undefined) {
    return {
      body: `<!doctype html><link rel="stylesheet" href="/fonts/fonts.css">${page.replace(/^<!doctype html>/i, '')}`,
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': SANDBOX },
    };
  }
  const { body, type, headers } = font === 'fonts.css' ? fontSheet() : fontFile(font);
  return { body, contentType: type, headers };
}

/** `google.script` as pages know it: each setter gives a new runner, each answer comes later and as JSON. */
function installRunner(): void {
  type Handler = (value: unknown) => void;
  const door = window as unknown as {
    askServer(call: unknown): Promise<{ answer: unknown } | { error: string }>;
    closeHost(): void;
  };
  const runner = (success: Handler, failure: Handler) => {
    const call = (name: string) => async (what: string, input: unknown, key?: string) => {
      const reply = await door.askServer({ door: name, name: what, input, key });
      if ('error' in reply) failure(new Error(reply.error));
      else success(reply.answer);
    };
    return {
      withSuccessHandler: (handler: Handler) => runner(handler, failure),
      withFailureHandler: (handler: Handler) => runner(success, handler),
      act: call('act'),
      view: call('view'),
      openPaper: (kind: string, of: string) => call('openPaper')(kind, of),
    };
  };
  const run = runner(
    () => {},
    (error) => console.error(error),
  );
  Object.assign(window, {
    google: { script: { run, host: { close: () => door.closeHost() } } },
  });
}
