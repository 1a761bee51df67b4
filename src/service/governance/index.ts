import type { Chapter } from '../../workbook/chapter';
import { importForm } from './import-form';
import { importRows } from './import-rows';
import { selection } from './selection';
import { sendOutbox } from './send-outbox';
import { session } from './session';

/** The workbook itself: mails, people, data in and out. */
export const governance: Chapter = {
  acts: [importRows],
  views: [session, selection, importForm],
  jobs: [sendOutbox],
};
