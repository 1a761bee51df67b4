import type { Chapter } from '../../workbook/chapter';

/** What it costs by the rules, the invoice, and the money received (R9, R11, R13, R34, R35). */
export const billing: Chapter = { acts: [], views: [], jobs: [] };
