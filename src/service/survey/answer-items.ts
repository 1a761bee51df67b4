import { asksForAction } from '../../policy/feedback';
import { lowGrades, questionText } from '../../policy/survey';
import { say } from '../../texts/say';
import { type FeedbackItem, feedbackItem } from '../../workbook/feedback-item';
import { rulesOfRequest } from '../../workbook/rules';
import type { SurveyContext } from './record-survey-answer';

/**
 * What an answer asks somebody to do (R56): low grades are one item, a suggestion and a need one each. "None" asks for nothing.
 * The request's own version of the policy decides.
 */
export function answerItems(context: SurveyContext): FeedbackItem[] {
  const { input, found, book, now, today } = context;
  const asked = found.maybe('asked', 'requests');
  const rules = rulesOfRequest(book, asked, today);
  if (!rules.isOn('R56')) return [];
  const survey = found.one('survey', 'surveys').values;
  const about = {
    channel: input.channel === 'card' ? 'letter' : input.channel,
    unit: survey.unit,
    receivedAt: now,
    requestNo: survey.requestNo,
    surveyNo: survey.no,
    technician: survey.technician,
    customerName: survey.customerName,
    customerNo: asked?.values.customerNo ?? '',
    phone: asked?.values.phone ?? '',
    email: asked?.values.email ?? '',
  };
  const words = [
    { kind: 'lowGrade', verbatim: gradesTold(context, rules.number('R56', 'lowGrade')) },
    { kind: 'suggestion', verbatim: input.suggestions },
    { kind: 'need', verbatim: input.otherNeeds },
  ];
  return words
    .filter(({ verbatim }) => asksForAction(verbatim))
    .map((one) => feedbackItem({ ...context, rules }, { ...about, ...one }));
}

function gradesTold({ input, book }: SurveyContext, limit: number): string {
  const told = lowGrades(input, limit).map(({ key, grade }) =>
    say('feedback.grade', { question: questionText(key), grade }),
  );
  if (!told.length) return '';
  const list = (language: 'zh' | 'en') =>
    told.map((one) => one[language]).join(language === 'zh' ? '、' : ', ');
  return say('feedback.grades', { grades: { zh: list('zh'), en: list('en') } })[book.language];
}
