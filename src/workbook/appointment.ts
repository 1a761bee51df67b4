import { sameAccount } from '../policy/account';
import { isBefore } from '../policy/moment-order';
import { refuse } from '../policy/refusal';
import type { DateTime } from '../policy/time';
import { type Bilingual, say } from '../texts/say';
import type { GateContext, Lookup } from './act';

export interface Window {
  from: DateTime | '';
  to: DateTime | '';
}

/** A window has a beginning and a later end, and does not begin before `after` (R20). */
export function requireWindow({ from, to }: Window, after: DateTime): void {
  const faults = [
    ...(from ? [] : [{ path: 'appointmentFrom', message: say('field.missing') }]),
    ...(to ? [] : [{ path: 'appointmentTo', message: say('field.missing') }]),
    ...(isBefore(from, after)
      ? [{ path: 'appointmentFrom', message: say('field.windowPast') }]
      : []),
    ...(from && to && to <= from
      ? [{ path: 'appointmentTo', message: say('field.windowEnd') }]
      : []),
  ];
  if (faults.length) refuse('appointmentMissing', {}, { clause: 'R20', fields: faults });
}

/** Visits that are still to come: as many as are open, however long the register. */
export const openVisits: Lookup = {
  register: 'requests',
  column: 'stage',
  value: 'appointed',
  need: 'many',
  most: 60,
  advisory: true,
};

/** A warning for each other visit of the technician, the request's own or a new one, that overlaps this one (R20). */
export function overlaps(
  { found }: GateContext,
  window: Window,
  technician = found.one('request', 'requests').values.technician,
): Bilingual[] {
  const request = found.one('request', 'requests');
  return found
    .many('openVisits', 'requests')
    .filter((row) => row.id !== request.id)
    .filter(({ values }) => sameAccount(values.technician, technician))
    .filter(({ values }) => values.appointmentFrom !== '' && values.appointmentTo !== '')
    .filter(
      ({ values }) => values.appointmentFrom < window.to && window.from < values.appointmentTo,
    )
    .map(({ id, values }) =>
      say('warning.overlap', { no: id, at: values.appointmentFrom.replace('T', ' ').slice(0, 16) }),
    );
}
