import { isStanding } from '../charge-totals';
import type { RequestEvidence } from './evidence';
import type { ChargeFacts, HandoverFacts, LogFacts } from './rows';

/** Visits, in the order in which they were made. */
export function visitsOf({ log }: RequestEvidence): LogFacts[] {
  return log
    .filter((row) => row.kind === 'visit')
    .sort((one, other) => (one.at < other.at ? -1 : 1));
}

export function isVisited({ request, log }: RequestEvidence): boolean {
  return request.arrivedAt !== '' || log.some((row) => row.kind === 'visit');
}

/** Served by an answer alone, as enquiries are (R14). */
export function isAnswered(evidence: RequestEvidence): boolean {
  return evidence.request.serviceType === 'other' && !isVisited(evidence);
}

export function isRepair({ request }: RequestEvidence): boolean {
  return request.workKind === 'repair' || request.workKind === 'maintenance';
}

export function chargesOf({ charges }: RequestEvidence): ChargeFacts[] {
  return charges.filter(isStanding);
}

export function takenOut({ handovers }: RequestEvidence): HandoverFacts[] {
  return handovers.filter((line) => line.direction === 'out');
}

export function idsOf(rows: readonly { id: string }[]): string[] {
  return rows.map((row) => row.id);
}

/** A contact in which the customer was reached. */
export function reached({ kind, result }: LogFacts): boolean {
  return kind === 'contact' && result !== 'noAnswer' && result !== 'wrongNumber';
}
