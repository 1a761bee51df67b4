import { isBefore, requireOrder } from '../../policy/moment-order';
import { type Bilingual, say } from '../../texts/say';
import { type ActContext, defineAct } from '../../workbook/act';
import { update } from '../../workbook/change';
import { feedbackByNo } from '../../workbook/feedback-item';
import {
  choice,
  dateTime,
  fields,
  type InputOf,
  longText,
  maybe,
  text,
} from '../../workbook/input';
import { feedbackScope, requireUnresolved } from './feedback-scope';
import { requireComfort } from './handling-checks';

const input = fields({
  feedbackNo: text(40),
  reply: longText(5000),
  comfort: maybe(choice('comfort')),
  comfortText: maybe(text(500)),
  at: maybe(dateTime()),
});

type Context = ActContext<InputOf<typeof input>>;

/**
 * The customer is answered, and met with reassurance (R46, R47). The time of the first reply stands; what is said later is
 * added to it.
 */
export const answerFeedback = defineAct({
  name: 'answerFeedback',
  input,
  registers: ['feedback'],
  load: ({ feedbackNo }) => feedbackByNo(feedbackNo),
  subjects: [{ register: 'feedback', field: 'feedbackNo' }],
  scope: feedbackScope,
  gates: [requireUnresolved],
  checks: [
    requireTime,
    ({ input: { comfort, comfortText } }) => {
      if (comfortText) requireComfort(comfort);
    },
  ],
  decide,
  cells: [
    {
      register: 'feedback',
      step: 'answer',
      fields: {
        feedbackNo: { column: 'no' },
        reply: { column: 'stepText' },
        comfort: { column: 'comfort' },
        comfortText: { column: 'comfortText' },
      },
    },
  ],
});

function requireTime({ input: { at }, found, now }: Context): void {
  const { receivedAt } = found.one('feedback', 'feedback').values;
  requireOrder('R46', [
    ['at', isBefore(now, at), 'field.future'],
    ['at', isBefore(at, receivedAt), 'field.beforeReceipt'],
  ]);
}

function decide({ input, found, actor, now }: Context) {
  const item = found.one('feedback', 'feedback');
  const { no, unit, status, repliedAt, repliedBy, reply } = item.values;
  const first = repliedAt || input.at || now;
  return {
    changes: [
      update(item, {
        reply: [reply, input.reply].filter(Boolean).join('\n'),
        repliedAt: first,
        repliedBy: repliedBy || actor.email,
        ...(status === 'open' ? { status: 'replied' } : {}),
        ...(input.comfort ? { comfort: input.comfort, comfortText: input.comfortText } : {}),
      }),
    ],
    value: { no, status: status === 'open' ? 'replied' : status, repliedAt: first },
    target: no,
    unit,
    warnings: lateness(item.values, first),
  };
}

/** Only the reply to a complaint has a clock of its own (R46). */
function lateness(item: { kind: string; dueAt: string }, repliedAt: string): Bilingual[] {
  const { kind, dueAt } = item;
  if (kind !== 'complaint' || !isBefore(dueAt, repliedAt)) return [];
  return [say('warning.repliedLate', { due: dueAt.replace('T', ' ').slice(0, 16) })];
}
