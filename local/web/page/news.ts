/** Read-only news for tests and curious people; nothing in the page listens to it. */
export interface PageNews {
  ready: boolean;
  /** The last entry that the page shows. */
  seq: number;
  /** How often the workbook was loaded anew. */
  resyncs: number;
  session: string;
  /** The workbook as the page has it. */
  save(): unknown;
  /** How many rows of the open tab are on show, scrolled away or not. */
  rowsOnShow(): number;
}

export const news: PageNews = {
  ...{ ready: false, seq: 0, resyncs: 0, session: '' },
  save: () => null,
  rowsOnShow: () => 0,
};

Object.defineProperty(window, '__home', { get: () => ({ ...news }) });
