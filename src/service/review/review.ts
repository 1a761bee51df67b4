import { refuse } from '../../policy/refusal';
import { stageAfterReview } from '../../policy/stages';
import { say } from '../../texts/say';
import { type ActContext, defineAct } from '../../workbook/act';
import { update } from '../../workbook/change';
import { requireIndependent } from '../../workbook/independence-gate';
import { choice, fields, type InputOf, longText, maybe, text } from '../../workbook/input';
import { requestByNo } from '../../workbook/request-lookup';

const input = fields({
  no: text(40),
  decision: choice('reviewDecision'),
  comment: maybe(longText(2000)),
});

type Context = ActContext<InputOf<typeof input>>;

const comment = { column: 'stepText' };

/** The supervisor approves the form or sends it back; never the one who did the work (R51). */
export const reviewRequest = defineAct({
  name: 'review',
  input,
  registers: ['requests'],
  load: ({ no }) => requestByNo(no),
  gates: [requireIndependent('R51')],
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

function decide({ input, found, actor, now }: Context) {
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
