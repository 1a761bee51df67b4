/**
 * The script's side of the home: everything here lives in the script's own realm, so that dates, arrays and errors
 * made by services are the script's own. The host's functions stay in this closure and never reach the script.
 */

import type { LogLevel, RunFacts } from '../protocol';

/** What the worker hands in once, before the project is loaded. */
export interface Host {
  /** One round trip to the home; both sides JSON. */
  rpc(op: string, json: string): string;
  /** Worked out in the run's own thread (digests, sleep); both sides JSON. */
  compute(name: string, json: string): string;
  note(level: LogLevel, text: string): void;
  facts: RunFacts;
}

const MachineDate = Date;
let host: Host;
let facts: RunFacts;

export function connect(to: Host): void {
  host = to;
  facts = JSON.parse(JSON.stringify(to.facts));
}

export function run(): RunFacts {
  return facts;
}

/** One synchronous round trip to the home. Dates cross both ways; what the home refuses is thrown as `Exception`. */
export function call<T>(op: string, arg?: unknown): T {
  return answered<T>(ask(() => host.rpc(op, toJson(arg))));
}

/** Like `call`, but worked out in this thread: costs nothing and asks nobody. */
export function compute<T>(name: string, arg?: unknown): T {
  return answered<T>(ask(() => host.compute(name, toJson(arg))));
}

/** A log line; does not wait. */
export function note(level: LogLevel, text: string): void {
  host.note(level, text);
}

/** The home's time. */
export function now(): Date {
  return new MachineDate(facts.clockStandsMs ?? MachineDate.now() + facts.clockOffsetMs);
}

/** An error as services throw it: an Error named `Exception`. */
export function exception(message: string): Error {
  const error = new Error(message);
  error.name = 'Exception';
  return error;
}

/** A stack overflow inside a host function would be an error of the host's realm: throw our own. */
function ask(question: () => string): string {
  try {
    return question();
  } catch (fault) {
    throw new RangeError(String((fault as { message?: unknown })?.message ?? fault));
  }
}

function answered<T>(json: string): T {
  const answer = JSON.parse(json) as { value?: unknown; error?: string };
  if (answer.error !== undefined) throw exception(answer.error);
  return (json.includes('{"$date":') ? withDates(answer.value) : answer.value) as T;
}

function toJson(value: unknown): string {
  return value === undefined ? '' : JSON.stringify(withoutDates(value));
}

/** `{ $date }` becomes a Date of this realm, in place. */
export function withDates(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entry = value as Record<string, unknown>;
  if (typeof entry.$date === 'number') return new MachineDate(entry.$date);
  for (const key of Object.keys(entry)) {
    if (typeof entry[key] === 'object') entry[key] = withDates(entry[key]);
  }
  return value;
}

/** Dates become `{ $date }`; what holds none is not copied. */
export function withoutDates(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof MachineDate) return { $date: value.getTime() };
  if (Array.isArray(value)) {
    const changed = value.some((item) => withoutDates(item) !== item);
    return changed ? value.map(withoutDates) : value;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, item, withoutDates(item)]);
  if (entries.every(([, before, after]) => before === after)) return value;
  return Object.fromEntries(entries.map(([key, , after]) => [key, after]));
}

const classNames = new WeakMap<object, string>();
const UNASKED = new Set<string>(['then', 'constructor']);

/** Whatever `target` does not have throws `not implemented locally: Class.member`. */
export function missing<T extends object>(className: string, target: T): T {
  const guarded = new Proxy(target, {
    get(from, key, receiver) {
      if (key in from || typeof key === 'symbol' || UNASKED.has(key)) {
        return Reflect.get(from, key, receiver);
      }
      // Services are opaque: JSON.stringify gives {} as it does at Google.
      if (key === 'toJSON') return () => ({});
      throw new Error(`not implemented locally: ${className}.${key}`);
    },
  });
  classNames.set(guarded, className);
  return guarded;
}

const services = new Map<string, object>();

/** Makes a service a global of the script. */
export function defineService(name: string, object: object): void {
  services.set(name, object);
  const value = missing(name, object);
  Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
}

/** The services as they were defined, for the list of what is offered. */
export function definedServices(): ReadonlyMap<string, object> {
  return services;
}

/** Google's refusal of argument counts and types; `method` as in `SpreadsheetApp.Range.setNotes`. */
export function signatureError(args: ArrayLike<unknown>, method: string): never {
  const types = Array.from(args, typeName).join(',');
  throw exception(`The parameters (${types}) don't match the method signature for ${method}.`);
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'Boolean';
  if (Array.isArray(value)) return `${value.length > 0 ? typeName(value[0]) : 'number'}[]`;
  return classNames.get(value as object) ?? '(class)';
}

/** One value of a Google enum: prints as its name, compares by identity. */
export interface EnumValue {
  toString(): string;
  name(): string;
  ordinal(): number;
  compareTo(other: EnumValue): number;
  toJSON(): string;
}

/** A Google enum, such as `SpreadsheetApp.WrapStrategy`. */
export function enumeration<N extends string>(...names: N[]): Record<N, EnumValue> {
  const values = names.map((name, ordinal): [N, EnumValue] => [
    name,
    {
      toString: () => name,
      name: () => name,
      ordinal: () => ordinal,
      compareTo: (other) => ordinal - other.ordinal(),
      toJSON: () => name,
    },
  ]);
  return Object.fromEntries(values) as Record<N, EnumValue>;
}
