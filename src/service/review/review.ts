import { isIndependent } from '../../policy/permissions';
import { refuse } from '../../policy/refusal';
import { isUnfinished, stageAfterReview } from '../../policy/stages';
import { say } from '../../texts/say';
import { type ActContext, defineAct, type GateContext } from '../../workbook/act';
import type { Row } from '../../workbook/book';
import { update } from '../../workbook/change';
import { requireIndependent } from '../../workbook/independence-gate';
import { choice, fields, type InputOf, longText, maybe, text } from '../../workbook/input';
import { requestByNo, rowsOfRequest } from '../../workbook/request-lookup';

const input = fields({
  no: text(40),
  decision: choice('reviewDecision'),
  comment: maybe(longText(2000)),
});

type Context = ActContext<InputOf<typeof input>>;

const comment = { column: 'stepText' };

/**
 * The supervisor approves the form or sends it back; never the one who did the work (R51). A form that was handed in while the work
 * goes on is looked at, which ends nothing (R50).
 */
export const reviewRequest = defineAct({
  name: 'review',
  input,
  registers: ['requests', 'serviceLog'],
  load: ({ no }) => ({ ...requestByNo(no), log: rowsOfRequest('serviceLog', no) }),
  gates: [requireIndependent('R51'), requireNoVisitOfHisOwn, requireHandIn],
  checks: [requireComment],
  decide,
  cells: [
    { step: 'approve', fields: { decision: { value: 'approved' }, comment } },
    { step: 'return', fields: { decision: { value: 'returned' }, comment } },
  ],
});

function requireComment({ input: { decision, comment } }: Context): void {
  if (decision !== 'returned' || comment) return;
  const fault = { path: 'comment', message: say('field.returnComment') };
  refuse('badInput', { count: 1 }, { clause: 'R51', fields: [fault] });
}

/** The request may have had another technician before. */
function requireNoVisitOfHisOwn({ actor, found }: GateContext): void {
  const visitors = found
    .many('log', 'serviceLog')
    .filter(({ values }) => values.kind === 'visit' && !values.withdrawnAt)
    .map(({ values }) => values.staff);
  const { id: no } = found.one('request', 'requests');
  if (!isIndependent(actor.email, visitors)) refuse('ownWork', { no }, { clause: 'R51' });
}

function requireHandIn(context: GateContext): void {
  const { no, stage } = context.found.one('request', 'requests').values;
  if (isUnfinished(stage) && !unseen(context).length)
    refuse('nothingHandedIn', { no }, { clause: 'R50' });
}

/** Visits whose form was handed in and that nobody has looked at. */
function unseen({ found }: GateContext): Row<'serviceLog'>[] {
  return found
    .many('log', 'serviceLog')
    .filter(({ values }) => values.kind === 'visit' && !values.withdrawnAt)
    .filter(({ values }) => values.handedInAt && !values.lookedAt);
}

function decide(context: Context) {
  const { stage } = context.found.one('request', 'requests').values;
  return isUnfinished(stage) ? look(context) : judge(context);
}

/** The request stays where it is; what the supervisor has to say stands beside the visit. */
function look(context: Context) {
  const { input, found, actor, now, book } = context;
  const { no, unit, stage } = found.one('request', 'requests').values;
  const { decision, comment } = input;
  const decided = book.words.label('reviewDecision', decision)[book.language];
  const lookComment = [decided, comment].filter(Boolean).join(': ');
  const seen = { lookedAt: now, lookedBy: actor.email, lookComment };
  return {
    changes: unseen(context).map((row) => update(row, seen)),
    value: { no, stage, lookedAt: now, reviewDecision: decision },
    target: no,
    unit,
  };
}

function judge({ input, found, actor, now }: Context) {
  const request = found.one('request', 'requests');
  const { no, unit, submittedAt } = request.values;
  const stage = stageAfterReview(input.decision === 'approved' ? 'approved' : 'returned');
  return {
    changes: [
      update(request, {
        stage,
        submittedAt: stage === 'reviewed' ? submittedAt : '',
        reviewer: actor.email,
        reviewedAt: now,
        reviewDecision: input.decision,
        reviewComment: input.comment,
      }),
    ],
    value: { no, stage, reviewDecision: input.decision },
    target: no,
    unit,
  };
}
