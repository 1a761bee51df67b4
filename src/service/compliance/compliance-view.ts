import { fields, maybe, text } from '../../workbook/input';
import { rulesOf } from '../../workbook/rules';
import { defineView, type ViewContext } from '../../workbook/view';
import { requireMonth } from './month';
import { clauseNames, lastMonths, tallyVerdicts } from './verdict-tally';

const params = fields({ month: maybe(text(7)) });

/** Clause by clause, how often it was kept or broken, and by what: of one month, or of the last twelve (D1). */
export const complianceView = defineView({
  name: 'compliance',
  params,
  registers: ['verdicts', 'clauses'],
  read,
});

function read({ params: { month }, book, today }: ViewContext<{ month: string }>) {
  if (month) requireMonth(month);
  const period = month ? { from: month, until: month } : lastMonths(today);
  const nameOf = clauseNames(book, rulesOf(book, {}, today).policyVersion);
  const clauses = tallyVerdicts(book, period).map((counts) => ({
    ...counts,
    ...nameOf(counts.clause),
  }));
  return { ...period, clauses };
}
