import { isBefore } from '../../policy/moment-order';
import { refuse } from '../../policy/refusal';
import type { DateTime } from '../../policy/time';
import { say, type TextKey } from '../../texts/say';

/** The customer is answered before anything is closed (R46). */
export function requireReply(reply: string): void {
  if (!reply) refuse('replyMissing', {}, { clause: 'R46', fields: [fault('reply')] });
}

/** And met with suitable reassurance (R47). */
export function requireComfort(comfort: string): void {
  if (!comfort) refuse('comfortMissing', {}, { clause: 'R47', fields: [fault('comfort')] });
}

/** A misunderstanding is removed with an explanation, which is written down (R49). */
export function requireExplanation(told: { conclusion: string; conclusionText: string }): void {
  if (told.conclusion !== 'misunderstanding' || told.conclusionText) return;
  const fields = [fault('conclusionText')];
  refuse('explanationMissing', {}, { clause: 'R49', fields });
}

/** A promise says what and until when. */
export function requireWholePromise(promise: { content: string; promiseDueAt: string }): void {
  const { content, promiseDueAt } = promise;
  if (Boolean(content) === Boolean(promiseDueAt)) return;
  const fields = [fault(content ? 'promiseDueAt' : 'content')];
  refuse('badInput', { count: 1 }, { fields });
}

/** What is promised lies ahead (R48). */
export function requireFuture(path: string, dueAt: DateTime | '', now: DateTime): void {
  if (!dueAt || isBefore(now, dueAt)) return;
  const fields = [{ path, message: say('field.promisePast') }];
  refuse('badInput', { count: 1 }, { clause: 'R48', fields });
}

type Field = 'reply' | 'comfort' | 'conclusionText' | 'promiseDueAt' | 'content';

function fault(path: Field) {
  return { path, message: say(`field.${path}Missing` as TextKey) };
}
