import type { FigureName } from '../../policy/kpis';
import type { DashboardText } from './words';

/** A chart: the question that it answers, and what it draws. */
export interface ChartPlan {
  id: string;
  question: DashboardText;
  kind: 'line' | 'bar' | 'rows';
  figures: readonly FigureName[];
  /** Its categories: the months, or the figures themselves in the last month. */
  by: 'month' | 'figure';
}

export const CHARTS: readonly ChartPlan[] = [
  {
    id: 'fix',
    question: 'askFix',
    kind: 'line',
    figures: ['firstTimeFix', 'repeatRepairs'],
    by: 'month',
  },
  {
    id: 'wait',
    question: 'askWait',
    kind: 'line',
    figures: ['workMinutesToDispatch', 'workMinutesToContact', 'workMinutesToCompletion'],
    by: 'month',
  },
  {
    id: 'word',
    question: 'askWord',
    kind: 'line',
    figures: ['keptPromises', 'handedInSameDay', 'responseRate'],
    by: 'month',
  },
  {
    id: 'pleased',
    question: 'askPleased',
    kind: 'rows',
    figures: ['attitude', 'skill', 'punctuality', 'service'],
    by: 'figure',
  },
  {
    id: 'load',
    question: 'askLoad',
    kind: 'bar',
    figures: ['completed', 'expedited'],
    by: 'month',
  },
];
