import { refuse } from '../../policy/refusal';
import { type ActContext, defineAct, type GateContext } from '../../workbook/act';
import { update } from '../../workbook/change';
import { fields, type InputOf, longText, maybe, text } from '../../workbook/input';
import { unitOfStaff } from './open-matters';

const input = fields({
  supervisionId: text(120),
  text: longText(2000),
  result: maybe(longText(2000)),
});

type Context = ActContext<InputOf<typeof input>>;

/** Whoever is urged, or his supervisor, says what is being done, and in the end what came of it (R61). */
export const acknowledge = defineAct({
  name: 'acknowledge',
  input,
  registers: ['supervision'],
  load: ({ supervisionId }) => ({
    reminder: { register: 'supervision', column: 'id', value: supervisionId ?? '', need: 'one' },
  }),
  scope: ({ found, book }) => {
    const { to, unit } = found.one('reminder', 'supervision').values;
    return { unit: unitOfStaff(book, to) || unit, owners: [to] };
  },
  subjects: [{ register: 'supervision', field: 'supervisionId' }],
  gates: [requireReminder, requireUnsettled],
  decide,
  cells: [
    {
      register: 'supervision',
      step: 'acknowledge',
      fields: {
        supervisionId: { column: 'id' },
        text: { column: 'stepText' },
      },
    },
  ],
});

function requireReminder({ found }: GateContext): void {
  const { id, values } = found.one('reminder', 'supervision');
  if (values.kind !== 'expedite') refuse('notReminder', { id });
}

function requireUnsettled({ found }: GateContext): void {
  const { id, values } = found.one('reminder', 'supervision');
  if (values.status !== 'closed') return;
  const at = values.closedAt.replace('T', ' ').slice(0, 16) || '–';
  refuse('reminderSettled', { id, at }, { clause: 'R61' });
}

/** The first acknowledgement counts as its time; what is said later is added. */
function decide({ input, found, actor, now }: Context) {
  const reminder = found.one('reminder', 'supervision');
  const { acknowledgement, acknowledgedAt, acknowledgedBy, sourceNo, unit } = reminder.values;
  const isSettled = input.result !== '';
  return {
    changes: [
      update(reminder, {
        status: isSettled ? 'closed' : 'acknowledged',
        acknowledgement: [acknowledgement, input.text].filter(Boolean).join('\n'),
        acknowledgedAt: acknowledgedAt || now,
        acknowledgedBy: acknowledgedBy || actor.email,
        ...(isSettled ? { result: input.result, closedAt: now } : {}),
      }),
    ],
    value: { id: reminder.id, no: sourceNo, settled: isSettled },
    target: sourceNo,
    unit,
  };
}
