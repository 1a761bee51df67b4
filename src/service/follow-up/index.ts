import type { Chapter } from '../../workbook/chapter';

/** Periodic calls from the purchase date (R36, R37). */
export const followUp: Chapter = { acts: [], views: [], jobs: [] };
