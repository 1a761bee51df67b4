import type { Lookup } from './act';

/** The product with this serial number, if it is registered. */
export function productBySerial(serial: string): Lookup {
  return { register: 'products', column: 'serial', value: serial, need: 'maybe' };
}
