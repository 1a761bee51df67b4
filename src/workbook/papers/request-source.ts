import type { Lookup, Rows } from '../act';
import type { Row } from '../book';
import { lookUp, requireFound, rowsOf } from '../find-rows';
import type { RegisterRows } from '../registers.generated';
import { rowsOfRequest } from '../request-lookup';
import type { PaperContext } from './paper-maker';

export type Request = RegisterRows['requests'];

export interface RequestSource {
  request: Request;
  row: Row<'requests'>;
  /** What was looked up beside it. */
  found: Rows;
}

/** The request that a paper is of, with more rows by its number; null for a blank. @throws RefusedError `rowNotFound` */
export function requestOf(
  { book, of }: PaperContext,
  more: (no: string) => Record<string, Lookup> = () => ({}),
): RequestSource | null {
  if (of === '') return null;
  const lookups: Record<string, Lookup> = {
    '#request': { register: 'requests', column: 'no', value: of, need: 'one' },
    ...more(of),
  };
  const found = lookUp(book, lookups);
  requireFound(lookups, found);
  const rows = rowsOf(found);
  const row = rows.one('#request', 'requests');
  return { request: row.values, row, found: rows };
}

/** More rows that follow from the request; of a blank there are none. */
export function aboutRequest(
  { book }: PaperContext,
  request: Request | null,
  lookups: (request: Request) => Record<string, Lookup>,
): Rows {
  return rowsOf(request ? lookUp(book, lookups(request)) : {});
}

export function chargesOf(no: string): Record<string, Lookup> {
  return { '#charges': rowsOfRequest('charges', no) };
}
