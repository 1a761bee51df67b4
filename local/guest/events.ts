import { enumeration, withDates } from './kernel';

/** Makes a service object out of what its marker holds. */
type Maker = (marked: never) => unknown;

const makers = new Map<string, Maker>();

export const AuthMode = enumeration('NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL');

/** `{ $range: box }` in an event becomes what `maker(box)` gives. */
export function defineEventPart(marker: string, maker: Maker): void {
  makers.set(marker, maker);
}

/** The event as the script gets it: markers become service objects, dates become dates. */
export function eventObject(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(eventObject);
  const [first] = Object.entries(value);
  const maker = first && makers.get(first[0]);
  if (first && maker) return maker(first[1] as never);
  if (first?.[0] === '$date') return withDates(value);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, eventObject(item)]));
}

export function installEvents(): void {
  defineEventPart('$authMode', (mode: keyof typeof AuthMode) => AuthMode[mode]);
}
