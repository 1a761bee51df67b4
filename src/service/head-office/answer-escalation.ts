import { refuse } from '../../policy/refusal';
import { say } from '../../texts/say';
import {
  type ActContext,
  defineAct,
  type GateContext,
  type Lookup,
  type Rows,
} from '../../workbook/act';
import { type Change, update } from '../../workbook/change';
import { choice, fields, type InputOf, longText, text } from '../../workbook/input';
import { mailRow } from '../../workbook/mails';
import { noteRow } from './note-row';

const input = fields({
  supervisionId: text(120),
  kind: choice('escalationAnswer'),
  text: longText(2000),
});

type Context = ActContext<InputOf<typeof input>>;

/**
 * Head office's answer to an escalation: guidance, people, a part, or it takes the matter over (R59). Unless it takes over,
 * the branch handles the matter again.
 */
export const answerEscalation = defineAct({
  name: 'answerEscalation',
  input,
  registers: ['requests', 'feedback', 'supervision', 'serviceLog', 'outbox'],
  load: ({ supervisionId }) => ({
    escalation: { register: 'supervision', column: 'id', value: supervisionId ?? '', need: 'one' },
  }),
  loadMore: (_, found) => sourceOfEscalation(found),
  scope: ({ found }) => {
    const { unit, to } = found.one('escalation', 'supervision').values;
    return { unit, owners: [to] };
  },
  subjects: [{ register: 'supervision', field: 'supervisionId' }],
  gates: [requireEscalation, requireUnanswered],
  decide,
  cells: [
    {
      register: 'supervision',
      step: 'answer',
      fields: {
        supervisionId: { column: 'id' },
        kind: { column: 'answerKind' },
        text: { column: 'stepText' },
      },
    },
  ],
});

function sourceOfEscalation(found: Rows): Record<string, Lookup> {
  const row = found.maybe('escalation', 'supervision')?.values;
  if (row?.sourceRegister === 'requests') {
    return { request: { register: 'requests', column: 'no', value: row.sourceNo, need: 'maybe' } };
  }
  return row?.sourceRegister === 'feedback'
    ? { feedback: { register: 'feedback', column: 'no', value: row.sourceNo, need: 'maybe' } }
    : {};
}

function requireEscalation({ found }: GateContext): void {
  const { id, values } = found.one('escalation', 'supervision');
  if (values.kind !== 'escalation') refuse('notEscalation', { id });
}

function requireUnanswered({ found }: GateContext): void {
  const { id, values } = found.one('escalation', 'supervision');
  if (values.status === 'open') return;
  const at = values.answeredAt.replace('T', ' ').slice(0, 16) || '–';
  refuse('escalationAnswered', { id, at }, { clause: 'R59' });
}

function decide(context: Context) {
  const { input, found, actor, now } = context;
  const escalation = found.one('escalation', 'supervision');
  const { sourceNo, unit } = escalation.values;
  return {
    changes: [
      update(escalation, {
        status: 'answered',
        answerKind: input.kind,
        answer: input.text,
        answeredAt: now,
        answeredBy: actor.email,
      }),
      ...handBack(context),
      ...mail(context),
    ],
    value: { id: escalation.id, no: sourceNo, kind: input.kind },
    target: sourceNo,
    unit,
  };
}

function handBack(context: Context): Change[] {
  const { input, found, book } = context;
  const request = found.maybe('request', 'requests');
  const feedback = found.maybe('feedback', 'feedback');
  const { formerOwner } = found.one('escalation', 'supervision').values;
  const isBack = input.kind !== 'takeOver';
  const kind = book.words.label('escalationAnswer', input.kind);
  const words = say('log.escalationAnswered', { kind, text: input.text });
  return [
    ...(request && isBack ? [update(request, { handlingUnit: '' })] : []),
    ...(request ? [noteRow(context, { no: request.id, words })] : []),
    ...(feedback && isBack && formerOwner ? [update(feedback, { owner: formerOwner })] : []),
  ];
}

/** To the supervisor of the branch, else to whoever asked. */
function mail(context: Context): Change[] {
  const { input, found, book } = context;
  const { id, values } = found.one('escalation', 'supervision');
  const to = book.one('units', values.unit)?.values.supervisor || values.openedBy;
  if (!to) return [];
  const kind = book.words.label('escalationAnswer', input.kind);
  const params = { id, no: values.sourceNo, kind, text: input.text, asked: values.asked };
  const requestNo = values.sourceRegister === 'requests' ? values.sourceNo : '';
  return [mailRow(context, { kind: 'notice', to, words: 'escalationAnswer', params, requestNo })];
}
