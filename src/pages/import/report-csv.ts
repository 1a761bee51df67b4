import { side } from '../words';
import { csvFile } from './csv';
import type { ImportJob, RowRemark } from './types';
import { t } from './words';

/** Rows with what was said of them, as they were in the list: mended, they can be imported again. */
export function remarksCsv(job: ImportJob, remarks: RowRemark[], title: string): string {
  const head = [t('rowNumber'), title, ...job.header];
  const data = remarks.map(({ row, message }) => [
    row,
    side(message),
    ...(job.rows[row - job.firstRow] ?? []),
  ]);
  return csvFile([head, ...data]);
}
