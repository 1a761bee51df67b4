import { readableCode, readReadableCode } from './readable-code';

const LENGTH = 12;

/** The one-time code on a survey card, `K7MQ-2XWP-9RTD`, from 32 random hexadecimal digits or a UUID: its last 60 bits. */
export function surveyToken(random: string): string {
  const hex = random.replace(/-/g, '');
  // In a UUID the digits before these are its version and variant, not chance.
  if (!/^[0-9a-f]{32}$/i.test(hex)) throw new Error(`"${random}" is not 32 hexadecimal digits.`);
  return readableCode(hex.slice(-15), LENGTH);
}

/** The token as it was made, from how a customer typed or read it, or null. */
export function readSurveyToken(typed: string): string | null {
  return readReadableCode(typed, LENGTH);
}
