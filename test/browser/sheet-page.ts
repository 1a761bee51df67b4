import type { Browser, BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';
import type { PageNews } from '../../local/web/page/news';

type News = Omit<PageNews, 'save' | 'rowsOnShow'>;

interface SavedBook {
  sheetOrder: string[];
  sheets: Record<
    string,
    {
      rowCount: number;
      cellData: Record<number, Record<number, { v?: unknown } | null> | undefined>;
    }
  >;
}

export interface OpenOptions {
  user?: string;
  locale?: string;
  width?: number;
  height?: number;
  /** What the home says can be held back. */
  holdable?: boolean;
}

const PATIENCE_MS = 15_000;

/** For `expect.poll`: a busy computer takes longer than its second. */
export const PATIENTLY = { timeout: PATIENCE_MS };

/** A browser tab with the workbook, and a person's hands in it. */
export class SheetPage {
  /** Whatever went wrong in the page's own code. */
  readonly faults: string[] = [];
  /** Requests to anything but the home. */
  readonly foreign: string[] = [];

  #held: (string | Buffer)[] | undefined;
  #deliver: (message: string | Buffer) => void = () => undefined;

  private constructor(
    readonly page: Page,
    readonly context: BrowserContext,
  ) {
    page.on('pageerror', (error) => this.faults.push(error.message));
    context.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol.startsWith('http') && hostname !== '127.0.0.1') this.foreign.push(request.url());
    });
  }

  /** Opens the workbook and waits until it is on the screen. */
  static async open(browser: Browser, url: string, options: OpenOptions = {}): Promise<SheetPage> {
    const { user, locale = 'en-US', width = 1400, height = 850 } = options;
    const context = await browser.newContext({ locale, viewport: { width, height } });
    const sheet = new SheetPage(await context.newPage(), context);
    if (options.holdable) await sheet.#becomeHoldable();
    await sheet.page.goto(user ? `${url}/?user=${encodeURIComponent(user)}` : url);
    await sheet.until(async () => (await sheet.news()).ready);
    return sheet;
  }

  /** From now on the page hears nothing of the home, until `release`. */
  hold(): void {
    this.#held = [];
  }

  release(): void {
    for (const message of this.#held ?? []) this.#deliver(message);
    this.#held = undefined;
  }

  async #becomeHoldable(): Promise<void> {
    await this.page.routeWebSocket(/\/socket/, (line) => {
      const home = line.connectToServer();
      this.#deliver = (message) => line.send(message);
      home.onMessage((message) => {
        if (this.#held) this.#held.push(message);
        else line.send(message);
      });
    });
  }

  by(testId: string): Locator {
    return this.page.getByTestId(testId);
  }

  news(): Promise<News> {
    return this.page.evaluate(() => {
      const { ready, seq, resyncs, session } = (window as unknown as { __home: News }).__home;
      return { ready, seq, resyncs, session };
    });
  }

  /** The workbook as the page has it. */
  book(): Promise<SavedBook> {
    return this.page.evaluate(() =>
      (window as unknown as { __home: { save(): SavedBook } }).__home.save(),
    );
  }

  /** What the page has in a cell of the first tab. */
  async cell(a1: string): Promise<unknown> {
    const { row, column } = position(a1);
    const { sheetOrder, sheets } = await this.book();
    return sheets[sheetOrder[0] ?? '']?.cellData[row]?.[column]?.v;
  }

  /** The cell where the cursor stands, as the name box says. */
  place(): Promise<string> {
    return this.#nameBox.inputValue();
  }

  get #nameBox(): Locator {
    return this.page.locator('[data-u-comp="defined-name"] input');
  }

  /** Goes there by the name box. */
  async goTo(a1: string): Promise<void> {
    const box = this.#nameBox;
    await box.click();
    await box.fill(a1);
    await box.press('Enter');
    // What is typed before the grid has the keyboard again is lost.
    await this.until(() =>
      this.page.evaluate(() => document.activeElement?.id.startsWith('__editor_') === true),
    );
  }

  /** Types into a cell, as a person does. */
  async type(a1: string, text: string): Promise<void> {
    await this.goTo(a1);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Chooses an entry of the menu bar: the menu, then what is in it. */
  async choose(menu: string, ...entries: string[]): Promise<void> {
    await this.by(`menu-${menu}`).click();
    for (const entry of entries.slice(0, -1)) {
      await this.page.getByRole('menuitem', { name: entry, exact: true }).hover();
    }
    const last = { name: entries.at(-1), exact: true };
    const plain = this.page.getByRole('menuitem', last);
    await plain.or(this.page.getByRole('menuitemradio', last)).click();
  }

  /** The page of the project in the sidebar or dialog. */
  guest(): FrameLocator {
    return this.page.frameLocator('[data-testid="guest-frame"]');
  }

  /** Waits until it holds; fails with what it was last. */
  async until(holds: () => Promise<boolean>): Promise<void> {
    const end = Date.now() + PATIENCE_MS;
    while (!(await holds())) {
      if (Date.now() > end) throw new Error(`It never came true: ${holds.toString()}`);
      await this.page.waitForTimeout(25);
    }
  }

  async untilCell(a1: string, value: unknown): Promise<void> {
    const end = Date.now() + PATIENCE_MS;
    for (let is = await this.cell(a1); is !== value; is = await this.cell(a1)) {
      if (Date.now() > end) {
        throw new Error(`${a1} is ${JSON.stringify(is)}, not ${JSON.stringify(value)}`);
      }
      await this.page.waitForTimeout(25);
    }
  }

  close(): Promise<void> {
    return this.context.close();
  }
}

export interface TabContent {
  id: string;
  rowCount: number;
  /** By `row,column`. */
  cells: Record<string, unknown>;
}

/** Row counts and values of all tabs: what page and home must have in common. */
export function contentOf(book: unknown): TabContent[] {
  const { sheetOrder, sheets } = book as SavedBook;
  return sheetOrder.map((id) => {
    const { rowCount, cellData } = sheets[id] ?? { rowCount: 0, cellData: {} };
    const cells = Object.entries(cellData).flatMap(([row, columns]) =>
      Object.entries(columns ?? {})
        .filter(([, cell]) => cell?.v !== undefined && cell.v !== null)
        .map(([column, cell]) => [`${row},${column}`, cell?.v]),
    );
    return { id, rowCount, cells: Object.fromEntries(cells) };
  });
}

function position(a1: string): { row: number; column: number } {
  const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(a1) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
