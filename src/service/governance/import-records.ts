import { recordCounter, recordNumber } from '../../policy/numbering';
import { readPhone } from '../../policy/phone';
import { append } from '../../workbook/change';
import type { RegisterName } from '../../workbook/registers.generated';
import type { Template } from '../../workbook/template';
import {
  oddText,
  type ReadRow,
  type RowRemark,
  readRows,
  refusedRow,
  type Taken,
} from './import-row';
import type { ImportContext } from './import-rows';

/** Customers, products, contracts: a row is taken when all its cells fit their columns and its key is new. */
export function importRecords(context: ImportContext, template: Template): Taken {
  const taken: Taken = { changes: [], accepted: 0, refused: [], notes: [] };
  const register = template.register as RegisterName;
  const known = new Set(context.book.column(register, template.key).filter(Boolean));
  for (const read of readRows(context, template)) {
    if (register === 'customers' && !read.values.no) read.values.no = nextCustomer(context);
    const id = String(read.values[template.key] ?? '');
    const fault = faultOf(read, template, known.has(id));
    if (fault) {
      taken.refused.push(fault);
      continue;
    }
    known.add(id);
    taken.changes.push(append(register, withPhones(read.values)));
    taken.accepted += 1;
  }
  return taken;
}

function nextCustomer({ next, today }: ImportContext): string {
  const year = Number(today.slice(0, 4));
  return recordNumber('customers', year, next(recordCounter('customers', year)));
}

function faultOf(read: ReadRow, template: Template, isKnown: boolean): RowRemark | null {
  const { row, values, odd } = read;
  const needed = template.columns.filter(
    (column) => column.key === template.key || column.required,
  );
  const missing = needed.find(
    (column) => values[column.key] === undefined || values[column.key] === '',
  );
  if (missing) return refusedRow(row, 'import.missing', { column: missing.label });
  if (odd.length) {
    return refusedRow(row, 'import.oddCell', {
      what: { zh: oddText(read, 'zh'), en: oddText(read, 'en') },
    });
  }
  return isKnown ? refusedRow(row, 'import.already') : null;
}

function withPhones(values: ReadRow['values']): ReadRow['values'] {
  const phone = String(values.phone ?? '');
  return phone ? { ...values, phone: readPhone(phone).normal, phoneOriginal: phone } : values;
}
