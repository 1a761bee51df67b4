import { refuse } from '../../policy/refusal';
import type { DateTime } from '../../policy/time';
import { type Bilingual, say } from '../../texts/say';
import type { Row } from '../../workbook/book';

export interface Window {
  from: DateTime | '';
  to: DateTime | '';
}

/** A window has a beginning and a later end, and does not begin before `after` (R20). */
export function requireWindow({ from, to }: Window, after: DateTime): void {
  const faults = [
    ...(from ? [] : [{ path: 'appointmentFrom', message: say('field.missing') }]),
    ...(to ? [] : [{ path: 'appointmentTo', message: say('field.missing') }]),
    ...(from && from < after
      ? [{ path: 'appointmentFrom', message: say('field.windowPast') }]
      : []),
    ...(from && to && to <= from
      ? [{ path: 'appointmentTo', message: say('field.windowEnd') }]
      : []),
  ];
  if (faults.length) refuse('appointmentMissing', {}, { clause: 'R20', fields: faults });
}

/** A warning for each other appointment of the technician that overlaps this one (R20). */
export function overlaps(window: Window, others: readonly Row<'requests'>[]): Bilingual[] {
  return others
    .filter(
      ({ values }) =>
        values.stage === 'appointed' && values.appointmentFrom && values.appointmentTo,
    )
    .filter(
      ({ values }) => values.appointmentFrom < window.to && window.from < values.appointmentTo,
    )
    .map(({ id, values }) =>
      say('warning.overlap', { no: id, at: values.appointmentFrom.replace('T', ' ').slice(0, 16) }),
    );
}
