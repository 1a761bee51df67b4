import { say } from '../../texts/say';
import type { RequestEvidence, SpotCheckEvidence } from './evidence';
import { type Bar, broken, type Finding, kept, notApplicable } from './finding';
import { observed } from './observed';
import { isVisited } from './request-facts';
import type { CardFacts } from './rows';

/** Chapters 2.3-2 and 2.3-3: conduct, as spot checks, survey grades and upheld complaints show it. */
export const conduct: Bar<RequestEvidence> = {
  R38: (e) => onVisit(e, () => observed(e.checks, 'appearance')),
  R39: (e) => {
    const complaint = e.feedback.find(
      ({ kind, conclusion, technician }) =>
        kind === 'complaint' && conclusion === 'upheld' && technician !== '',
    );
    if (complaint) return broken('fact.complaintUpheld', { no: complaint.no }, [complaint.no]);
    const low = e.rules.number('R39', 'lowGrade');
    const graded = gradedBy(e);
    const poor = graded.find(({ attitude }) => (attitude ?? 0) <= low);
    if (poor) return broken('fact.lowGrade', gradeOf(poor), [poor.no]);
    const seen = observed(e.checks, 'conduct');
    const card = graded[0];
    if (seen.verdict === 'noEvidence' && card) return kept('fact.graded', gradeOf(card), [card.no]);
    return isVisited(e) || seen.verdict !== 'noEvidence' ? seen : notApplicable('fact.noVisit');
  },
  R40: (e) => onVisit(e, () => observed(e.checks, 'habits')),
  R41: (e) => onVisit(e, () => observed(e.checks, 'site')),
  R42: (e) =>
    e.request.channel === 'phone'
      ? observed(e.checks, 'phoneManner')
      : notApplicable('fact.notByPhone'),
  R44: (e) => {
    const { outcome, explanation, answer } = e.request;
    if (outcome === 'clarified' && !explanation && !answer) {
      return broken('fact.missing', { what: say('what.explanation') });
    }
    return observed(e.checks, 'explanation');
  },
};

/** A spot check that names no request: of a call, or of somebody at work. */
export const spotCheck: Bar<SpotCheckEvidence> = {
  R38: ({ check }) => looked(observed([check], 'appearance')),
  R39: ({ check }) => looked(observed([check], 'conduct')),
  R40: ({ check }) => looked(observed([check], 'habits')),
  R41: ({ check }) => looked(observed([check], 'site')),
  R42: ({ check }) => looked(observed([check], 'phoneManner')),
  R44: ({ check }) => looked(observed([check], 'explanation')),
};

/** What this check did not look at is not its affair. */
function looked(finding: Finding): Finding {
  return finding.verdict === 'noEvidence' ? notApplicable('fact.notLookedAt') : finding;
}

function onVisit(e: RequestEvidence, judge: () => Finding): Finding {
  return isVisited(e) || e.checks.length ? judge() : notApplicable('fact.noVisit');
}

function gradedBy({ cards, now }: RequestEvidence): CardFacts[] {
  return cards.filter(
    ({ attitude, answeredAt }) => attitude !== null && answeredAt !== '' && answeredAt <= now,
  );
}

function gradeOf({ attitude }: CardFacts) {
  return { what: say('survey.attitude'), grade: attitude ?? '' };
}
