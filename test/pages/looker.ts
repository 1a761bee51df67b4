import { expect } from 'vitest';
import { expectAccessible, look } from '../browser/look';
import type { BrowserPage } from './browser-page';

export type Language = 'zh' | 'en';

/** A page at its size, and pictures of it; what axe-core says does not hang on the language. */
export class Looker {
  constructor(
    readonly shown: BrowserPage,
    private readonly language: Language,
  ) {}

  async at(name: string): Promise<void> {
    await look(this.shown.page, `${this.language}/${name}`);
    if (this.language === 'zh') await expectAccessible(this.shown.page, name);
  }

  async end(): Promise<void> {
    expect(this.shown.faults).toEqual([]);
    await this.shown.close();
  }
}
