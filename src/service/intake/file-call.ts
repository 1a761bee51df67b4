import { refuse } from '../../policy/refusal';
import { isNothing } from '../../policy/survey';
import { say } from '../../texts/say';
import { type ActContext, defineAct } from '../../workbook/act';
import { append, type Change } from '../../workbook/change';
import { FEEDBACK_REGISTERS, feedbackItem } from '../../workbook/feedback-item';
import {
  choice,
  fields,
  flag,
  type InputOf,
  longText,
  maybe,
  optional,
  rowOf,
  text,
} from '../../workbook/input';
import { intakeUnit } from '../../workbook/intake-unit';
import { intakeLookups, NEW_REQUEST_REGISTERS, newRequest } from '../../workbook/new-request';
import { requirePolicyInForce } from '../../workbook/policy-gate';
import { requireWords } from '../../workbook/verbatim';

const input = fields({
  customerName: text(100),
  phone: maybe(text(60)),
  kind: optional(choice('callKind'), 'repair'),
  need: longText(5000),
  answer: maybe(longText(5000)),
  clarified: optional(flag(), false),
  unit: maybe(rowOf('units')),
});

type Context = ActContext<InputOf<typeof input>>;

/**
 * Whoever picks up the telephone files the call on a short form and learns its number, nothing else (R42). An enquiry that was
 * answered is done with its answer (R14, R43), a misunderstanding with its explanation (R44); what is left over becomes a
 * request, and a complaint an item of its own (R45).
 */
export const fileCall = defineAct({
  name: 'fileCall',
  input,
  registers: [...NEW_REQUEST_REGISTERS, 'serviceLog', ...FEEDBACK_REGISTERS],
  load: ({ phone }) => intakeLookups({ phone, email: '' }),
  scope: () => null,
  openBy: 'R42',
  gates: [],
  checks: [
    ({ input: { need }, rules }) => requireWords('need', need, rules),
    requireInForce,
    requireExplanation,
    requireRealAnswer,
    requireNumber,
  ],
  decide,
});

/** A complaint is heard also after a repeal. */
function requireInForce(context: Context): void {
  if (context.input.kind !== 'complaint') requirePolicyInForce(context);
}

/** A misunderstanding is explained, in writing (R44). */
function requireExplanation({ input: { clarified, answer } }: Context): void {
  if (!clarified || answer) return;
  refuseAnswer('clarificationMissing', 'R44');
}

/** "None" answers nobody: such an enquiry is still open (R43). */
function requireRealAnswer({ input: { answer } }: Context): void {
  if (answer && isNothing(answer)) refuseAnswer('answerSaysNothing', 'R43');
}

function refuseAnswer(code: 'clarificationMissing' | 'answerSaysNothing', clause: string): never {
  const message = say(`field.${code}`);
  return refuse(code, {}, { clause, fields: [{ path: 'answer', message }] });
}

/** Whoever is to hear from us leaves a number (R67); a complaint may come without a name (A23). */
function requireNumber({ input }: Context): void {
  if (input.phone || input.kind === 'complaint' || isAnswered(input)) return;
  const message = say('field.callBack');
  refuse('badInput', { count: 1 }, { clause: 'R67', fields: [{ path: 'phone', message }] });
}

function isAnswered({ kind, answer }: Context['input']): boolean {
  return kind === 'enquiry' && answer !== '';
}

function decide(context: Context) {
  const { input, actor, book } = context;
  const unit = input.unit || actor.unit || intakeUnit(book);
  if (!unit) refuse('unitMissing', {}, { clause: 'R71' });
  const filed = input.kind === 'complaint' ? complaint(context, unit) : request(context, unit);
  // Not even a warning: it might tell of another customer.
  return { changes: filed.changes, value: { no: filed.no }, target: filed.no, unit };
}

interface Filed {
  no: string;
  changes: Change[];
}

function complaint(context: Context, unit: string): Filed {
  const { input, found, now, actor } = context;
  const { customerName, phone, need, answer, clarified } = input;
  const reply = answer ? { reply: answer, repliedAt: now, repliedBy: actor.email } : {};
  return feedbackItem(context, {
    ...{ kind: 'complaint', channel: 'phone', unit, verbatim: need, receivedAt: now },
    ...{ customerName, phone, customerNo: found.maybe('byPhone', 'customers')?.id ?? '' },
    ...{ ...reply, status: answer ? 'replied' : 'open' },
    ...(clarified ? { comfort: 'explanation' } : {}),
  });
}

/** Answered, the call is handed in at once: there is no form to bring, and who filed it may have no other act. */
function request(context: Context, unit: string): Filed {
  const { input, actor, now } = context;
  const { customerName, phone, need, kind, answer, clarified } = input;
  const isDone = isAnswered(input);
  const done = {
    stage: 'submitted',
    outcome: clarified ? 'clarified' : 'answered',
    ...{ answer, completedAt: now, submittedAt: now },
    technician: actor.roles.length ? actor.email : '',
  };
  const made = newRequest(
    context,
    {
      ...{ unit, customerName, phone, need, email: '', channel: 'phone', obtainedAt: now },
      workKind: kind === 'enquiry' ? 'consultation' : 'repair',
    },
    isDone ? done : {},
  );
  return { no: made.no, changes: [...made.changes, ...answerLog(context, made.no)] };
}

/** What was said to the caller stands in the log, also where a visit is to follow. */
function answerLog({ input, actor, ids, now }: Context, requestNo: string): Change[] {
  if (!input.answer) return [];
  const row = { id: ids.short(), requestNo, kind: 'answer', at: now, staff: actor.email };
  return [append('serviceLog', { ...row, text: input.answer })];
}
