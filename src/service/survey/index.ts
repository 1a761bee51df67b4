import type { Chapter } from '../../workbook/chapter';
import { collectAnswers } from './collect-answers';
import { recordSurveyAnswer } from './record-survey-answer';
import { sendSurveys } from './send-surveys';
import { surveyCard } from './survey-card';
import { surveyResults } from './survey-results';

/** What the customer thinks of the service, asked the day after (R53-R55). */
export const survey: Chapter = {
  acts: [recordSurveyAnswer],
  views: [surveyResults],
  jobs: [sendSurveys, collectAnswers],
  papers: [surveyCard],
};
