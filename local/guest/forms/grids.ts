import type { Part } from './part';

type GridItem = GoogleAppsScript.Forms.GridItem;

/** Grids of radio buttons or boxes. */
export function gridMethods({ ref, change, respond }: Part<GridItem>) {
  return {
    getRows: () => ref.read().rows ?? [],
    setRows: (rows: string[]) => change({ rows: rows.map(String) }),
    getColumns: () => ref.read().columns ?? [],
    setColumns: (columns: string[]) => change({ columns: columns.map(String) }),
    createResponse: (responses: string[]) => respond([responses]),
  } satisfies Partial<GridItem>;
}
