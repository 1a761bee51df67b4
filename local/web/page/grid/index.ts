import type { Box, Mutation } from '../../../host/contract';
import type { Language } from '../language';
import type { ViewEntry } from './filter-views';
import { loadLocale } from './locales';
import { Rights } from './rights';
import { Sheet } from './sheet';
import { createUniver } from './univer';

export type { ViewEntry } from './filter-views';
export { Replica } from './replica';
export type { Viewer } from './rights';
export type { Sheet } from './sheet';

export interface GridPort {
  edited(mutations: Mutation[]): void;
  selected(box: Box): void;
  /** The person is about to change cells that are protected by a warning. */
  warned(description: string): void;
  /** The day at home, `2026-03-10`. */
  today(): string;
  /** Filter views of the tab that is open. */
  viewsAre(entries: ViewEntry[]): void;
  /** A filter view has conditions that the page cannot reckon. */
  unknown(types: string[]): void;
  /** The first picture is on the screen. */
  painted(): void;
}

export async function createSheet(
  container: HTMLElement,
  language: Language,
  port: GridPort,
): Promise<Sheet> {
  const rights = new Rights();
  const univer = createUniver(container, await loadLocale(language), [rights.override]);
  return new Sheet(univer, rights, port);
}
