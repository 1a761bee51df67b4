import type { Chapter } from '../../workbook/chapter';

/** Escalation, expediting, close contact and difficulties (R58-R62). */
export const headOffice: Chapter = { acts: [], views: [], jobs: [] };
