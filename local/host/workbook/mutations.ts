import type { IRange, IStyleData } from '@univerjs/core';
import type { Rect } from '../../a1';
import type { Mutation } from '../contract';
import type { Book, Tab } from './book';
import type { Cell } from './cells';

/** What is to become of a cell: `null` takes a part away, a part that is missing stays. */
export interface CellPatch {
  v?: string | number | null;
  t?: number | null;
  f?: string | null;
  si?: string | null;
  p?: null;
  s?: { [Key in keyof IStyleData]?: IStyleData[Key] | null } | null;
}

export type CellPatches = Record<number, Record<number, CellPatch>>;

export const SET_CELLS = 'sheet.mutation.set-range-values';

/** Makes mutations; params are plain JSON and share nothing with the engine's own objects. */
export function mutation(book: Book, id: string, params: object): Mutation {
  return { id, params: JSON.parse(JSON.stringify({ unitId: book.unitId, ...params })) as object };
}

export function tabMutation(tab: Tab, id: string, params: object): Mutation {
  return mutation(tab.book, id, { subUnitId: tab.id, ...params });
}

/** Not copied: a whole register may be in it. */
export function cellsMutation(tab: Tab, cellValue: CellPatches): Mutation {
  return { id: SET_CELLS, params: { unitId: tab.book.unitId, subUnitId: tab.id, cellValue } };
}

/** Takes away formula and rich text where there are some: a null for each cell would double the log. */
export function withoutOld(current: Cell, patch: CellPatch): CellPatch {
  if (current?.f && patch.f === undefined) patch.f = null;
  if (current?.si) patch.si = null;
  if (current?.p) patch.p = null;
  return patch;
}

export function plainRange({ startRow, endRow, startColumn, endColumn }: Rect): IRange {
  return { startRow, endRow, startColumn, endColumn };
}
