import { refuse } from '../../policy/refusal';
import { say } from '../../texts/say';
import { type ActContext, defineAct, type GateContext } from '../../workbook/act';
import { append, type Change, update } from '../../workbook/change';
import { fields, type InputOf, maybe, text } from '../../workbook/input';

const input = fields({ no: text(40), note: maybe(text(500)) });

type Context = ActContext<InputOf<typeof input>>;

/** The unit's supervisor confirms the intake, by an act of his own (R73). */
export const confirmIntake = defineAct({
  name: 'confirmIntake',
  input,
  registers: ['requests', 'serviceLog'],
  load: ({ no }) => ({ request: { register: 'requests', column: 'no', value: no, need: 'one' } }),
  gates: [requireUnconfirmed],
  decide: (context) => {
    const { found, actor, now } = context;
    const request = found.one('request', 'requests');
    return {
      changes: [
        update(request, { intakeSupervisor: actor.email, intakeConfirmedAt: now }),
        ...noteRow(context),
      ],
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

function noteRow({ input: { note }, found, actor, now, ids, book }: Context): Change[] {
  if (!note) return [];
  const row = {
    id: ids.short(),
    requestNo: found.one('request', 'requests').id,
    kind: 'note',
    at: now,
    staff: actor.email,
    text: say('log.intakeConfirmed', { note })[book.language],
  };
  return [append('serviceLog', row)];
}
