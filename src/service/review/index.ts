import type { Chapter } from '../../workbook/chapter';

/** The form goes to the supervisor the same day, is reviewed and filed (R50-R52). */
export const review: Chapter = { acts: [], views: [], jobs: [] };
