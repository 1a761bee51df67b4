import type { Chapter } from '../../workbook/chapter';
import { followUps } from './follow-ups';
import { planFollowUps } from './plan-follow-ups';
import { recordFollowUp } from './record-follow-up';

/** Periodic calls from the purchase date (R36, R37). */
export const followUp: Chapter = {
  acts: [recordFollowUp],
  views: [followUps],
  jobs: [planFollowUps],
};
