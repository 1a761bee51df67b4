import { say } from '../../texts/say';
import type { Change } from '../../workbook/change';
import type { Job, JobContext, Slice } from '../../workbook/job';
import { benchMaker } from './bench';
import { gather, JUDGED_REGISTERS } from './gather';
import { judgeSubject } from './judge-subject';
import {
  openSubjects,
  readSubjectTables,
  requestNumbers,
  type Subject,
  subjectId,
} from './subjects';
import { verdictRow } from './verdict-row';

const SUBJECTS_A_SLICE = 40;

/**
 * Each night, everything that can still change is judged as it stands at the cutoff, under the version of the policy that
 * bound it when it began (D2). What is final is never judged again. A subject judged as of this cutoff is passed over, so a
 * run that was cut goes on where it stopped. What became late is listed in the run's row (D10).
 */
export const judge: Job = {
  name: 'judge',
  registers: JUDGED_REGISTERS,
  runs: { daily: 'judgeAt' },
  slice,
};

function slice(context: JobContext): Slice {
  const { book, cutoff } = context;
  const tables = readSubjectTables(book);
  const open = openSubjects(book, tables, cutoff);
  const subjects = open.slice(0, SUBJECTS_A_SLICE);
  const gathered = gather(context, subjects, tables);
  const numbers = requestNumbers(tables);
  const cases = { job: context, tables, gathered, numbers, bench: benchMaker(context) };
  const changes: Change[] = [];
  const late: string[] = [];
  const unreadable: string[] = [];
  for (const subject of subjects) {
    const outcome = judgeSubject(cases, subject);
    if (!outcome) continue;
    const former = gathered.of('verdicts', subjectId(subject))[0] ?? null;
    const made = verdictRow(context, subject, { outcome, former });
    changes.push(made.change);
    if (made.isUnreadable) unreadable.push(nameOf(subject));
    if (made.newlyBroken.length) late.push(`${nameOf(subject)} ${made.newlyBroken.join(' ')}`);
  }
  return {
    changes,
    done: changes.length,
    more: changes.length > 0 && open.length > subjects.length,
    note: noteOf(context, { late, unreadable }),
  };
}

function nameOf({ kind, no }: Subject): string {
  return kind === 'policyVersions' || kind === 'months' ? subjectId({ kind, no }) : no;
}

function noteOf({ book }: JobContext, found: { late: string[]; unreadable: string[] }): string {
  const { late, unreadable } = found;
  const said = [
    ...(late.length ? [say('note.newlyBroken', { list: late.join(', ') })] : []),
    ...(unreadable.length ? [say('note.unreadable', { list: unreadable.join(', ') })] : []),
  ];
  return said.map((one) => one[book.language]).join('; ');
}
