import { say } from '../../texts/say';
import { versionInForce } from '../rules';
import type { RequestEvidence } from './evidence';
import { type Bar, broken, kept, noEvidence, notApplicable } from './finding';
import { chargesOf, idsOf, isRepair } from './request-facts';

/** Chapter 1: what the policy applies to, exceptions, the version in force. R1 is judged by the month, R4 by the version. */
export const scope: Bar<RequestEvidence> = {
  R2: (e) => {
    if (!isRepair(e)) return kept('fact.noProductNeeded');
    const { productSerial } = e.request;
    if (productSerial) return kept('fact.product', { serial: productSerial });
    const charges = chargesOf(e);
    if (charges.length) return broken('fact.pricedWithoutProduct', {}, idsOf(charges));
    return e.request.completedAt ? broken('fact.noProduct') : notApplicable('fact.noProductYet');
  },
  R3: (e) => {
    const used = e.exceptions;
    if (!used.length) return notApplicable('fact.noException');
    const numbers = used.map((row) => row.no);
    const unfounded = used.filter((row) => !row.reason || !row.grantedBy).map((row) => row.no);
    if (unfounded.length) {
      return broken('fact.exceptionUnfounded', { list: unfounded.join(', ') }, unfounded);
    }
    return kept('fact.exceptionUsed', { list: numbers.join(', ') }, numbers);
  },
  R5: ({ request, versions }) => {
    const { registeredAt, policyVersion: named } = request;
    if (!registeredAt || !named) return noEvidence('fact.missing', { what: say('what.version') });
    const known = versions.filter(({ approvedAt }) => approvedAt <= registeredAt);
    const inForce = versionInForce(known, registeredAt.slice(0, 10))?.policyVersion ?? '';
    if (inForce === named) return kept('fact.versionInForce', { version: named }, [named]);
    return broken('fact.otherVersion', { version: named, inForce: inForce || '-' }, [named]);
  },
};
