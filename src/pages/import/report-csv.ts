import { unparse } from 'papaparse';
import { side } from '../words';
import type { ImportJob, RowRemark } from './types';
import { t } from './words';

/** Rows with what was said of them, as they were in the list: mended, they can be imported again. */
export function remarksCsv(job: ImportJob, remarks: RowRemark[], title: string): string {
  const fields = [t('rowNumber'), title, ...job.header];
  const data = remarks.map(({ row, message }) => [
    row,
    side(message),
    ...(job.rows[row - job.firstRow] ?? []),
  ]);
  // Excel takes a file for UTF-8 only by its mark.
  return `\ufeff${unparse({ fields, data })}`;
}
