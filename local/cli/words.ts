import { parseArgs } from 'node:util';

/** The command line as given: options by name (each may come several times), and the plain words. */
export interface Words {
  plain: string[];
  one(name: string): string | undefined;
  all(name: string): string[];
}

export function readWords(words: string[], names: string[]): Words {
  const options = Object.fromEntries(
    names.map((name) => [name, { type: 'string', multiple: true } as const]),
  );
  const { values, positionals } = parseArgs({ args: words, options, allowPositionals: true });
  const all = (name: string) => (values[name] as string[] | undefined) ?? [];
  return { plain: positionals, all, one: (name) => all(name).at(-1) };
}

export const DEFAULT_DATA = '.servicebook';

export function readInstant(text: string | undefined): Date | undefined {
  if (text === undefined) return undefined;
  const instant = new Date(text);
  if (Number.isNaN(instant.getTime())) throw new Error(`--now: "${text}" is no ISO time.`);
  return instant;
}
