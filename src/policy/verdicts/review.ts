import { say } from '../../texts/say';
import { judgeClock } from '../clocks';
import { isIndependent } from '../permissions';
import { addDays } from '../time';
import { gravest, judgeRun, shown } from './clock-finding';
import type { RequestEvidence } from './evidence';
import { type Bar, broken, type Finding, kept, notApplicable } from './finding';
import { visitsOf } from './request-facts';
import type { LogFacts } from './rows';

/** Chapter 2.3-5: handed in the same day, reviewed, filed. */
export const review: Bar<RequestEvidence> = {
  R50: (e) => {
    const visits = visitsOf(e);
    const findings = visits.map((visit) => judgeHandIn(e, visit));
    return gravest(findings) ?? notApplicable('fact.noVisit');
  },
  R51: (e) => {
    const { submittedAt, reviewedAt, reviewer, technician } = e.request;
    if (!submittedAt) return notApplicable('fact.notYet', { what: say('what.submitted') });
    const isReviewed = reviewedAt >= submittedAt;
    if (isReviewed && !isIndependent(reviewer, [technician])) {
      return broken('fact.ownReview', { reviewer });
    }
    return judgeRun(e, {
      clock: 'review',
      words: ['what.submitted', 'what.reviewed'],
      start: submittedAt,
      end: isReviewed ? reviewedAt : '',
    });
  },
  R52: (e) => {
    const { reviewedAt, reviewDecision, archivedAt, archiveNo, submittedAt } = e.request;
    const isReviewed = reviewedAt !== '' && reviewedAt >= submittedAt;
    if (!isReviewed || reviewDecision === 'returned') {
      return notApplicable('fact.notYet', { what: say('what.reviewed') });
    }
    if (archivedAt) {
      return archiveNo
        ? kept('fact.archived', { no: archiveNo })
        : broken('fact.missing', { what: say('what.archiveNo') });
    }
    if (awaitsInvoice(e)) return notApplicable('fact.awaitsInvoice');
    return judgeRun(e, {
      clock: 'archive',
      words: ['what.reviewed', 'what.archived'],
      start: latest(
        reviewedAt,
        e.invoices.map((one) => one.issuedOn),
      ),
      end: '',
    });
  },
};

/** The form as it stands goes in on the day of the visit, whether or not the work is finished (A2). */
function judgeHandIn(e: RequestEvidence, visit: LogFacts): Finding {
  const { submittedAt } = e.request;
  const end = visit.handedInAt || (submittedAt >= visit.at ? submittedAt : '');
  const day = visit.at.slice(0, 10);
  const due = `${addDays(day, 1)}T00:00:00`;
  const state = judgeClock({ due, end, now: e.now, stoppedAt: e.closedAt });
  const params = { day, at: shown(end) };
  if (state === 'kept') return kept('fact.handedIn', params, [visit.id]);
  if (state === 'late')
    return broken(end ? 'fact.handedInLate' : 'fact.notHandedIn', params, [visit.id]);
  return notApplicable('fact.handInOpen', params, [visit.id]);
}

function awaitsInvoice({ request }: RequestEvidence): boolean {
  return request.invoiceDueOn !== '' && !request.invoiceNo;
}

function latest(reviewedAt: string, days: readonly string[]): string {
  return days.reduce(
    (last, day) => (day > last.slice(0, 10) ? `${day}T23:59:59` : last),
    reviewedAt,
  );
}
