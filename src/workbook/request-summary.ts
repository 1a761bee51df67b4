import type { Row } from './book';
import type { RequestsRow } from './registers.generated';

/** What a list shows of a request. */
const KEYS = [
  'no',
  'stage',
  'serviceType',
  'unit',
  'customerName',
  'phone',
  'address',
  'productName',
  'productSerial',
  'need',
  'urgency',
  'technician',
  'registeredAt',
  'appointmentFrom',
  'appointmentTo',
  'completedAt',
  'submittedAt',
  'queueOwner',
] as const satisfies readonly (keyof RequestsRow)[];

export type RequestSummary = Pick<RequestsRow, (typeof KEYS)[number]>;

export function requestSummary({ values }: Row<'requests'>): RequestSummary {
  return Object.fromEntries(KEYS.map((key) => [key, values[key]])) as unknown as RequestSummary;
}
