import type { PromiseLink } from './promises';
import type { DateTime } from './time';

export interface KpiRequest {
  no: string;
  unit: string;
  technician: string;
  workKind: string;
  outcome: string;
  repeatOf: string;
  registeredAt: DateTime | '';
  dispatchedAt: DateTime | '';
  contactedAt: DateTime | '';
  arrivedAt: DateTime | '';
  diagnosedAt: DateTime | '';
  completedAt: DateTime | '';
  submittedAt: DateTime | '';
}

export interface KpiVisit {
  id: string;
  requestNo: string;
  at: DateTime;
  handedInAt: DateTime | '';
}

export interface KpiPromise extends PromiseLink {
  sourceNo: string;
  unit: string;
  promisedBy: string;
}

export interface KpiCard {
  no: string;
  requestNo: string;
  unit: string;
  technician: string;
  sentAt: DateTime | '';
  answeredAt: DateTime | '';
  attitude: number | null;
  skill: number | null;
  punctuality: number | null;
  service: number | null;
}

export interface KpiExpedite {
  id: string;
  sourceNo: string;
  unit: string;
  openedAt: DateTime;
}

/** Everything that is measured, without imported history and what was taken back. */
export interface KpiFacts {
  requests: readonly KpiRequest[];
  visits: readonly KpiVisit[];
  pauses: readonly { requestNo: string; from: DateTime; until: DateTime | '' }[];
  promises: readonly KpiPromise[];
  cards: readonly KpiCard[];
  expedites: readonly KpiExpedite[];
}

/** What of the facts belongs to a branch, or to a person. */
export function factsOf(facts: KpiFacts, whose: { unit?: string; technician?: string }): KpiFacts {
  const { unit, technician } = whose;
  const isOf = (one: { unit: string; technician?: string }, person = one.technician) =>
    (unit === undefined || one.unit === unit) &&
    (technician === undefined || person === technician);
  const requests = facts.requests.filter((one) => isOf(one));
  const numbers = new Set(requests.map(({ no }) => no));
  return {
    requests,
    visits: facts.visits.filter(({ requestNo }) => numbers.has(requestNo)),
    pauses: facts.pauses.filter(({ requestNo }) => numbers.has(requestNo)),
    promises: facts.promises.filter((one) => isOf(one, one.promisedBy)),
    cards: facts.cards.filter((one) => isOf(one)),
    expedites: facts.expedites.filter((one) => isOf(one)),
  };
}
