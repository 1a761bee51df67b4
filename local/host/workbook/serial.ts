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
  const offset = readOffset(bucket * BUCKET_MS, zone);
  offsets.set(bucket, offset);
  return offset;
}

const offsetsByZone = new Map<string, Map<number, number>>();
const formatters = new Map<string, Intl.DateTimeFormat>();

function readOffset(instantMs: number, zone: string): number {
  const formatter = formatters.get(zone) ?? newFormatter(zone);
  formatters.set(zone, formatter);
  const parts = Object.fromEntries(
    formatter.formatToParts(instantMs).map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instantMs / 1000) * 1000;
}

function newFormatter(zone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
}

/** True when `zone` is one that dates can be worked out in. */
export function isZone(zone: string): boolean {
  try {
    newFormatter(zone);
    return true;
  } catch {
    return false;
  }
}
