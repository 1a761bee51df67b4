import type { FieldFault } from '../../policy/refusal';
import { say } from '../../texts/say';
import type { GateContext, Lookup } from '../../workbook/act';
import { isFormalKind } from './invoice-kind';

/** The look-up of invoices that have this number already. */
export function sameNumber(number: string): Record<string, Lookup> {
  if (!number) return {};
  return {
    sameNumber: { register: 'invoices', column: 'number', value: number, need: 'many' },
  };
}

/** A number is used once; those of older invoices, of 8 digits, once for each code. */
export function usedNumber(
  { found, book }: GateContext,
  { kind, code }: { kind: string; code: string },
): FieldFault[] {
  const same = found
    .many('sameNumber', 'invoices')
    .find(
      ({ values }) =>
        values.code === code && isFormalKind(values.kind, book) === isFormalKind(kind, book),
    );
  if (!same) return [];
  const message = say('field.invoiceNumberUsed', { no: same.values.requestNo });
  return [{ path: 'number', message }];
}
