import { isIndependent } from '../policy/permissions';
import { refuse } from '../policy/refusal';
import type { Gate } from './act';

/** Refuses a judgement on one's own work: of the technician, or without a visit of who took the call (R51). */
export function requireIndependent(clause: string): Gate {
  return ({ actor, found }) => {
    const { id, values } = found.one('request', 'requests');
    const doer = values.technician || values.registrar;
    if (!isIndependent(actor.email, [doer])) refuse('ownWork', { no: id }, { clause });
  };
}
