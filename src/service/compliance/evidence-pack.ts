import { clausesIn } from '../../policy/tally';
import { type Bilingual, say } from '../../texts/say';
import type { Block } from '../../workbook/papers/paper';
import type { PaperContext, PaperMaker } from '../../workbook/papers/paper-maker';
import { requestPaper } from '../../workbook/papers/request-form';
import { requestOf } from '../../workbook/papers/request-source';
import { shortened } from '../../workbook/papers/words';
import type { RegisterRows } from '../../workbook/registers.generated';
import { rowsOfRequest } from '../../workbook/request-lookup';
import { benchMaker } from './bench';
import { evidenceLists } from './evidence-lists';
import { gather, JUDGED_REGISTERS } from './gather';
import { judgeSubject, type Outcome } from './judge-subject';
import { readSubjectTables, requestNumbers, subjectId } from './subjects';
import { clauseNames } from './verdict-tally';

/**
 * All that shows how a request was dealt with, in one document: the form, every clause with its verdict and the rows that prove it,
 * the records themselves, and who did what (D14). It is judged as of now; where a verdict on record is another, it says so.
 */
export const evidencePack: PaperMaker = {
  kind: 'evidence',
  title: say('paper.evidence'),
  about: 'request',
  hasBlank: false,
  registers: [...JUDGED_REGISTERS, 'payments', 'audit', 'clauses'],
  fits: () => true,
  make: (context) => {
    const { book, ports, of, today } = context;
    const source = requestOf(context, (no) => ({
      payments: rowsOfRequest('payments', no),
      audit: { register: 'audit', column: 'target', value: no, need: 'many' },
    }));
    const { gathered, outcome } = judged(context);
    const charges = gathered.of('charges', of).map((row) => row.values);
    const form = requestPaper({ book, ids: ports.ids }, source?.request, charges);
    const verdict = gathered.of('verdicts', subjectId({ kind: 'requests', no: of }))[0]?.values;
    const beside = {
      payments: source?.found.many('payments', 'payments').map((row) => row.values) ?? [],
      audit: source?.found.many('audit', 'audit').map((row) => row.values) ?? [],
    };
    const lists = evidenceLists(book, { gathered, no: of, ...beside });
    return {
      no: of,
      date: today,
      warnings: [...(form.warnings ?? []), ...differences(outcome, verdict)],
      sheets: [...form.sheets, { blocks: [clauseList(context, outcome), ...lists] }],
    };
  },
};

/** The judges are asked as by night, but as of now, and nothing is written. */
function judged({ book, ports, now, today, of }: PaperContext) {
  const subject = { kind: 'requests', no: of, beginsAt: '' } as const;
  const job = { book, ports, now, businessDate: today, cutoff: now, next: () => 0 };
  const tables = readSubjectTables(book);
  const gathered = gather(job, [subject], tables);
  const numbers = requestNumbers(tables);
  const cases = { job, tables, gathered, numbers, bench: benchMaker(job) };
  return { gathered, outcome: judgeSubject(cases, subject) };
}

function clauseList({ book }: PaperContext, outcome: Outcome | null): Block {
  const judgements = [...(outcome?.judgements ?? [])].sort(
    (one, other) => Number(one.clause.slice(1)) - Number(other.clause.slice(1)),
  );
  const nameOf = clauseNames(book, outcome?.policyVersion ?? '');
  return {
    type: 'list',
    title: say('paper.clauses', {
      count: judgements.length,
      version: outcome?.policyVersion ?? '',
    }),
    head: [say('paper.clause'), say('paper.verdict'), say('paper.proof')],
    rows: judgements.map(({ clause, verdict, reason, proof }) => [
      `${clause} ${nameOf(clause).title}`,
      say(`verdict.${verdict}`),
      shortened(proof.length ? say('paper.proved', { reason, rows: proof.join(', ') }) : reason),
    ]),
    widths: [5, 3, 14],
  };
}

/** Clauses whose verdict on record is another than the rows show now. */
function differences(
  outcome: Outcome | null,
  verdict: RegisterRows['verdicts'] | undefined,
): Bilingual[] {
  if (!verdict || !outcome) return [];
  const lists = (['kept', 'broken', 'noEvidence'] as const).map(
    (one) => [one, verdict[one]] as const,
  );
  const recorded = new Map(
    lists.flatMap(([one, list]) => clausesIn(list).map((clause) => [clause, one] as const)),
  );
  const other = outcome.judgements.filter(
    ({ clause, verdict: now }) => (recorded.get(clause) ?? 'notApplicable') !== now,
  );
  const list = other.map(({ clause }) => clause).join(', ');
  const at = verdict.judgedAt.replace('T', ' ').slice(0, 16);
  return list ? [say('paper.judgedOtherwise', { at, list })] : [];
}
