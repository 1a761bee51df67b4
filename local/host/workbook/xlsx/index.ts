import { planPlainly } from '../requests/index';
import { fail } from '../resolve';
import type { Room } from '../room';
import type { FileTab } from './read-file';
import { readFile } from './read-file';
import { fileRequests, type TakeFile } from './take-file';
import { xlsxFile } from './write-file';

export type { TakeFile } from './take-file';

/** The bytes are none, or are locked by a password. */
export class NoWorkbook extends Error {}

export interface ExcelFiles {
  /** The workbook as a file of Excel; with `tabId` only that tab. */
  write(tabId?: string): Promise<Uint8Array>;
  /** Brings a file in, as one entry of the log; gives the titles of its tabs. */
  take(bytes: Uint8Array, how: TakeFile): Promise<string[]>;
}

export function excelFiles(room: Room): ExcelFiles {
  const { book } = room;
  return {
    async write(tabId) {
      await book.engine.calculated();
      const tabs = tabId === undefined ? book.tabs() : [book.tab(tabId) ?? fail('No such tab.')];
      return xlsxFile(book, tabs);
    },
    async take(bytes, how) {
      const tabs = await readFile(bytes).catch((): FileTab[] => []);
      if (tabs.length === 0) throw new NoWorkbook('This is not a workbook of Excel.');
      room.change((batch) => planPlainly(fileRequests(book, tabs, how), batch));
      return tabs.map(({ title }) => title);
    },
  };
}
