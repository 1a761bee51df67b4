import type { FunctionCall, Outcome } from '../protocol';
import { eventObject } from './events';
import { run } from './kernel';

/** What was callable before the project came: never a function of the project. */
const ownNames = new Map<string, unknown>();

export function rememberGlobals(): void {
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    ownNames.set(name, (globalThis as Record<string, unknown>)[name]);
  }
}

/** Of a run whose function is async: filled in when its promise settles, which needs no more than microtasks. */
let settled: Outcome = { kind: 'value' };

/** Calls one of the project's top-level functions. Answers its outcome as JSON, or `pending`. */
export function callFunction(request: string): string {
  const { functionName, args, datesAllowed, privateAllowed } = JSON.parse(request) as FunctionCall;
  try {
    const target = projectFunction(functionName);
    const hidden = functionName.endsWith('_') && !privateAllowed;
    if (!target || hidden) return JSON.stringify({ kind: 'absent' });
    const value: unknown = Reflect.apply(target, undefined, argumentsOf(args));
    if (!(value instanceof Promise)) return JSON.stringify(outcomeOf(value, datesAllowed));
    value.then(
      (result) => {
        settled = outcomeOf(result, datesAllowed);
      },
      (fault) => {
        settled = { kind: 'error', ...describe(fault) };
      },
    );
    return 'pending';
  } catch (fault) {
    return JSON.stringify({ kind: 'error', ...describe(fault) });
  }
}

/** Only triggers bring service objects; what people send stays as it is. */
function argumentsOf(args: unknown[]): unknown[] {
  return ['editor', 'menu', 'page'].includes(run().kind) ? args : args.map(eventObject);
}

export function settledOutcome(): string {
  return JSON.stringify(settled);
}

function outcomeOf(value: unknown, datesAllowed: boolean): Outcome {
  const json = !datesAllowed && holdsDate(value) ? 'null' : JSON.stringify(value);
  return { kind: 'value', json };
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
  return { name: String(name), message: String(message), stack: projectStack(String(stack)) };
}

/** Only what lies in the project: neither the services nor the host below them. */
function projectStack(stack: string): string {
  const [own = ''] = stack.split(/\n {4}at [^\n]*callFunction \(guest\.js/);
  return own.replace(/\n {4}at [^\n]*guest\.js:\d+:\d+\)?/g, '');
}
