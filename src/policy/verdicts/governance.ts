import { listed, say, type TextKey } from '../../texts/say';
import type { MonthEvidence, VersionEvidence } from './evidence';
import { type Bar, broken, kept, noEvidence, notApplicable } from './finding';

/** Chapter 1.3: who drafts and who approves a version of the policy. */
export const policyVersion: Bar<VersionEvidence> = {
  R4: ({ version, standing }) => {
    const { draftedBy } = version;
    // The version that came with the workbook was drafted by nobody of the company.
    if (!draftedBy) return noEvidence('fact.missing', { what: say('what.draftedBy') });
    const may = standing(draftedBy, 'draftPolicy');
    if (may === 'stranger') return broken('fact.stranger', { list: draftedBy });
    return may === 'may'
      ? kept('fact.draftedBy', { who: draftedBy })
      : noEvidence('fact.roleGone', { list: draftedBy });
  },
  R5: ({ version, standing }) => {
    const { status, approvedBy, approvedAt, effectiveFrom, draftedBy } = version;
    if (status !== 'approved') return notApplicable('fact.draft');
    if (!draftedBy && !approvedBy)
      return noEvidence('fact.missing', { what: say('what.approval') });
    if (!approvedBy || !approvedAt || !effectiveFrom) {
      return broken('fact.missing', { what: say('what.approval') });
    }
    if (effectiveFrom < approvedAt.slice(0, 10)) {
      return broken('fact.backdated', { from: effectiveFrom, on: approvedAt.slice(0, 10) });
    }
    const may = standing(approvedBy, 'approvePolicy');
    if (may === 'stranger') return broken('fact.stranger', { list: approvedBy });
    return may === 'may'
      ? kept('fact.approvedBy', { who: approvedBy })
      : noEvidence('fact.roleGone', { list: approvedBy });
  },
};

/** Chapter 1.1: service and image are measured, or there is nothing that shows them. */
export const month: Bar<MonthEvidence> = {
  R1: ({ promises, grades, repairs }) => {
    const figures: [number, TextKey][] = [
      [promises, 'kpi.keptPromises'],
      [grades, 'kpi.satisfaction'],
      [repairs, 'kpi.firstTimeFix'],
    ];
    const lacking = figures.filter(([count]) => count === 0).map(([, name]) => say(name));
    if (!lacking.length) return kept('fact.measured', { promises, grades, repairs });
    const list = listed(lacking);
    return noEvidence('fact.notMeasured', { list });
  },
};
