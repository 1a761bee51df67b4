import { now } from './kernel';

const MachineDate = Date;

/**
 * Puts the home's clock behind `Date`. The prototype stays the same, so `instanceof Date` holds for every date,
 * whoever made it, and `class X extends Date` works.
 */
export function installDate(): void {
  function HomeDate(this: unknown, ...parts: unknown[]): unknown {
    if (new.target === undefined) return now().toString();
    return Reflect.construct(MachineDate, parts.length > 0 ? parts : [now().getTime()], new.target);
  }
  const statics = {
    name: 'Date',
    length: 7,
    prototype: MachineDate.prototype,
    now: () => now().getTime(),
    parse: MachineDate.parse,
    UTC: MachineDate.UTC,
  };
  for (const [key, value] of Object.entries(statics)) {
    Object.defineProperty(HomeDate, key, { value, configurable: key !== 'prototype' });
  }
  Object.defineProperty(MachineDate.prototype, 'constructor', {
    value: HomeDate,
    writable: true,
    configurable: true,
  });
  Object.defineProperty(globalThis, 'Date', {
    value: HomeDate,
    writable: true,
    configurable: true,
  });
}
