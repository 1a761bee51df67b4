import { clausesIn } from '../../policy/tally';
import { say } from '../../texts/say';
import { textOf } from '../../workbook/column-tables';
import type { Block } from '../../workbook/papers/paper';
import type { PaperContext, PaperMaker } from '../../workbook/papers/paper-maker';
import { rowsWhere } from '../../workbook/papers/rows-where';
import { linesOf, listOf } from '../../workbook/papers/words';
import type { RegisterRows } from '../../workbook/registers.generated';
import { rulesOf } from '../../workbook/rules';
import { requireMonth } from './month';
import { clauseNames, tallyVerdicts } from './verdict-tally';

const LISTS = ['kept', 'broken', 'noEvidence'] as const;

type Verdict = RegisterRows['verdicts'];

/** A month for the auditor: each clause with its count and the numbers behind it, and every verdict with its reasons (D14). */
export const evidenceMonth: PaperMaker = {
  kind: 'month',
  title: say('paper.month'),
  about: 'month',
  hasBlank: false,
  registers: ['verdicts', 'clauses'],
  make: (context) => {
    const { book, of, today } = context;
    const month = of || today.slice(0, 7);
    requireMonth(month);
    const verdicts = rowsWhere(
      book,
      { register: 'verdicts', columns: ['month'] },
      (row) => textOf(row, 'month') === month,
    );
    return {
      no: month,
      date: today,
      sheets: [{ blocks: [clauseList(context, month, verdicts), verdictList(context, verdicts)] }],
    };
  },
};

function clauseList(
  { book, today }: PaperContext,
  month: string,
  verdicts: readonly Verdict[],
): Block {
  const { policyVersion } = rulesOf(book, {}, today);
  const nameOf = clauseNames(book, policyVersion);
  const numbers = (clause: string, list: (typeof LISTS)[number]) =>
    verdicts
      .filter((one) => clausesIn(one[list]).includes(clause))
      .map(({ subjectNo }) => subjectNo)
      .join(', ');
  const counted = tallyVerdicts(book, { from: month, until: month });
  return {
    type: 'list',
    title: say('paper.clauses', { count: counted.length, version: policyVersion }),
    head: [
      say('paper.clause'),
      say('verdict.kept'),
      say('verdict.broken'),
      say('verdict.noEvidence'),
      say('verdict.notApplicable'),
      say('paper.proof'),
    ],
    rows: counted.map(({ clause, kept, broken, noEvidence, notApplicable }) => [
      `${clause} ${nameOf(clause).title}`,
      ...[kept, broken, noEvidence, notApplicable].map(String),
      linesOf(
        LISTS.map((list) => {
          const found = numbers(clause, list);
          return found && say('paper.listed', { name: say(`verdict.${list}`), found });
        }),
      ),
    ]),
    widths: [4, 2, 2, 2, 2, 8],
  };
}

function verdictList({ book }: PaperContext, verdicts: readonly Verdict[]): Block {
  return listOf(book, {
    register: 'verdicts',
    rows: verdicts,
    keys: ['subjectNo', 'unit', 'broken', 'noEvidence', 'proof', 'judgedAt'],
    widths: [3, 2, 2, 2, 9, 2],
  });
}
