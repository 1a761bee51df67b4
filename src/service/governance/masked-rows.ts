import { masked } from '../../policy/masking';
import type { DateTime } from '../../policy/time';
import type { Row } from '../../workbook/book';
import { type Change, update } from '../../workbook/change';
import { PERSONAL } from '../../workbook/personal-columns';
import type { RegisterName } from '../../workbook/registers.generated';

/** Masks what rows say of a customer, for good: counts, sums and invoices stay, and nobody writes to him any more. */
export function maskRows(rows: readonly Row<RegisterName>[], now: DateTime): Change[] {
  return rows.flatMap((row) => {
    const values = { ...maskedValues(row), ...consequences(row, now) };
    return Object.keys(values).length ? [update(row, values as never)] : [];
  });
}

function maskedValues(row: Row<RegisterName>): Record<string, string> {
  const values = row.values as unknown as Record<string, unknown>;
  const changed = Object.entries(PERSONAL[row.register] ?? {}).flatMap(([column, how]) => {
    const former = String(values[column] ?? '');
    const value = masked(former, how);
    return value === former ? [] : [[column, value]];
  });
  return Object.fromEntries(changed);
}

/** A mail that waits would go to `***`; a card not sent yet has nobody to go to. */
function consequences({ register, values }: Row<RegisterName>, now: DateTime) {
  const { status } = values as { status?: string };
  if (register === 'customers') return { optOut: true, erasedAt: now };
  if (register === 'outbox' && status === 'waiting') return { status: 'skipped' };
  if (register === 'surveys' && status === 'planned') return { status: 'skipped' };
  return {};
}
