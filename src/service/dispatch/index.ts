import type { Chapter } from '../../workbook/chapter';
import { day } from './day';
import { dispatchRequest } from './dispatch';
import { dispatchSlip } from './dispatch-slip';
import { logContact } from './log-contact';
import { queue } from './queue';
import { reassign } from './reassign';
import { reschedule } from './reschedule';

/** Who goes, and when the customer expects him (R18-R20). */
export const dispatch: Chapter = {
  acts: [dispatchRequest, reassign, logContact, reschedule],
  views: [queue],
  jobs: [],
  papers: [dispatchSlip],
  works: [day],
};
