import { clausesOf, isSubjectKind } from './verdicts/bars';

/** A row of the verdicts: the lists of clauses as they stand there. */
export interface TalliedVerdict {
  subjectRegister: string;
  subjectNo: string;
  month: string;
  kept: string;
  broken: string;
  noEvidence: string;
}

export interface ClauseTally {
  clause: string;
  kept: number;
  broken: number;
  notApplicable: number;
  noEvidence: number;
  /** Numbers of what broke it, in the order of the rows. */
  offending: string[];
}

/** Counts the verdicts on each clause (D1). A clause in none of a subject's lists did not apply to it. */
export function tally(
  verdicts: readonly TalliedVerdict[],
  clauses: readonly string[],
): ClauseTally[] {
  const counts = new Map(clauses.map((clause) => [clause, emptyTally(clause)]));
  for (const verdict of verdicts) {
    const lists = {
      kept: clausesIn(verdict.kept),
      broken: clausesIn(verdict.broken),
      noEvidence: clausesIn(verdict.noEvidence),
    };
    const named = new Set(Object.values(lists).flat());
    // A row that could not be read was not judged at all.
    if (named.size === 0 || !isSubjectKind(verdict.subjectRegister)) continue;
    for (const clause of clausesOf(verdict.subjectRegister)) {
      const count = counts.get(clause);
      if (count && !named.has(clause)) count.notApplicable += 1;
    }
    for (const list of ['kept', 'broken', 'noEvidence'] as const) {
      for (const clause of lists[list]) {
        const count = counts.get(clause);
        if (!count) continue;
        count[list] += 1;
        if (list === 'broken') count.offending.push(verdict.subjectNo);
      }
    }
  }
  return [...counts.values()];
}

/** The clauses of a list in a verdict's row. */
export function clausesIn(list: string): string[] {
  return list.match(/R\d+/g) ?? [];
}

function emptyTally(clause: string): ClauseTally {
  return { clause, kept: 0, broken: 0, notApplicable: 0, noEvidence: 0, offending: [] };
}
