import type { Chapter } from '../../workbook/chapter';

/** Not finished on the spot: taking back, returning, commissioning (R25-R30). */
export const takeBack: Chapter = { acts: [], views: [], jobs: [] };
