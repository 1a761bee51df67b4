import { type Bilingual, say, type TextKey, type TextParams } from '../../texts/say';
import type { Bench } from './evidence';

/** kept 合规, broken 违规, notApplicable 不适用, noEvidence 缺证据: what nobody observed is never kept (D6). */
export type Verdict = 'kept' | 'broken' | 'notApplicable' | 'noEvidence';

/** What a judge found: the fact that decided, and the ids of the rows that show it. */
export interface Finding {
  verdict: Verdict;
  fact: Bilingual;
  proof: readonly string[];
}

/** A finding on one clause, its reason a whole sentence. */
export interface Judgement {
  clause: string;
  verdict: Verdict;
  proof: readonly string[];
  reason: Bilingual;
}

export type Judge<E extends Bench> = (evidence: E) => Finding;

/** Clause → who judges it for one kind of subject. */
export type Bar<E extends Bench> = Readonly<Record<string, Judge<E>>>;

function find(verdict: Verdict) {
  return (key: TextKey, params: TextParams = {}, proof: readonly string[] = []): Finding => ({
    verdict,
    fact: say(key, params),
    proof,
  });
}

export const kept = find('kept');
export const broken = find('broken');
export const notApplicable = find('notApplicable');
export const noEvidence = find('noEvidence');

/** Kept when it stands there. */
export function written(value: unknown, what: TextKey, proof: readonly string[] = []): Finding {
  const isWritten = value !== '' && value !== null && value !== undefined && value !== false;
  const params = { what: say(what) };
  return isWritten ? kept('fact.written', params, proof) : broken('fact.missing', params, proof);
}

/** Judged from a milestone on; before it there is nothing to judge. */
export function once(reached: unknown, what: TextKey, judge: () => Finding): Finding {
  return reached ? judge() : notApplicable('fact.notYet', { what: say(what) });
}

/** Judges all clauses of a subject under the rules of its version. */
export function judgeAll<E extends Bench>(bar: Bar<E>, evidence: E): Judgement[] {
  return Object.entries(bar).map(([clause, judge]) => {
    const { rules } = evidence;
    const finding = rules.isOn(clause) ? judge(evidence) : notApplicable('fact.off');
    const { verdict, proof } = finding;
    const exception = rules.exceptionOf(clause);
    const fact = exception
      ? say('fact.byException', { fact: finding.fact, exception })
      : finding.fact;
    const reason = say('verdict.sentence', { clause, verdict: say(`verdict.${verdict}`), fact });
    return { clause, verdict, proof, reason };
  });
}
