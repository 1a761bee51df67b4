import { refuse } from '../../policy/refusal';
import { defineAct, type GateContext } from '../../workbook/act';
import { requireIndependent } from '../../workbook/independence-gate';
import { fields, text } from '../../workbook/input';
import { requestByNo, rowsOfRequest } from '../../workbook/request-lookup';
import { approve, approvedLines, awaiting } from './approvals';

/** The supervisor confirms that these charges are not covered by the warranty or the contract (R9, R11). */
export const confirmExclusion = defineAct({
  name: 'confirmExclusion',
  input: fields({ no: text(40) }),
  registers: ['requests', 'charges'],
  load: ({ no }) => ({ ...requestByNo(no), charges: rowsOfRequest('charges', no) }),
  gates: [requireIndependent('R9'), requireExclusions],
  decide: (context) => {
    const request = context.found.one('request', 'requests');
    const charges = awaiting(context, 'exclusion');
    return {
      changes: approve(charges, context),
      value: { no: request.id, lines: approvedLines(charges) },
      target: request.id,
      unit: request.values.unit,
    };
  },
});

function requireExclusions(context: GateContext): void {
  if (awaiting(context, 'exclusion').length) return;
  const { id } = context.found.one('request', 'requests');
  refuse('nothingToConfirm', { no: id }, { clause: 'R9' });
}
