import type { Chapter } from '../../workbook/chapter';
import { queue } from './queue';

/** Who goes, and when: the technician, the contact before leaving, the appointment (R18-R20). */
export const dispatch: Chapter = { acts: [], views: [queue], jobs: [] };
