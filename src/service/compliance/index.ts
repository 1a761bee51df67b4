import type { Chapter } from '../../workbook/chapter';
import { complianceJob } from './compliance';
import { complianceView } from './compliance-view';
import { dashboardView } from './dashboard-view';
import { evidenceMonth } from './evidence-month';
import { evidencePack } from './evidence-pack';
import { figureView } from './figure-view';
import { judge } from './judge';
import { kpisView } from './kpis-view';
import { renewDashboard } from './renew-dashboard';

/** What became of each clause, judged from what is on record, and the figures of a month (R1). */
export const compliance: Chapter = {
  acts: [],
  papers: [evidencePack, evidenceMonth],
  views: [complianceView, kpisView, dashboardView, figureView],
  jobs: [judge, complianceJob, renewDashboard],
};
