import { refuse } from '../../policy/refusal';
import { defineAct, type GateContext } from '../../workbook/act';
import { update } from '../../workbook/change';
import { fields, maybe, text } from '../../workbook/input';

/** The unit's supervisor confirms the intake, by an act of his own (R73). */
export const confirmIntake = defineAct({
  name: 'confirmIntake',
  input: fields({ no: text(40), note: maybe(text(500)) }),
  registers: ['requests'],
  load: ({ no }) => ({ request: { register: 'requests', column: 'no', value: no, need: 'one' } }),
  gates: [requireUnconfirmed],
  decide: ({ found, actor, now }) => {
    const request = found.one('request', 'requests');
    return {
      changes: [update(request, { intakeSupervisor: actor.email, intakeConfirmedAt: now })],
      value: { no: request.id, intakeConfirmedAt: now },
      target: request.id,
      unit: request.values.unit,
    };
  },
  cells: [{ step: 'confirmIntake', fields: {} }],
});

function requireUnconfirmed({ found }: GateContext): void {
  const { values, id } = found.one('request', 'requests');
  if (!values.intakeConfirmedAt) return;
  refuse('alreadyConfirmed', { no: id, who: values.intakeSupervisor }, { clause: 'R73' });
}
