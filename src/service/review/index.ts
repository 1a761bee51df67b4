import type { Chapter } from '../../workbook/chapter';
import { archive } from './archive';
import { archivedCopy } from './archived-copy';
import { checkHandIn } from './check-hand-in';
import { retract } from './retract';
import { reviewRequest } from './review';
import { reviewQueue } from './review-queue';
import { submitForReview } from './submit-for-review';

/** The form goes to the supervisor the same day, is reviewed and filed (R50-R52); a mistaken step is taken back. */
export const review: Chapter = {
  acts: [submitForReview, reviewRequest, retract],
  views: [],
  jobs: [checkHandIn, archive],
  papers: [archivedCopy],
  works: [reviewQueue],
};
