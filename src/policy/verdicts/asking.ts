import { listed, say } from '../../texts/say';
import { isNothing, readGrade, surveyQuestions } from '../survey';
import { judgeRun } from './clock-finding';
import type { CardEvidence, FollowUpEvidence } from './evidence';
import { type Bar, broken, kept, noEvidence, notApplicable, written } from './finding';

/** Chapter 2.3-6: the card that asks the customer. */
export const survey: Bar<CardEvidence> = {
  R53: (e) => {
    const { card, request, rules } = e;
    if (card.status === 'skipped') return notApplicable('fact.cardSkipped');
    if (!request?.completedAt) return noEvidence('fact.missing', { what: say('what.completion') });
    const days = rules.number('R53', 'days');
    const isWorking = rules.text('R53', 'day') === 'working';
    return judgeRun(e, {
      clock: 'survey',
      words: ['what.completed', 'what.cardSent'],
      start: request.completedAt,
      end: card.sentAt,
      params: isWorking ? { workdays: days } : { days },
    });
  },
  R54: ({ card, now }) => {
    if (isAnsweredBy(card, now)) return kept('fact.cardAnswered');
    return card.sentAt ? noEvidence('fact.cardUnanswered') : notApplicable('fact.cardNotSent');
  },
  R55: ({ card, now }) => {
    if (!isAnsweredBy(card, now)) return notApplicable('fact.cardUnanswered');
    const grades = surveyQuestions.flatMap(({ key, kind }) =>
      kind === 'grade' ? [{ key, grade: card[key] }] : [],
    );
    const wrong = grades.filter(({ grade }) => grade !== null && readGrade(grade) === null);
    const names = (list: typeof grades) => listed(list.map(({ key }) => say(`survey.${key}`)));
    if (wrong.length) return broken('fact.gradeWrong', { list: names(wrong) });
    const blank = grades.filter(({ grade }) => grade === null);
    return blank.length
      ? noEvidence('fact.gradeBlank', { list: names(blank) })
      : kept('fact.fourGrades');
  },
};

function isAnsweredBy({ answeredAt }: CardEvidence['card'], now: string): boolean {
  return answeredAt !== '' && answeredAt <= now;
}

/** Chapter 2.3-1: calls at intervals from the purchase. */
export const followUp: Bar<FollowUpEvidence> = {
  R36: (e) => {
    const { dueOn, calledAt, status } = e.followUp;
    if (status === 'skipped' || !dueOn) return notApplicable('fact.callSkipped');
    return judgeRun(e, {
      clock: 'followUp',
      words: ['what.callDue', 'what.called'],
      start: dueOn,
      end: calledAt,
    });
  },
  R37: ({ followUp: { status, usage, needs, satisfaction, requestNo } }) => {
    if (status !== 'done') return notApplicable('fact.notCalled');
    if (!usage || satisfaction === null) return written('', 'what.usage');
    return isNothing(needs) || requestNo
      ? kept('fact.written', { what: say('what.usage') })
      : broken('fact.needWithoutRequest');
  },
};
