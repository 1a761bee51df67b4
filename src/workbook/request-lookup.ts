import type { Lookup } from './act';
import type { RegisterName } from './registers.generated';

/** The look-up of the request that an act is about. */
export function requestByNo(no: string): { request: Lookup } {
  return { request: { register: 'requests', column: 'no', value: no, need: 'one' } };
}

/** All rows of another register that belong to the request. */
export function rowsOfRequest(register: RegisterName, no: string): Lookup {
  return { register, column: 'requestNo', value: no, need: 'many' };
}
