import { collectMissed } from '../../workbook/collect-missed';
import { takeResponse } from './collect-answer';

/** Takes the survey's answers whose form trigger was missed. */
export const collectAnswers = collectMissed({
  job: 'collectAnswers',
  registers: ['surveys'],
  formSetting: 'surveyFormId',
  mark: 'collected/survey',
  take: takeResponse,
});
