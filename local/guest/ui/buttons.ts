import { enumeration } from '../kernel';

export const Button = enumeration('CLOSE', 'OK', 'CANCEL', 'YES', 'NO');
export const ButtonSet = enumeration('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL');

export type ButtonName = keyof typeof Button;

/** The name of a `ButtonSet` value; null for anything else. */
export function buttonSetName(value: unknown): string | null {
  return Object.entries(ButtonSet).find(([, set]) => set === value)?.[0] ?? null;
}
