import { say } from '../../texts/say';
import { type SignedCharge, type SignedRequest, signedContent } from '../signature';
import { addDays } from '../time';
import type { RequestEvidence } from './evidence';
import { type Bar, broken, kept, noEvidence, notApplicable, once, written } from './finding';
import { idsOf, isAnswered, isRepair, isVisited } from './request-facts';
import type { RequestFacts } from './rows';

/** Chapters 2.2-3, 2.2-5 and 2.2-6: the work at the customer's, the warranty card, the signature. */
export const visit: Bar<RequestEvidence> = {
  R22: (e) =>
    onRepair(e, () => {
      const { causeCode, cause, diagnosedAt } = e.request;
      if (!causeCode && !cause) return broken('fact.missing', { what: say('what.cause') });
      return diagnosedAt
        ? kept('fact.written', { what: say('what.diagnosedAt') })
        : noEvidence('fact.missing', { what: say('what.diagnosedAt') });
    }),
  R23: (e) => onRepair(e, () => written(e.request.explanation, 'what.explanation')),
  R24: (e) =>
    onRepair(e, () => {
      if (e.request.outcome === 'pending') return notApplicable('fact.notOnTheSpot');
      return written(e.request.workDone, 'what.workDone');
    }),
  R31: (e) => {
    const { completedAt, productSerial } = e.request;
    if (!isRepair(e) || !productSerial) return notApplicable('fact.noCard');
    return once(completedAt, 'what.completed', () => {
      const count = e.entries.length;
      const proof = idsOf(e.entries);
      return count === 1
        ? kept('fact.oneEntry', {}, proof)
        : broken('fact.otherEntries', { count }, proof);
    });
  },
  R32: (e) => {
    if (e.request.workKind !== 'repair' || !e.request.completedAt) {
      return notApplicable('fact.noHistory');
    }
    const days = e.rules.number('R32', 'repeatDays');
    const earlier = e.sameProduct.filter((other) => isRepeat(e.request, other, days));
    const numbers = earlier.map((other) => other.no);
    if (!numbers.length) return notApplicable('fact.noHistory');
    return e.request.repeatOf
      ? kept('fact.repeatMarked', { no: e.request.repeatOf }, numbers)
      : broken('fact.repeatUnmarked', { list: numbers.join(', '), days }, numbers);
  },
  R33: (e) => {
    const { signedAt, signatureKind, submittedAt, signatureHash } = e.request;
    if (isAnswered(e)) return notApplicable('fact.noVisitNeeded');
    if (!signedAt || !signatureKind) {
      const missing = { what: say('what.signature') };
      return once(submittedAt, 'what.submitted', () => broken('fact.missing', missing));
    }
    return e.digest(contentOf(e)) === signatureHash
      ? kept('fact.signed')
      : broken('fact.signatureStale');
  },
};

/** What a repair or maintenance at the customer's must show once it is done. */
function onRepair(e: RequestEvidence, judge: () => ReturnType<typeof written>) {
  if (!isRepair(e) || (e.request.completedAt && !isVisited(e))) {
    return notApplicable('fact.noVisitNeeded');
  }
  return once(e.request.completedAt, 'what.completed', judge);
}

function isRepeat(request: RequestFacts, other: RequestFacts, days: number): boolean {
  const { completedAt, causeCode } = request;
  if (!other.completedAt || other.completedAt >= completedAt || other.no === request.no)
    return false;
  const since = addDays(completedAt.slice(0, 10), -days);
  return (
    causeCode !== '' && other.causeCode === causeCode && other.completedAt.slice(0, 10) >= since
  );
}

function contentOf({ request, charges }: RequestEvidence): string {
  return signedContent(
    request as RequestFacts & SignedRequest,
    charges as readonly (SignedCharge & (typeof charges)[number])[],
  );
}
