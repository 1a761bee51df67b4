import type { GateContext, Lookup } from './act';
import { append, type Change, update } from './change';
import type { RegisterRows } from './registers.generated';

/** The request's one line on the warranty card: its id is what keeps a second one out. */
export function entryId(no: string): string {
  return `W-${no}`;
}

export function entryByNo(no: string): Lookup {
  return { register: 'warrantyEntries', column: 'id', value: entryId(no), need: 'maybe' };
}

/** Notes time and content of a repair or maintenance on the product's card, once (R31). Look-up `entry`. */
export function warrantyEntry(
  { found }: GateContext,
  done: { workDone: string; completedAt: string },
): Change[] {
  const request = found.one('request', 'requests').values;
  if (found.maybe('entry', 'warrantyEntries')) return [];
  return newEntry({ ...request, ...done });
}

/** After a correction of a finished service the line stands on the card of the right product (R31). Look-up `entry`. */
export function correctedEntry(
  { found }: GateContext,
  request: RegisterRows['requests'],
): Change[] {
  const { productSerial: serial, workKind, stage } = request;
  const entry = found.maybe('entry', 'warrantyEntries');
  if (!entry) return stage === 'completed' ? newEntry(request) : [];
  const { values } = entry;
  if (values.serial === serial && values.workKind === workKind) return [];
  return [update(entry, { serial, workKind })];
}

function newEntry(request: RegisterRows['requests']): Change[] {
  const { no, serviceType, productSerial, workKind, technician } = request;
  const isRepair = serviceType !== 'other';
  if (!isRepair || !productSerial) return [];
  return [
    append('warrantyEntries', {
      id: entryId(no),
      serial: productSerial,
      requestNo: no,
      at: request.completedAt,
      workKind,
      content: request.workDone,
      technician,
    }),
  ];
}
