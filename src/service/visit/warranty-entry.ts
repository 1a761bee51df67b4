import type { GateContext } from '../../workbook/act';
import { append, type Change } from '../../workbook/change';
import type { ServiceRecord } from './service-record';

/** The request's one line on the warranty card: its id is what keeps a second one out. */
export function entryId(no: string): string {
  return `W-${no}`;
}

/** Notes time and content of a repair or maintenance on the product's card, once (R31). */
export function warrantyEntry(
  { found }: GateContext,
  done: { record: ServiceRecord; completedAt: string },
): Change[] {
  const { no, serviceType, productSerial, workKind, technician } = found.one(
    'request',
    'requests',
  ).values;
  const isRepair = serviceType !== 'other';
  if (!isRepair || !productSerial || found.maybe('entry', 'warrantyEntries')) return [];
  return [
    append('warrantyEntries', {
      id: entryId(no),
      serial: productSerial,
      requestNo: no,
      at: done.completedAt,
      workKind,
      content: done.record.workDone,
      technician,
    }),
  ];
}
