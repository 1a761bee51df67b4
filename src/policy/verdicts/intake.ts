import { say } from '../../texts/say';
import { judgeRun } from './clock-finding';
import type { RequestEvidence } from './evidence';
import { type Bar, broken, kept, noEvidence, notApplicable, once, written } from './finding';
import { isAnswered, reached } from './request-facts';

const PAPERS = ['document', 'letter'];
/** Channels by which nobody speaks with the customer at once. */
const WRITTEN = ['document', 'letter', 'mail', 'form'];

/** Chapters 2.2-1, 2.3-3 and 2.3-4: how a need is taken. */
export const intake: Bar<RequestEvidence> = {
  R15: ({ request }) => written(request.unit, 'what.unit'),
  R16: ({ request }) => {
    if (!request.channel) return broken('fact.missing', { what: say('what.channel') });
    return PAPERS.includes(request.channel)
      ? written(request.documentRef, 'what.documentRef')
      : kept('fact.written', { what: say('what.channel') });
  },
  R17: (e) => {
    const { obtainedAt, registeredAt } = e.request;
    if (!obtainedAt || !registeredAt) {
      return noEvidence('fact.missing', { what: say('what.obtainedAt') });
    }
    return judgeRun(e, {
      clock: 'register',
      words: ['what.known', 'what.registered'],
      start: obtainedAt,
      end: registeredAt,
    });
  },
  R43: (e) => {
    const { workKind, answer, completedAt, serviceType } = e.request;
    if (serviceType !== 'other' || workKind !== 'consultation')
      return notApplicable('fact.noEnquiry');
    return once(completedAt, 'what.completed', () => written(answer, 'what.answer'));
  },
  R45: ({ request, rules }) => {
    const { channel, need, obtainedAt, registeredAt } = request;
    if (!['phone', 'mail', ...PAPERS].includes(channel)) return notApplicable('fact.otherChannel');
    const least = rules.number('R45', 'minLength');
    if (need.trim().length < least) return broken('fact.needTooShort', { least });
    const isUndated = channel === 'letter' && (!obtainedAt || obtainedAt > registeredAt);
    return isUndated ? broken('fact.letterUndated') : kept('fact.inOwnWords');
  },
  R46: (e) => {
    const { channel, obtainedAt, completedAt } = e.request;
    if (!WRITTEN.includes(channel)) return kept('fact.repliedAtOnce');
    if (!obtainedAt) return noEvidence('fact.missing', { what: say('what.obtainedAt') });
    const replies = e.log.filter((row) => reached(row) || row.kind === 'answer');
    const first = [...replies.map((row) => row.at), isAnswered(e) ? completedAt : ''];
    return judgeRun(e, {
      clock: 'complaintReply',
      words: ['what.known', 'what.replied'],
      start: obtainedAt,
      end: first.filter(Boolean).sort()[0] ?? '',
      proof: replies.map((row) => row.id),
    });
  },
  R48: (e) => {
    const { appointmentFrom, contactedAt } = e.request;
    if (isAnswered(e))
      return once(e.request.completedAt, 'what.completed', () => kept('fact.answeredAtOnce'));
    if (appointmentFrom || e.promises.length) return kept('fact.timePromised');
    return once(contactedAt && e.request.arrivedAt, 'what.visited', () =>
      broken('fact.missing', { what: say('what.appointment') }),
    );
  },
};
