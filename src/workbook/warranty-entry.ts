import { addDays, type DateTime } from '../policy/time';
import type { GateContext, Lookup } from './act';
import type { Row } from './book';
import { append, type Change, update } from './change';
import type { RegisterRows } from './registers.generated';

/** The request's one line on the warranty card: its id is what keeps a second one out. */
export function entryId(no: string): string {
  return `W-${no}`;
}

export function entryByNo(no: string): Lookup {
  return { register: 'warrantyEntries', column: 'id', value: entryId(no), need: 'maybe' };
}

/** So many of a product's last entries are looked at for the same fault; the request's own is the last. */
const MOST_ENTRIES = 30;

/** All that was done to a product; the request's own entry is among it once there is one. */
export function entriesOfSerial(serial: string): Lookup {
  return {
    register: 'warrantyEntries',
    column: 'serial',
    value: serial,
    need: 'many',
    most: MOST_ENTRIES,
  };
}

type Done = { workDone: string; completedAt: DateTime; causeCode: string };

/**
 * Notes time and content of a repair or maintenance on the product's card, once (R31); an entry that was taken back with the
 * completion is the one that stands again. Look-up `history`.
 */
export function warrantyEntry({ found }: GateContext, done: Done): Change[] {
  const request = found.one('request', 'requests').values;
  const entry = ownEntry(found.many('history', 'warrantyEntries'), request.no);
  if (!entry) return newEntry({ ...request, ...done });
  if (!entry.values.withdrawnAt) return [];
  const { workDone: content, completedAt: at, causeCode } = done;
  return [update(entry, { content, at, causeCode, withdrawnAt: '' })];
}

function ownEntry(entries: readonly Row<'warrantyEntries'>[], no: string) {
  return entries.find((row) => row.id === entryId(no)) ?? null;
}

/**
 * Number of the request by which the same fault of this product was repaired so many days before, or fewer; '' when there is
 * none (R32). Look-up `history`.
 */
export function repeatedRepair(
  { found }: GateContext,
  done: { causeCode: string; completedAt: DateTime; withinDays: number },
): string {
  const { no } = found.one('request', 'requests').values;
  const since = addDays(done.completedAt.slice(0, 10), -done.withinDays);
  const same = found
    .many('history', 'warrantyEntries')
    .map((row) => row.values)
    .filter((entry) => entry.requestNo !== no && !entry.withdrawnAt)
    .filter((entry) => entry.workKind === 'repair' && entry.causeCode === done.causeCode)
    .filter((entry) => entry.at.slice(0, 10) >= since && entry.at <= done.completedAt)
    .sort((one, other) => (one.at < other.at ? -1 : 1));
  return done.causeCode ? (same[same.length - 1]?.requestNo ?? '') : '';
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
  const { no, serviceType, productSerial, workKind, technician, causeCode } = request;
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
      causeCode,
    }),
  ];
}
