import { say } from '../../texts/say';
import { promiseChains } from '../promises';
import { judgeChains, judgeRun } from './clock-finding';
import type { FeedbackEvidence } from './evidence';
import { type Bar, broken, kept, noEvidence, notApplicable, once, written } from './finding';

/** Chapters 2.3-4 and 2.3-7: complaints, and whatever else a customer says. */
export const feedback: Bar<FeedbackEvidence> = {
  // That it was explained is on record; with how much tact, nobody saw (D6).
  R44: ({ feedback: { conclusion, conclusionText } }) => {
    if (conclusion !== 'misunderstanding') return notApplicable('fact.noMisunderstanding');
    return conclusionText
      ? noEvidence('fact.notObserved')
      : broken('fact.missing', { what: say('what.explanation') });
  },
  R45: ({ feedback: { channel, verbatim, letterDate }, rules }) => {
    const least = rules.number('R45', 'minLength');
    if (verbatim.trim().length < least) return broken('fact.needTooShort', { least });
    return channel === 'letter' && !letterDate
      ? broken('fact.letterUndated')
      : kept('fact.inOwnWords');
  },
  R46: (e) =>
    onComplaint(e, () =>
      judgeRun(e, {
        clock: 'complaintReply',
        words: ['what.received', 'what.replied'],
        start: e.feedback.receivedAt,
        end: e.feedback.repliedAt,
      }),
    ),
  R47: (e) =>
    onComplaint(e, () =>
      once(e.feedback.repliedAt || e.feedback.closedAt, 'what.replied', () =>
        written(e.feedback.comfort, 'what.comfort'),
      ),
    ),
  R48: (e) => onComplaint(e, () => promised(e)),
  R49: (e) => {
    const { conclusion, conclusionText } = e.feedback;
    if (conclusion !== 'misunderstanding') return notApplicable('fact.noMisunderstanding');
    return e.feedback.kind === 'complaint'
      ? written(conclusionText, 'what.explanation')
      : notApplicable('fact.noComplaint');
  },
  R56: (e) => {
    const { kind, owner, receivedAt, closedAt } = e.feedback;
    if (kind === 'complaint') return notApplicable('fact.complaintClauses');
    if (!owner) return broken('fact.missing', { what: say('what.owner') });
    if (e.feedback.anonymous) return notApplicable('fact.anonymous');
    const promises = e.promises.map((one) => one.promisedAt);
    return judgeRun(e, {
      clock: 'feedbackAction',
      words: ['what.received', 'what.promised'],
      start: receivedAt,
      end: [...promises, closedAt].filter(Boolean).sort()[0] ?? '',
      proof: e.promises.map((one) => one.id),
      params: { workdays: e.rules.number('R56', 'workdays') },
    });
  },
  R57: (e) => {
    const { kind, comfort, closedAt, anonymous } = e.feedback;
    if (kind === 'complaint') return notApplicable('fact.complaintClauses');
    if (anonymous) return notApplicable('fact.anonymous');
    if ((e.promises.length || closedAt) && !comfort) {
      return broken('fact.missing', { what: say('what.comfort') });
    }
    return promised(e);
  },
};

/** A promise is made and kept; what is settled in the call itself was promised for that moment (A21). */
function promised(e: FeedbackEvidence) {
  const { status, closedAt } = e.feedback;
  const chains = promiseChains(e.promises);
  if (chains.length) return judgeChains(e, chains);
  const isDue = status === 'promised' || status === 'resolved' || closedAt;
  return once(isDue, 'what.promised', () => broken('fact.missing', { what: say('what.promise') }));
}

/** Whoever gave no name can be neither answered nor promised anything (A23). */
function onComplaint(e: FeedbackEvidence, judge: () => ReturnType<typeof written>) {
  if (e.feedback.kind !== 'complaint') return notApplicable('fact.noComplaint');
  return e.feedback.anonymous ? notApplicable('fact.anonymous') : judge();
}
