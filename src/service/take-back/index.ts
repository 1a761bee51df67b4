import type { Chapter } from '../../workbook/chapter';
import { commission } from './commission';
import { handoverSlip } from './handover-slip';
import { pause } from './pause';
import { resume } from './resume';
import { returnItems } from './return-items';
import { takeBack as takeBackAct } from './take-back';
import { watchPromises } from './watch-promises';

/** Not finished on the spot: waiting, taking back, returning, commissioning, and the promises about it (R25-R30). */
export const takeBack: Chapter = {
  acts: [pause, resume, takeBackAct, returnItems, commission],
  views: [],
  jobs: [watchPromises],
  papers: [handoverSlip],
};
