import { eventObject } from './events';

export interface FunctionCall {
  functionName: string;
  /** JSON of the arguments. */
  args: string;
  /** Calls from pages get no dates back: at Google the whole answer becomes null. */
  datesAllowed: boolean;
}

export type Outcome =
  | { kind: 'value'; json: string | undefined }
  | { kind: 'absent' }
  | { kind: 'error'; name: string; message: string; stack: string };

/** What was callable before the project came: never a function of the project. */
const ownNames = new Map<string, unknown>();

export function rememberGlobals(): void {
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    ownNames.set(name, (globalThis as Record<string, unknown>)[name]);
  }
}

/** Calls one of the project's top-level functions; always answers, as JSON. */
export function callFunction(request: string): string {
  return JSON.stringify(outcomeOf(JSON.parse(request) as FunctionCall));
}

function outcomeOf({ functionName, args, datesAllowed }: FunctionCall): Outcome {
  try {
    const target = projectFunction(functionName);
    if (!target) return { kind: 'absent' };
    const values = (JSON.parse(args) as unknown[]).map(eventObject);
    const value: unknown = Reflect.apply(target, undefined, values);
    if (!datesAllowed && holdsDate(value)) return { kind: 'value', json: 'null' };
    return { kind: 'value', json: JSON.stringify(value) };
  } catch (fault) {
    return { kind: 'error', ...describe(fault) };
  }
}

/** Top-level `const` and `class` are no properties of the global object: only evaluation finds them. */
function projectFunction(name: string): ((...args: unknown[]) => unknown) | undefined {
  if (!/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name)) return undefined;
  // biome-ignore lint/security/noGlobalEval: an indirect eval of a checked identifier reads the script's scope.
  const value: unknown = globalThis.eval(`typeof ${name} === 'function' ? ${name} : undefined`);
  if (typeof value !== 'function' || ownNames.get(name) === value) return undefined;
  return value as (...args: unknown[]) => unknown;
}

function holdsDate(value: unknown, seen = new Set<unknown>()): boolean {
  if (typeof value !== 'object' || value === null || seen.has(value)) return false;
  seen.add(value);
  return value instanceof Date || Object.values(value).some((item) => holdsDate(item, seen));
}

function describe(fault: unknown): { name: string; message: string; stack: string } {
  if (typeof fault !== 'object' || fault === null) {
    return { name: 'Error', message: String(fault), stack: '' };
  }
  const { name = 'Error', message = String(fault), stack = '' } = fault as Partial<Error>;
  return { name: String(name), message: String(message), stack: String(stack) };
}
