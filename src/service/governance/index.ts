import type { Chapter } from '../../workbook/chapter';
import { importForm } from './import-form';
import { importRows } from './import-rows';
import { sendOutbox } from './send-outbox';

/** The workbook itself: mails, people, data in and out. */
export const governance: Chapter = {
  acts: [importRows],
  views: [importForm],
  jobs: [sendOutbox],
};
