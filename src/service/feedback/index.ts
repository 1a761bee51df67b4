import type { Chapter } from '../../workbook/chapter';
import { answerFeedback } from './answer-feedback';
import { openFeedback } from './open-feedback';
import { promise } from './promise';
import { renegotiate } from './renegotiate';
import { resolveFeedback } from './resolve-feedback';

/** Opinions and complaints: reply, reassurance, promise, result (R45-R49, R56, R57). */
export const feedback: Chapter = {
  acts: [openFeedback, answerFeedback, promise, renegotiate, resolveFeedback],
  views: [],
  jobs: [],
};
