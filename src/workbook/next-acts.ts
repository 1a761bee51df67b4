import type { Refusal, RefusedError } from '../policy/refusal';
import type { ActName } from '../policy/stages';
import { stageAllows } from '../policy/stages';
import type { Bilingual } from '../texts/say';
import type { Act, GateContext, Lookup } from './act';
import { actLabel } from './act-label';
import { checkAll } from './check-all';

/** An act that the request's stage allows, and what still stands before it for this person. */
export interface NextAct {
  act: ActName;
  label: Bilingual;
  /** Absent when it may be done now. */
  refusal?: Refusal;
}

/** Acts about a request: those that look one up. */
export function requestActs(acts: readonly Act[]): Act[] {
  return acts.filter((act) => act.load?.({ no: '?' } as never)?.request);
}

/** All look-ups that the acts would make for request `no`. */
export function lookupsFor(acts: readonly Act[], no: string): Record<string, Lookup> {
  return Object.assign({}, ...acts.map((act) => act.load?.({ no } as never)));
}

/** Asks the same gates that stand before the acts themselves: what may this person do now? */
export function nextActs(acts: readonly Act[], context: GateContext): NextAct[] {
  const { stage, serviceType } = context.found.one('request', 'requests').values;
  return acts
    .filter((act) => stageAllows(act.name, stage, serviceType))
    .map((act) => ({ act: act.name, label: actLabel(act.name), ...refusalOf(act, context) }));
}

function refusalOf(act: Act, context: GateContext): { refusal?: Refusal } {
  try {
    checkAll(act, context);
    return {};
  } catch (error) {
    const { refusal } = error as RefusedError;
    if (!refusal) throw error;
    return { refusal };
  }
}
