import type { Chapter } from '../../workbook/chapter';
import { amend } from './amend';
import { cancel } from './cancel';
import { confirmIntake } from './confirm-intake';
import { findRequests } from './find-requests';
import { registerRequest } from './register-request';

/** From the telephone to the confirmed form (R15-R17, R45, R63-R73). */
export const intake: Chapter = {
  acts: [registerRequest, confirmIntake, amend, cancel],
  views: [findRequests],
  jobs: [],
};
