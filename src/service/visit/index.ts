import type { Chapter } from '../../workbook/chapter';

/** At the customer's: arrival, the work and its explanation, the signature (R21-R33). */
export const visit: Chapter = { acts: [], views: [], jobs: [] };
