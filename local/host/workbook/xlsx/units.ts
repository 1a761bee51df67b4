/** Excel counts days from the last of 1899, as Sheets does, and widths in digits of its usual font. */

const DAY_MS = 86_400_000;
const DAYS_TO_1970 = 25_569;
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;

/** Excel counts a 29 February 1900 that never was; the file's reader leaves it out. */
const DAYS_TO_MARCH_1900 = 61;

/** The serial number in the file, from the wall-clock time that its reader gives as if it were in UTC. */
export function serialOf(date: Date): number {
  const days = date.getTime() / DAY_MS + DAYS_TO_1970;
  return days < DAYS_TO_MARCH_1900 ? days - 1 : days;
}

export function columnUnits(pixels: number): number {
  return (pixels - PADDING_PIXELS) / DIGIT_PIXELS;
}

export function columnPixels(units: number): number {
  return Math.round(units * DIGIT_PIXELS + PADDING_PIXELS);
}

/** `_x0041_` would be read as the letter that it names. */
export function escaped(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}
