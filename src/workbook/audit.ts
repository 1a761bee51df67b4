import { refuse } from '../policy/refusal';
import { isRetractable } from '../policy/retraction';
import type { ActName } from '../policy/stages';
import type { ActContext, Decision } from './act';
import type { Row } from './book';
import { append, type Change } from './change';
import type { Answer } from './run-act';
import { undoOf } from './undo';

/** A cell holds 50,000 characters; a longer answer is kept without its value. */
const ANSWER_LIMIT = 40_000;

/** The act's own row in the audit register: who did what to which record, and what it changed. */
export function auditRow(
  context: ActContext<unknown>,
  done: { act: ActName; decision: Decision; answer: Answer; key: string },
): Change {
  const { actor, now, ids } = context;
  const answer = JSON.stringify(done.answer);
  const isKept = done.key && !done.decision.isConfidential && answer.length <= ANSWER_LIMIT;
  return append('audit', {
    id: ids.short(),
    at: now,
    actor: actor.email,
    act: done.act,
    target: done.decision.target,
    unit: done.decision.unit,
    source: actor.source,
    verified: actor.verified,
    key: done.key,
    changes: changed(done.decision.changes),
    answer: isKept ? answer : '',
    undo: undoText(context, done),
  });
}

/** For a step that can be taken back: what stood there before. */
function undoText(
  context: ActContext<unknown>,
  done: { act: ActName; decision: Decision },
): string {
  if (!isRetractable(done.act)) return '';
  const undo = JSON.stringify(undoOf(context, done.decision.changes));
  return undo.length <= ANSWER_LIMIT ? undo : '';
}

/** The answer of the first time, for a key that comes again. */
export function repeatedAnswer(act: ActName, row: Row<'audit'>): Answer {
  if (row.values.act !== act) return refuse('keyReused', { act: row.values.act });
  if (!row.values.answer) return { ok: true, value: { repeated: true, target: row.values.target } };
  return JSON.parse(row.values.answer) as Answer;
}

/** `requests SH-2026-000001: stage=onSite, arrivedAt; serviceLog +1`: names, and stages; no customer's data. */
function changed(changes: readonly Change[]): string {
  return changes
    .map((change) =>
      change.kind === 'append'
        ? `${change.register} +1`
        : `${change.register} ${change.id}: ${Object.entries(change.values).map(named).join(', ')}`,
    )
    .join('; ')
    .slice(0, ANSWER_LIMIT);
}

function named([key, value]: [string, unknown]): string {
  return key === 'stage' ? `${key}=${value}` : key;
}
