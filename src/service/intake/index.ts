import type { Chapter } from '../../workbook/chapter';
import { amend } from './amend';
import { callForm } from './call-form';
import { cancel } from './cancel';
import { collectIntakes } from './collect-intakes';
import { confirmIntake } from './confirm-intake';
import { fileCall } from './file-call';
import { findRequests } from './find-requests';
import { registerRequest } from './register-request';
import { waiting } from './waiting';

/** From the telephone, or a form, to the confirmed request (R14-R17, R42-R45, R63-R73). */
export const intake: Chapter = {
  acts: [registerRequest, fileCall, confirmIntake, amend, cancel],
  views: [findRequests, callForm],
  jobs: [collectIntakes],
  works: [waiting],
};
