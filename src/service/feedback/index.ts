import type { Chapter } from '../../workbook/chapter';

/** Opinions and complaints: reply, reassurance, promise, result (R45-R49, R56, R57). */
export const feedback: Chapter = { acts: [], views: [], jobs: [] };
