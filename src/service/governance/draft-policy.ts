import { refuse } from '../../policy/refusal';
import { versionInForce } from '../../policy/rules';
import { say } from '../../texts/say';
import { defineAct, type GateContext } from '../../workbook/act';
import type { Book, Row } from '../../workbook/book';
import { append, type Change, update } from '../../workbook/change';
import { type ClauseRow, clauseRows } from '../../workbook/clause-rows';
import {
  baseOf,
  changedClause,
  clausesBefore,
  type DraftContext,
  draftInput,
  openDraft,
  requireLines,
} from './policy-draft';

/**
 * Head office's service department drafts a creation, an amendment or the repeal of the policy (R4): the clauses of the version
 * whose place it takes are copied, to be changed here or in their cells. A draft decides nothing.
 */
export const draftPolicy = defineAct({
  name: 'draftPolicy',
  input: draftInput,
  registers: ['clauses'],
  scope: () => null,
  gates: [],
  checks: [requireStep, requireKind, requireFutureDay, requireLines],
  decide,
});

/** One draft at a time: else nobody knows which one is meant. */
function requireStep({ input, book }: DraftContext): void {
  const draft = openDraft(book);
  if (input.step === 'begin' && draft)
    refuse('draftOpen', { version: draft.id, by: draft.values.draftedBy }, { clause: 'R4' });
  if (input.step !== 'begin' && !draft) refuse('noDraft', {});
}

function requireKind({ input, book, today }: DraftContext): void {
  if (input.step !== 'begin' || input.kind === 'create') return;
  const versions = book.all('policyVersions').map((row) => row.values);
  if (!versionInForce(versions, input.effectiveFrom || today))
    refuse('nothingInForce', { kind: book.words.label('policyKind', input.kind) });
}

function requireFutureDay({ input, today }: DraftContext): void {
  requireNotPast({ effectiveFrom: input.effectiveFrom, today });
}

/** What is past was judged under what was in force then (D2): no switch of the policy opens this. */
export function requireNotPast({
  effectiveFrom,
  today,
}: Pick<GateContext, 'today'> & { effectiveFrom: string }): void {
  if (!effectiveFrom || effectiveFrom >= today) return;
  const message = say('field.effectivePast', { today });
  refuse('badInput', { count: 1 }, { fields: [{ path: 'effectiveFrom', message }] });
}

function decide(context: DraftContext) {
  const { input, book, actor } = context;
  const draft = openDraft(book);
  const changes =
    input.step === 'begin' || !draft ? beginning(context) : going(context, draft, input.step);
  const version = input.step === 'begin' || !draft ? nextVersion(book) : draft.id;
  return {
    changes,
    value: {
      policyVersion: version,
      kind: draft?.values.kind ?? input.kind,
      status: input.step === 'withdraw' ? 'withdrawn' : 'draft',
      changed: input.lines.map((line) => line.clause),
    },
    target: version,
    unit: actor.unit,
  };
}

/** Numbers count on, also past rows that somebody deleted from one of the two registers. */
function nextVersion(book: Book): string {
  const used = [
    ...book.all('policyVersions').map((row) => row.id),
    ...book.all('clauses').map((row) => row.values.policyVersion),
  ];
  return String(Math.max(0, ...used.map(Number).filter(Number.isFinite)) + 1);
}

function beginning(context: DraftContext): Change[] {
  const { input, book, actor, now } = context;
  const policyVersion = nextVersion(book);
  const { kind, reason, effectiveFrom } = input;
  const version = append('policyVersions', {
    policyVersion,
    kind,
    status: 'draft',
    basedOn: baseOf(book, effectiveFrom)?.id ?? '',
    reason,
    draftedAt: now,
    draftedBy: actor.email,
    effectiveFrom,
  });
  if (kind === 'repeal') return [version];
  const rows = clausesBefore(context).map((clause) =>
    append('clauses', ownRow(lineChanged(context, clause), policyVersion)),
  );
  return [version, ...rows];
}

function lineChanged({ input }: DraftContext, clause: ClauseRow): ClauseRow {
  return changedClause(
    clause,
    input.lines.find((line) => line.clause === clause.clause),
  );
}

function ownRow(clause: ClauseRow, policyVersion: string): ClauseRow {
  return { ...clause, policyVersion, id: `${policyVersion}/${clause.clause}` };
}

/** The open draft goes on, or is given up; whoever had a hand in it is named. */
function going(
  context: DraftContext,
  draft: Row<'policyVersions'>,
  step: 'revise' | 'withdraw' | string,
): Change[] {
  const { input, book, actor } = context;
  const drafters = [...new Set([...draft.values.draftedBy.split(', '), actor.email])];
  const changed = {
    reason: input.reason,
    draftedBy: drafters.filter(Boolean).join(', '),
    effectiveFrom: input.effectiveFrom || draft.values.effectiveFrom,
  };
  if (step === 'withdraw') return [update(draft, { ...changed, status: 'withdrawn' })];
  const own = clauseRows(book, draft.id);
  const rows = clausesBefore(context).flatMap((clause): Change[] => {
    const row = own.get(clause.clause);
    const { parameters, active } = lineChanged(context, clause);
    if (!row) return [append('clauses', ownRow({ ...clause, parameters, active }, draft.id))];
    const isSame = parameters === row.values.parameters && active === row.values.active;
    return isSame ? [] : [update(row, { parameters, active })];
  });
  return [update(draft, changed), ...(draft.values.kind === 'repeal' ? [] : rows)];
}
