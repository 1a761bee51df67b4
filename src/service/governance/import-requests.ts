import { readPhone } from '../../policy/phone';
import { append } from '../../workbook/change';
import type { Template } from '../../workbook/template';
import { type CustomerLinks, linkCustomers } from './import-customers';
import {
  oddText,
  type ReadRow,
  type RowRemark,
  readRows,
  refusedRow,
  type Taken,
} from './import-row';
import type { ImportContext } from './import-rows';
import { SOURCE_ID } from './import-targets';

/**
 * Old requests become history: numbered in a series of their own, in the stage `imported`, which no act, job or clock
 * knows. A row needs the customer's name and what was asked for; what else is not understood is kept in a note.
 */
export function importRequests(context: ImportContext, template: Template): Taken {
  const taken: Taken = { changes: [], accepted: 0, refused: [], notes: [] };
  const known = new Set(context.book.column('requests', SOURCE_ID).filter(Boolean));
  const links = linkCustomers(context);
  for (const read of readRows(context, template)) {
    const key = sourceKey(context, read);
    const fault = faultOf(read, known.has(key));
    if (fault) {
      taken.refused.push(fault);
      continue;
    }
    known.add(key);
    taken.changes.push(...takeRequest(context, read, { key, links }));
    taken.accepted += 1;
    if (read.odd.length) taken.notes.push(oddRemark(read));
  }
  return taken;
}

function faultOf({ row, values }: ReadRow, isKnown: boolean): RowRemark | null {
  if (!values.customerName) return refusedRow(row, 'import.noCustomer');
  if (!values.need) return refusedRow(row, 'import.noNeed');
  return isKnown ? refusedRow(row, 'import.already') : null;
}

function oddRemark(read: ReadRow): RowRemark {
  const text = (language: 'zh' | 'en') => oddText(read, language).replace(/\n/g, '; ');
  return refusedRow(read.row, 'import.kept', { what: { zh: text('zh'), en: text('en') } });
}

/** The row's own id where the mapping names one, else a digest of its cells. */
function sourceKey({ input, ids }: ImportContext, { values, content }: ReadRow): string {
  const own = String(values[SOURCE_ID] ?? '');
  return own ? `${input.source}/${own}` : ids.digest(`${input.source}/${content}`);
}

function takeRequest(
  context: ImportContext,
  read: ReadRow,
  to: { key: string; links: CustomerLinks },
) {
  const { actor, book, next, today } = context;
  const year = Number(today.slice(0, 4));
  const phone = readPhone(String(read.values.phone ?? ''));
  const customer = to.links.of({
    name: String(read.values.customerName),
    phone: phone.normal,
    email: String(read.values.email ?? ''),
  });
  const row = append('requests', {
    unit: actor.unit,
    ...read.values,
    phone: phone.normal,
    phoneOriginal: String(read.values.phone ?? ''),
    no: importNumber(year, next(`import/${year}`)),
    stage: 'imported',
    customerNo: customer.no,
    importKey: to.key,
    importNote: oddText(read, book.language),
  });
  return [...customer.changes, row];
}

function importNumber(year: number, sequence: number): string {
  return `IM-${year}-${String(sequence).padStart(6, '0')}`;
}
