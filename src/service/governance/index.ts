import type { Chapter } from '../../workbook/chapter';
import { sendOutbox } from './send-outbox';

/** The workbook itself: mails, people, data in and out. */
export const governance: Chapter = { acts: [], views: [], jobs: [sendOutbox] };
