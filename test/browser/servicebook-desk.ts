import type { Browser, Frame, Locator } from 'playwright-core';
import { SheetPage } from './sheet-page';

type Input = Record<string, unknown>;

/** A person at the workbook with the sidebar open. */
export class Person {
  private constructor(
    readonly sheet: SheetPage,
    private readonly frame: () => Promise<Frame>,
  ) {}

  static async sitDown(browser: Browser, url: string, user: string): Promise<Person> {
    const sheet = await SheetPage.open(browser, url, {
      user,
      locale: 'zh-CN',
      width: 720,
      height: 480,
    });
    await sheet.choose('售后服务簿', '打开侧边栏');
    const person = new Person(sheet, async () => {
      const element = await sheet.page.getByTestId('guest-frame').elementHandle();
      const frame = await element?.contentFrame();
      if (!frame) throw new Error('The sidebar is not there');
      return frame;
    });
    await person.by('home').waitFor();
    return person;
  }

  by(testId: string): Locator {
    return this.sheet.guest().getByTestId(testId);
  }

  /** Takes a step through the sidebar, as its buttons and fields offer it. Answers the request's number. */
  async take(act: string, input: Input, no?: string): Promise<string> {
    const button = this.by(no ? `act-${act}` : `begin-${act}`);
    // Whoever goes on with a request has its next step before him.
    if (!no || !(await this.offers(no, button))) {
      await this.by('home').click();
      if (no) await this.open(no);
    }
    if (!(await seen(button))) await this.by('more-steps').click();
    await button.click();
    await this.by(`form-${act}`).waitFor();
    for (const [key, value] of Object.entries(input)) await this.fill(key, value);
    await this.by('submit').click();
    const outcome = this.by('request')
      .or(this.by('trouble'))
      .or(this.sheet.guest().locator('[aria-invalid=true]'))
      .first();
    await outcome.waitFor();
    const trouble = await this.by(`form-${act}`).isVisible();
    if (trouble)
      throw new Error(`${act} is refused: ${await this.by(`form-${act}`).textContent()}`);
    return (await this.by('request').getAttribute('data-no')) ?? '';
  }

  async open(no: string): Promise<void> {
    await this.by('search').fill(no);
    await this.by('search').press('Enter');
    await this.by('request').waitFor();
  }

  private async offers(no: string, button: Locator): Promise<boolean> {
    const shown = this.sheet.guest().locator(`[data-testid=request][data-no="${no}"]`);
    return (await shown.count()) > 0 && (await button.count()) > 0;
  }

  stage(): Promise<string | null> {
    return this.by('request').getAttribute('data-stage');
  }

  /** Asks for an act past the sidebar's buttons, through the door that every page has. */
  async tryAct(act: string, input: Input): Promise<{ ok: boolean; code?: string }> {
    const frame = await this.frame();
    return frame.evaluate(
      ([name, given]) =>
        new Promise<{ ok: boolean; code?: string }>((resolve, reject) => {
          const { google } = window as unknown as { google: { script: { run: Runner } } };
          google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).act(name, given);
        }),
      [act, input] as const,
    );
  }

  private async fill(key: string, value: unknown): Promise<void> {
    if (Array.isArray(value)) return this.fillLines(key, value as Input[]);
    const field = this.by(`field-${key}`);
    await field.waitFor({ state: 'attached' });
    if (!(await seen(field))) await this.by('more').click();
    const tag = await field.evaluate(
      (element) => `${element.tagName}/${element.getAttribute('type') ?? ''}`,
    );
    if (tag.startsWith('SELECT')) await field.selectOption(String(value));
    else if (tag.endsWith('/checkbox')) await field.setChecked(value === true);
    else await field.fill(typed(key, value));
  }

  private async fillLines(key: string, lines: Input[]): Promise<void> {
    for (const [index, line] of lines.entries()) {
      if (!(await seen(this.by(`field-${key}.${index}.code`)))) await this.by(`add-${key}`).click();
      for (const [part, value] of Object.entries(line))
        await this.fill(`${key}.${index}.${part}`, value);
    }
  }
}

interface Runner {
  withSuccessHandler(done: (answer: { ok: boolean; code?: string }) => void): Runner;
  withFailureHandler(failed: (error: Error) => void): Runner;
  act(name: string, input: unknown): void;
}

/** Amounts are typed in yuan, times to the minute. */
function typed(key: string, value: unknown): string {
  if (key === 'amount') return String(Number(value) / 100);
  const text = String(value);
  return /^\d{4}-\d{2}-\d{2}T/.test(text) ? text.slice(0, 16) : text;
}

async function seen(locator: Locator): Promise<boolean> {
  return (await locator.count()) > 0 && (await locator.first().isVisible());
}
