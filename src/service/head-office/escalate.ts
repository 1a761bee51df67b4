import { dueOf } from '../../policy/clocks';
import { clockParams } from '../../policy/expediting';
import { recordCounter, recordNumber } from '../../policy/numbering';
import { refuse } from '../../policy/refusal';
import type { DateTime } from '../../policy/time';
import { say } from '../../texts/say';
import { type ActContext, defineAct, type GateContext } from '../../workbook/act';
import type { Row } from '../../workbook/book';
import { append, type Change, update } from '../../workbook/change';
import { deskOf, requireHeadOffice } from '../../workbook/head-office';
import { fields, type InputOf, longText, maybe, text } from '../../workbook/input';
import { mailRow } from '../../workbook/mails';
import { scheduleOf } from '../../workbook/schedule';
import { noteRow } from './note-row';
import { requireOneSource, sourceLookups, sourceOf, sourceScope, supervisionAbout } from './source';

const input = fields({
  no: maybe(text(40)),
  feedbackNo: maybe(text(60)),
  reason: longText(2000),
  tried: longText(2000),
  asked: longText(2000),
});

type Context = ActContext<InputOf<typeof input>>;

/**
 * Hands to head office what the branch cannot handle: why, what was tried, what is asked for (R58). Head office handles it from
 * then on; the record stays the branch's, which goes on seeing it.
 */
export const escalate = defineAct({
  name: 'escalate',
  input,
  registers: ['requests', 'feedback', 'supervision', 'serviceLog', 'outbox', 'calendar', 'shifts'],
  load: ({ no, feedbackNo }) => ({
    ...sourceLookups({ no, feedbackNo }),
    ...supervisionAbout(no || feedbackNo),
  }),
  scope: sourceScope,
  subjects: [{ register: 'feedback', field: 'feedbackNo' }],
  gates: [requireUnresolved, requireNoneOpen, requireBranch],
  checks: [({ input: { no, feedbackNo } }: Context) => requireOneSource('R58', { no, feedbackNo })],
  decide,
});

function requireUnresolved({ found }: GateContext): void {
  const feedback = found.maybe('feedback', 'feedback');
  if (feedback?.values.status !== 'resolved') return;
  refuse('matterClosed', { no: feedback.id }, { clause: 'R58' });
}

/** Head office does not ask itself. */
function requireBranch({ found, book }: GateContext): void {
  const source = sourceOf(found);
  const headOffice = requireHeadOffice(book);
  if (source?.unit !== headOffice.id) return;
  refuse('alreadyHeadOffice', { no: source.no, unit: headOffice.values.name }, { clause: 'R58' });
}

function requireNoneOpen({ found }: GateContext): void {
  const open = found
    .many('supervised', 'supervision')
    .find(({ values }) => values.kind === 'escalation' && values.status === 'open');
  if (!open) return;
  const { sourceNo: no, openedAt } = open.values;
  refuse('escalationOpen', { no, id: open.id, at: shown(openedAt) }, { clause: 'R58' });
}

function decide(context: Context) {
  const { input, found, book, now, next, today, actor } = context;
  const source = sourceOf(found);
  if (!source) return refuse('sourceUnclear', {});
  const headOffice = requireHeadOffice(book);
  const year = Number(today.slice(0, 4));
  const id = recordNumber('supervision', year, next(recordCounter('supervision', year)));
  const to = deskOf(headOffice);
  const dueAt = dueTime(context, headOffice);
  const { reason, tried, asked } = input;
  const row = {
    id,
    kind: 'escalation',
    status: 'open',
    unit: source.unit,
    sourceRegister: source.register,
    sourceNo: source.no,
    to,
    formerOwner: found.maybe('feedback', 'feedback')?.values.owner ?? '',
    reason,
    tried,
    asked,
    openedAt: now,
    openedBy: actor.email,
    dueAt,
  };
  return {
    changes: [
      append('supervision', row),
      ...handOver(context, { id, unit: headOffice.id, to }),
      ...(to ? [mail(context, { id, to, dueAt })] : []),
    ],
    value: { id, no: source.no, to, dueAt },
    target: source.no,
    unit: source.unit,
  };
}

/** By the end of head office's n-th working day (R59); blank where the version leaves that clause out. */
function dueTime({ book, now, rules }: Context, headOffice: Row<'units'>): DateTime | '' {
  if (!rules.isOn('R59')) return '';
  return dueOf('escalationReply', now, {
    params: clockParams('escalationReply', rules),
    schedule: scheduleOf(book, headOffice.id),
  });
}

function handOver(context: Context, to: { id: string; unit: string; to: string }): Change[] {
  const { found, input } = context;
  const request = found.maybe('request', 'requests');
  const feedback = found.maybe('feedback', 'feedback');
  const words = say('log.escalated', { id: to.id, asked: input.asked });
  return [
    ...(request
      ? [
          update(request, { handlingUnit: to.unit, escalationId: to.id }),
          noteRow(context, { no: request.id, words }),
        ]
      : []),
    ...(feedback
      ? [update(feedback, { owner: to.to || feedback.values.owner, escalationId: to.id })]
      : []),
  ];
}

function mail(context: Context, one: { id: string; to: string; dueAt: DateTime | '' }): Change {
  const source = sourceOf(context.found);
  const { reason, tried, asked } = context.input;
  const unit = context.book.one('units', source?.unit ?? '')?.values.name ?? source?.unit ?? '';
  const no = source?.no ?? '';
  const params = { id: one.id, no, unit, reason, tried, asked, due: shown(one.dueAt) };
  return mailRow(context, {
    kind: 'notice',
    to: one.to,
    words: 'escalation',
    params,
    requestNo: source?.requestNo ?? '',
  });
}

function shown(moment: DateTime | ''): string {
  return moment ? moment.replace('T', ' ').slice(0, 16) : '–';
}
