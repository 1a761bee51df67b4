/**
 * What may be handed to a server function: plain JSON values, or one form element by itself.
 * Throws, as Google's own client does, for what would not survive the journey.
 */
export function checkedArguments(args: unknown[]): unknown[] {
  if (args.length === 1 && args[0] instanceof HTMLFormElement) return [formValues(args[0])];
  for (const [index, value] of args.entries()) check(value, String(index), []);
  return JSON.parse(JSON.stringify(args));
}

function check(value: unknown, property: string, above: unknown[]): void {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
    refuse(property);
  }
  if (typeof value !== 'object' || value === null) return;
  if (value instanceof Date || value instanceof Node || above.includes(value)) refuse(property);
  for (const [key, inner] of Object.entries(value)) check(inner, key, [...above, value]);
}

function refuse(property: string): never {
  throw new TypeError(`Failed due to illegal value in property: ${property}`);
}

/** Inputs by name; several of one name become a list, boxes are there only when checked. */
function formValues(form: HTMLFormElement): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  for (const [name, value] of new FormData(form)) {
    const text = textOf(value);
    const before = values[name];
    values[name] = before === undefined ? text : [before, text].flat();
  }
  return values;
}

function textOf(value: FormDataEntryValue): string {
  if (typeof value === 'string') return value;
  if (value.size === 0) return '';
  throw new Error('not implemented locally: google.script.run with a file');
}
