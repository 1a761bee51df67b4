import type { RuleSubject } from '../../policy/rules';
import { addDays } from '../../policy/time';
import { bars, type SubjectKind } from '../../policy/verdicts/bars';
import type { Bench } from '../../policy/verdicts/evidence';
import { type Judgement, judgeAll } from '../../policy/verdicts/finding';
import type { Row } from '../../workbook/book';
import { textOf } from '../../workbook/column-tables';
import type { RegisterName } from '../../workbook/registers.generated';
import { rulesOf } from '../../workbook/rules';
import { type CaseContext, isSettled, requestCase, valuesOf } from './request-case';
import { firstDay, firstMonday, type Subject, type Tables } from './subjects';

/** What became of a subject. */
export interface Outcome {
  judgements: readonly Judgement[];
  policyVersion: string;
  unit: string;
  isFinal: boolean;
  /** The rows that it rests on. */
  rows: readonly Row<RegisterName>[];
}

type SubjectJudge = (context: CaseContext, subject: Subject) => Outcome | null;

/** Judges one subject under the policy's version of its beginning; null when its row is gone. */
export function judgeSubject(context: CaseContext, subject: Subject): Outcome | null {
  return judges[subject.kind](context, subject);
}

const judges: Record<SubjectKind, SubjectJudge> = {
  requests: (context, { no }) => {
    const found = requestCase(context, no);
    if (!found) return null;
    const { evidence, ...rest } = found;
    const { policyVersion } = evidence.rules;
    return { ...rest, policyVersion, judgements: judgeAll(bars.requests, evidence) };
  },
  feedback: (context, subject) => {
    const row = context.gathered.of('feedback', subject.no)[0];
    if (!row) return null;
    const { customerNo, closedAt, unit } = row.values;
    const bench = benchOf(context, subject, { customerNo, unit, closedAt });
    const about = context.gathered.of('promises', subject.no);
    const promises = valuesOf(about).filter((one) => one.result !== 'withdrawn');
    const judgements = judgeAll(bars.feedback, { ...bench, feedback: row.values, promises });
    return outcome(bench, { judgements, unit, isFinal: isClosed(bench), rows: [row, ...about] });
  },
  supervision: (context, subject) => {
    const row = context.gathered.of('supervision', subject.no)[0];
    if (!row) return null;
    const { closedAt, unit, kind, answeredAt } = row.values;
    const endedAt = kind === 'escalation' ? answeredAt : closedAt;
    const bench = benchOf(context, subject, { unit, closedAt: closedAt || endedAt });
    const judgements = judgeAll(bars.supervision, { ...bench, supervision: row.values });
    return outcome(bench, { judgements, unit, isFinal: isClosed(bench), rows: [row] });
  },
  liaison: (context, subject) => {
    const row = context.gathered.of('liaison', subject.no)[0];
    if (!row) return null;
    const { solvedAt, unit } = row.values;
    const bench = benchOf(context, subject, { unit, closedAt: solvedAt });
    const judgements = judgeAll(bars.liaison, { ...bench, difficulty: row.values });
    return outcome(bench, { judgements, unit, isFinal: isClosed(bench), rows: [row] });
  },
  surveys: (context, subject) => {
    const card = context.gathered.of('surveys', subject.no)[0];
    if (!card) return null;
    const asked = context.gathered.of('requests', card.values.requestNo);
    const request = asked[0]?.values ?? null;
    const { customerNo = '', productSerial = '', policyVersion = '' } = request ?? {};
    const { unit } = card.values;
    const whom = { customerNo, serial: productSerial, policyVersion };
    const bench = benchOf(context, subject, { ...whom, unit, closedAt: '' });
    const judgements = judgeAll(bars.surveys, { ...bench, card: card.values, request });
    const isFinal = isSettled(card.values, bench.now);
    return outcome(bench, { judgements, unit, isFinal, rows: [card, ...asked] });
  },
  followUps: (context, subject) => {
    const row = context.gathered.of('followUps', subject.no)[0];
    if (!row) return null;
    const { serial, customerNo, unit, status } = row.values;
    const bench = benchOf(context, subject, { serial, customerNo, unit, closedAt: '' });
    const judgements = judgeAll(bars.followUps, { ...bench, followUp: row.values });
    return outcome(bench, { judgements, unit, isFinal: status !== 'planned', rows: [row] });
  },
  spotChecks: (context, subject) => {
    const row = context.gathered.of('spotChecks', subject.no)[0];
    if (!row) return null;
    const { unit } = row.values;
    const bench = benchOf(context, subject, { unit, closedAt: '' });
    const judgements = judgeAll(bars.spotChecks, { ...bench, check: row.values });
    return outcome(bench, { judgements, unit, isFinal: true, rows: [row] });
  },
  policyVersions: (context, subject) => {
    const row = context.job.book.all('policyVersions').find(({ id }) => id === subject.no);
    if (!row) return null;
    const bench = benchOf(context, subject, { policyVersion: row.id, unit: '', closedAt: '' });
    const judgements = judgeAll(bars.policyVersions, { ...bench, version: row.values });
    const isFinal = row.values.status === 'approved';
    return outcome(bench, { judgements, unit: '', isFinal, rows: [row] });
  },
  branchWeeks: (context, subject) => {
    const at = subject.no.lastIndexOf('/');
    const unit = subject.no.slice(0, at);
    const monday = subject.no.slice(at + 1);
    const bench = benchOf(context, subject, { unit, closedAt: '' });
    const since = `${firstMonday(firstDay(context.tables))}T00:00:00`;
    const contacts = contactsOf(context.tables, unit);
    const week = { unit, monday, nextMonday: addDays(monday, 7), contacts, since };
    const judgements = judgeAll(bars.branchWeeks, { ...bench, ...week });
    return outcome(bench, { judgements, unit, isFinal: true, rows: [] });
  },
  months: (context, subject) => {
    const bench = benchOf(context, subject, { unit: '', closedAt: '' });
    const counts = countsOf(context.tables, subject.no);
    const judgements = judgeAll(bars.months, { ...bench, month: subject.no, ...counts });
    return outcome(bench, { judgements, unit: '', isFinal: true, rows: [] });
  },
};

interface About extends RuleSubject {
  unit: string;
  closedAt: string;
}

function benchOf({ job, bench }: CaseContext, subject: Subject, about: About): Bench {
  const { unit, closedAt, ...whom } = about;
  return bench({ rules: rulesOf(job.book, whom, subject.beginsAt.slice(0, 10)), unit, closedAt });
}

function outcome({ rules }: Bench, rest: Omit<Outcome, 'policyVersion'>): Outcome {
  return { ...rest, policyVersion: rules.policyVersion };
}

function isClosed({ closedAt }: Bench): boolean {
  return closedAt !== '';
}

function contactsOf({ liaison }: Tables, unit: string) {
  return liaison
    .filter((row) => textOf(row, 'kind') === 'contact' && textOf(row, 'unit') === unit)
    .map((row) => ({ id: textOf(row, 'id'), at: textOf(row, 'at') }));
}

function countsOf({ promises, surveys, requests }: Tables, month: string) {
  const isRepair = (outcome: string) => outcome === 'onSite' || outcome === 'pending';
  return {
    promises: promises.filter((row) => textOf(row, 'dueAt').startsWith(month)).length,
    grades: surveys.filter((row) => textOf(row, 'answeredAt').startsWith(month)).length,
    repairs: requests
      .filter((row) => textOf(row, 'stage') !== 'imported' && isRepair(textOf(row, 'outcome')))
      .filter((row) => textOf(row, 'completedAt').startsWith(month)).length,
  };
}
