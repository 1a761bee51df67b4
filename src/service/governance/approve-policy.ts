import { sameAccount } from '../../policy/account';
import { refuse } from '../../policy/refusal';
import type { Day } from '../../policy/time';
import { type Bilingual, say } from '../../texts/say';
import { type ActContext, defineAct } from '../../workbook/act';
import type { Row } from '../../workbook/book';
import { update } from '../../workbook/change';
import { clauseRows, draftFaults } from '../../workbook/clause-rows';
import { date, fields, type InputOf, maybe, text } from '../../workbook/input';
import { freeze } from '../../workbook/rules';
import { requireNotPast } from './draft-policy';

const input = fields({
  policyVersion: text(20),
  effectiveFrom: maybe(date()),
  note: maybe(text(500)),
});

type Context = ActContext<InputOf<typeof input>>;

/**
 * The general manager approves what head office drafted (R5). From its day it binds what is registered, as it stood in its cells
 * at this moment; what was registered before keeps its own version (D2). A repeal is approved in the same way.
 */
export const approvePolicy = defineAct({
  name: 'approvePolicy',
  input,
  registers: ['clauses'],
  load: ({ policyVersion }) => ({
    version: {
      register: 'policyVersions',
      column: 'policyVersion',
      value: policyVersion,
      need: 'one',
    },
  }),
  subjects: [{ register: 'policyVersions', field: 'policyVersion' }],
  scope: () => null,
  gates: [],
  checks: [requireDraft, requireOtherHand, requireDay, requireSoundClauses],
  decide,
});

const versionOf = ({ found }: Context): Row<'policyVersions'> =>
  found.one('version', 'policyVersions');

function dayOf(context: Context): Day | '' {
  return context.input.effectiveFrom || versionOf(context).values.effectiveFrom;
}

function requireDraft(context: Context): void {
  const { id, values } = versionOf(context);
  if (values.status === 'draft') return;
  const status = context.book.words.label('policyStatus', values.status);
  refuse('notADraft', { version: id, status });
}

/** Two hands: who drafted it does not approve it, whatever roles he holds. */
function requireOtherHand(context: Context): void {
  const { id, values } = versionOf(context);
  const drafters = values.draftedBy.split(', ');
  if (!drafters.some((one) => sameAccount(one, context.actor.email))) return;
  refuse('ownDraft', { version: id }, { clause: 'R5' });
}

function requireDay(context: Context): void {
  const effectiveFrom = dayOf(context);
  if (!effectiveFrom) {
    const message = say('field.missing');
    refuse('badInput', { count: 1 }, { fields: [{ path: 'effectiveFrom', message }] });
  }
  requireNotPast({ effectiveFrom, today: context.today });
}

/** A clause that says nothing that could bind is named by its cell. */
function requireSoundClauses(context: Context): void {
  const { id, values } = versionOf(context);
  if (values.kind === 'repeal') return;
  const faults = draftFaults(context.book, id);
  if (!faults.length) return;
  const list = (language: 'zh' | 'en') =>
    faults.map((fault) => fault[language]).join(language === 'zh' ? '；' : '; ');
  const what = { zh: list('zh'), en: list('en') };
  refuse('clausesFaulty', { version: id, count: faults.length, what });
}

function decide(context: Context) {
  const { book, actor, now, input: given } = context;
  const version = versionOf(context);
  const effectiveFrom = dayOf(context);
  const rows = [...clauseRows(book, version.id).values()].map((row) => row.values);
  const frozen = version.values.kind === 'repeal' ? '' : JSON.stringify(freeze(rows));
  return {
    changes: [
      update(version, {
        status: 'approved',
        approvedAt: now,
        approvedBy: actor.email,
        approvalNote: given.note,
        effectiveFrom,
        frozen,
      }),
    ],
    value: { policyVersion: version.id, kind: version.values.kind, effectiveFrom },
    target: version.id,
    unit: actor.unit,
    warnings: laterVersions(context, effectiveFrom),
  };
}

/** A version approved for a later day was drafted without this one: it takes its place on that day. */
function laterVersions({ book }: Context, effectiveFrom: Day | ''): Bilingual[] {
  return book
    .all('policyVersions')
    .filter(({ values }) => values.status === 'approved' && values.effectiveFrom > effectiveFrom)
    .map(({ id, values }) =>
      say('warning.laterVersion', { version: id, on: values.effectiveFrom }),
    );
}
