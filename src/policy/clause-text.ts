/** A clause as a version of the policy holds it: `minutes=30; day=working`, or `off` when the version leaves it out. */
export type ClauseText = string;

export const OFF = 'off';

export function isOff(text: ClauseText): boolean {
  return text.trim().toLowerCase() === OFF;
}

/** Reads `minutes=30; day=working`; null when it is neither that, nor blank, nor `off`. */
export function readParameters(text: ClauseText): ReadonlyMap<string, string> | null {
  const parameters = new Map<string, string>();
  const typed = text.normalize('NFKC').trim();
  if (isOff(typed)) return parameters;
  for (const part of typed.split(/[;\n]/).filter((one) => one.trim() !== '')) {
    const [, name = '', value = ''] = /^\s*(\w+)\s*=\s*(.*?)\s*$/.exec(part) ?? [];
    if (!name || !value) return null;
    parameters.set(name, value);
  }
  return parameters;
}
