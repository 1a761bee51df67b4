import { offsetMinutes } from '../../zoned-time';

/**
 * Dates as a sheet keeps them: days since 1899-12-30, in the wall clock of the spreadsheet's time zone.
 */
const DAY_MS = 86_400_000;
const EPOCH_MS = Date.UTC(1899, 11, 30);
const BUCKET_MS = 900_000;

export function toSerial(instantMs: number, zone: string): number {
  return (instantMs + zoneOffset(instantMs, zone) - EPOCH_MS) / DAY_MS;
}

export function toInstant(serial: number, zone: string): number {
  const wallMs = EPOCH_MS + Math.round(serial * DAY_MS);
  const guess = wallMs - zoneOffset(wallMs, zone);
  // A second look, for hours near a change of the clocks.
  return wallMs - zoneOffset(guess, zone);
}

/** The wall clock's milliseconds minus the instant's. */
function zoneOffset(instantMs: number, zone: string): number {
  const offsets = offsetsByZone.get(zone) ?? new Map<number, number>();
  offsetsByZone.set(zone, offsets);
  // No zone changes its offset inside a quarter of an hour.
  const bucket = Math.floor(instantMs / BUCKET_MS);
  const known = offsets.get(bucket);
  if (known !== undefined) return known;
  const offset = offsetMinutes(bucket * BUCKET_MS, zone) * 60_000;
  offsets.set(bucket, offset);
  return offset;
}

const offsetsByZone = new Map<string, Map<number, number>>();
