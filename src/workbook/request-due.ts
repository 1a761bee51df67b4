import { type Due, nextDue } from '../policy/due';
import type { Refusal, RefusedError } from '../policy/refusal';
import { pausedBy, type Schedule } from '../policy/work-time';
import { type Bilingual, say } from '../texts/say';
import type { GateContext } from './act';
import { scheduleOf } from './schedule';

type RequestDue = (Due & { label: Bilingual }) | { refusal: Refusal } | null;

/**
 * What a request waits for, in words, and until when. A calendar or a shift that cannot be read is told in its place: it
 * keeps nobody from the request.
 */
export function requestDue(context: GateContext): RequestDue {
  const { values } = context.found.one('request', 'requests');
  try {
    const next = nextDue(values, { ...context, schedule: hoursOf(context) });
    return next && { ...next, label: say(`due.${next.clock}`) };
  } catch (error) {
    const { refusal } = error as RefusedError;
    if (!refusal) throw error;
    return { refusal };
  }
}

/** The hours of the unit that has it, without its pauses. */
function hoursOf({ book, found }: GateContext): Schedule {
  const { handlingUnit, unit } = found.one('request', 'requests').values;
  const pauses = found
    .many('#serviceLog', 'serviceLog')
    .filter(({ values }) => values.kind === 'pause' && !values.withdrawnAt)
    .map(({ values }) => ({ from: values.at, until: values.until }));
  return pausedBy(scheduleOf(book, handlingUnit || unit), pauses);
}
