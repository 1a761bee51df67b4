import type { Chapter } from '../../workbook/chapter';
import { collectAnswers } from './collect-answers';
import { recordSurveyAnswer } from './record-survey-answer';
import { sendSurveys } from './send-surveys';

/** What the customer thinks of the service, asked the day after (R53-R55). */
export const survey: Chapter = {
  acts: [recordSurveyAnswer],
  views: [],
  jobs: [sendSurveys, collectAnswers],
};
