import { isBefore } from '../../policy/moment-order';
import type { FieldFault } from '../../policy/refusal';
import { say } from '../../texts/say';
import type { ChargeLine } from './charge-line';

/** What is wrong with when and how the customer was told of an excluded line (A9). */
export function toldFaults(
  { exclusion, toldAt, toldHow }: ChargeLine,
  { now, completedAt }: { now: string; completedAt: string },
): FieldFault[] {
  if (!exclusion) {
    return toldAt || toldHow ? [{ path: 'toldAt', message: say('field.toldUseless') }] : [];
  }
  const faults: FieldFault[] = [];
  if (toldAt && !toldHow) faults.push({ path: 'toldHow', message: say('field.toldHow') });
  if (toldHow && !toldAt) faults.push({ path: 'toldAt', message: say('field.missing') });
  if (isBefore(now, toldAt)) faults.push({ path: 'toldAt', message: say('field.future') });
  else if (isBefore(completedAt, toldAt)) {
    const at = completedAt.replace('T', ' ').slice(0, 16);
    faults.push({ path: 'toldAt', message: say('field.toldAfterWork', { at }) });
  }
  return faults;
}
