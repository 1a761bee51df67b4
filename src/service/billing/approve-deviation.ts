import { refuse } from '../../policy/refusal';
import { say } from '../../texts/say';
import { type ActContext, defineAct, type GateContext } from '../../workbook/act';
import { append, type Change, update } from '../../workbook/change';
import { requireIndependent } from '../../workbook/independence-gate';
import { fields, type InputOf, maybe, text } from '../../workbook/input';
import { requestByNo, rowsOfRequest } from '../../workbook/request-lookup';
import { approve, approvedLines, awaiting } from './approvals';

const input = fields({ no: text(40), comment: maybe(text(500)) });

type Context = ActContext<InputOf<typeof input>>;

/** The supervisor approves charges that are far from the rule, with the exclusion they may rest on (R35). */
export const approveDeviation = defineAct({
  name: 'approveDeviation',
  input,
  registers: ['requests', 'charges', 'serviceLog'],
  load: ({ no }) => ({ ...requestByNo(no), charges: rowsOfRequest('charges', no) }),
  gates: [requireIndependent('R35'), requireDeviations],
  decide: (context) => {
    const { found, actor } = context;
    const request = found.one('request', 'requests');
    const charges = awaiting(context, 'deviation');
    return {
      changes: [
        ...approve(charges, context),
        update(request, { deviationApprovedBy: actor.email }),
        ...commentRow(context),
      ],
      value: { no: request.id, lines: approvedLines(charges) },
      target: request.id,
      unit: request.values.unit,
    };
  },
});

function requireDeviations(context: GateContext): void {
  if (awaiting(context, 'deviation').length) return;
  const { id } = context.found.one('request', 'requests');
  refuse('nothingToApprove', { no: id }, { clause: 'R35' });
}

function commentRow({ input, found, actor, now, ids, book }: Context): Change[] {
  const { comment } = input;
  if (!comment) return [];
  const row = {
    id: ids.short(),
    requestNo: found.one('request', 'requests').id,
    kind: 'note',
    at: now,
    staff: actor.email,
    text: say('log.deviationApproved', { comment })[book.language],
  };
  return [append('serviceLog', row)];
}
