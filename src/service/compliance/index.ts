import type { Chapter } from '../../workbook/chapter';
import { complianceJob } from './compliance';
import { complianceView } from './compliance-view';
import { evidenceMonth } from './evidence-month';
import { evidencePack } from './evidence-pack';
import { judge } from './judge';
import { kpisView } from './kpis-view';

/** What became of each clause, judged from what is on record, and the figures of a month (R1). */
export const compliance: Chapter = {
  acts: [],
  views: [complianceView, kpisView],
  jobs: [judge, complianceJob],
  papers: [evidencePack, evidenceMonth],
};
