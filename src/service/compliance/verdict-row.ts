import { clausesIn } from '../../policy/tally';
import type { DateTime } from '../../policy/time';
import type { Judgement, Verdict } from '../../policy/verdicts/finding';
import { same, say, type TextKey } from '../../texts/say';
import type { Book, Row } from '../../workbook/book';
import { append, type Change, update } from '../../workbook/change';
import { type RegisterName, TEMPLATES } from '../../workbook/registers.generated';
import type { Outcome } from './judge-subject';
import { type Subject, subjectId } from './subjects';

/** The row of a subject: the clauses by verdict, and why. What is in none of the lists does not apply. */
export function verdictRow(
  { book, cutoff }: { book: Book; cutoff: DateTime },
  subject: Subject,
  { outcome, former }: { outcome: Outcome; former: Row<'verdicts'> | null },
): { change: Change; newlyBroken: string[]; isUnreadable: boolean } {
  const unreadable = outcome.rows.find((row) => row.faults.length > 0);
  const judgements = unreadable ? [] : outcome.judgements;
  const broken = clausesWith(judgements, 'broken');
  const values = {
    id: subjectId(subject),
    subjectRegister: subject.kind,
    subjectNo: subject.no,
    unit: outcome.unit,
    month: subject.beginsAt.slice(0, 7),
    policyVersion: outcome.policyVersion,
    kept: clausesWith(judgements, 'kept').join(', '),
    broken: broken.join(', '),
    noEvidence: clausesWith(judgements, 'noEvidence').join(', '),
    proof: unreadable ? faultText(book, unreadable) : proofText(book, judgements),
    judgedAt: cutoff,
    final: outcome.isFinal && !unreadable,
  };
  const known = new Set(clausesIn(former?.values.broken ?? ''));
  return {
    change: former ? update(former, values) : append('verdicts', values),
    newlyBroken: broken.filter((clause) => !known.has(clause)),
    isUnreadable: unreadable !== undefined,
  };
}

function clausesWith(judgements: readonly Judgement[], verdict: Verdict): string[] {
  const found = judgements.filter((one) => one.verdict === verdict).map(({ clause }) => clause);
  return found.sort((one, other) => Number(one.slice(1)) - Number(other.slice(1)));
}

function proofText(book: Book, judgements: readonly Judgement[]): string {
  const lines = (verdict: Verdict) =>
    judgements
      .filter((one) => one.verdict === verdict)
      .map(({ reason, proof }) => {
        const sentence = reason[book.language];
        return proof.length ? `${sentence} [${proof.join(', ')}]` : sentence;
      });
  return [...lines('broken'), ...lines('noEvidence')].join('\n');
}

function faultText(book: Book, row: Row<RegisterName>): string {
  const [fault] = row.faults;
  const column = TEMPLATES[row.register].columns.find(({ key }) => key === fault?.column);
  const key: TextKey = 'verdict.unreadable';
  const params = { row: row.row, column: column?.label ?? same(''), found: fault?.found ?? '' };
  return say(key, { ...params, register: TEMPLATES[row.register].title })[book.language];
}
