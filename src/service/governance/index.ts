import type { Chapter } from '../../workbook/chapter';
import { approvePolicy } from './approve-policy';
import { draftPolicy } from './draft-policy';
import { eraseCustomer } from './erase-customer';
import { eraseDue } from './erase-due';
import { exportCustomer } from './export-customer';
import { grantException } from './grant-exception';
import { importForm } from './import-form';
import { importRows } from './import-rows';
import { policy } from './policy';
import { sendOutbox } from './send-outbox';
import { setAbsence } from './set-absence';
import { spotCheck } from './spot-check';

/** The workbook itself: the policy's versions, people, mails, data in and out. */
export const governance: Chapter = {
  acts: [
    draftPolicy,
    approvePolicy,
    grantException,
    setAbsence,
    spotCheck,
    importRows,
    exportCustomer,
    eraseCustomer,
  ],
  views: [importForm, policy],
  jobs: [eraseDue, sendOutbox],
};
