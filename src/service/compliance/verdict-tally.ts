import { type ClauseTally, type TalliedVerdict, tally } from '../../policy/tally';
import { addMonths, type Day } from '../../policy/time';
import type { Book } from '../../workbook/book';
import { readTables, textOf } from '../../workbook/column-tables';
import { deliveredClauses } from '../../workbook/rules';

const MONTHS = 12;

/** The months that are counted: one, or the last twelve. */
export interface Period {
  from: string;
  until: string;
}

export function lastMonths(today: Day): Period {
  return {
    from: addMonths(`${today.slice(0, 7)}-01`, 1 - MONTHS).slice(0, 7),
    until: today.slice(0, 7),
  };
}

/** Counts the verdicts on subjects that began in a period, clause by clause, in the order of the policy. */
export function tallyVerdicts(book: Book, { from, until }: Period): ClauseTally[] {
  const { verdicts } = readTables(book, {
    verdicts: ['subjectRegister', 'subjectNo', 'month', 'kept', 'broken', 'noEvidence'],
  });
  const counted = verdicts
    .map(
      (row): TalliedVerdict => ({
        subjectRegister: textOf(row, 'subjectRegister'),
        subjectNo: textOf(row, 'subjectNo'),
        month: textOf(row, 'month'),
        kept: textOf(row, 'kept'),
        broken: textOf(row, 'broken'),
        noEvidence: textOf(row, 'noEvidence'),
      }),
    )
    .filter(({ month }) => month >= from && month <= until);
  return tally(counted, Object.keys(deliveredClauses()));
}

/** What a clause is called: by the version in force, else as delivered. */
export interface ClauseName {
  section: string;
  kind: string;
  title: string;
}

export function clauseNames(book: Book, policyVersion: string): (clause: string) => ClauseName {
  const rows = book.all('clauses').map((row) => row.values);
  return (clause) => {
    const own = rows.filter((row) => row.clause === clause);
    const found = own.find((row) => row.policyVersion === policyVersion) ?? own[0];
    return { section: found?.section ?? '', kind: found?.kind ?? '', title: found?.title ?? '' };
  };
}
