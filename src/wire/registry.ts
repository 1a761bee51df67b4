import { billing } from '../service/billing/index';
import { compliance } from '../service/compliance/index';
import { dispatch } from '../service/dispatch/index';
import { feedback } from '../service/feedback/index';
import { followUp } from '../service/follow-up/index';
import { governance } from '../service/governance/index';
import { headOffice } from '../service/head-office/index';
import { intake } from '../service/intake/index';
import { review } from '../service/review/index';
import { survey } from '../service/survey/index';
import { takeBack } from '../service/take-back/index';
import { visit } from '../service/visit/index';
import type { Chapter } from '../workbook/chapter';
import { makeFormView } from '../workbook/form-view';
import { goToView } from '../workbook/go-to-view';
import { makeMyWorkView, type WorkName } from '../workbook/my-work';
import { makeCheckPaperView, makePaperView } from '../workbook/papers/paper-view';
import { requestForm } from '../workbook/papers/request-form';
import { makeRecordView } from '../workbook/record-view';
import { recordsView } from '../workbook/records-view';
import { makeRequestView } from '../workbook/request-view';
import { makeSelectionView } from '../workbook/selection-view';
import { makeSessionView } from '../workbook/session-view';

/** The chapters of the policy, in its order. */
const chapters: readonly Chapter[] = [
  intake,
  dispatch,
  visit,
  takeBack,
  billing,
  review,
  survey,
  feedback,
  headOffice,
  followUp,
  compliance,
  governance,
];

export const acts = chapters.flatMap((chapter) => chapter.acts);
export const jobs = chapters.flatMap((chapter) => chapter.jobs);

const papers = [requestForm, ...chapters.flatMap((chapter) => chapter.papers ?? [])];

/** Whose work a person with several roles sees first. */
const WORKS: readonly WorkName[] = ['review', 'board', 'day', 'waiting'];
const works = chapters.flatMap((chapter) => chapter.works ?? []);

export const views = [
  ...chapters.flatMap((chapter) => chapter.views),
  makeFormView(acts),
  makeRequestView(acts, papers),
  makeRecordView(acts),
  makeMyWorkView(WORKS.flatMap((name) => works.filter((work) => work.name === name))),
  recordsView,
  goToView,
  makeSelectionView(acts),
  makeSessionView(acts),
  makePaperView(papers),
  makeCheckPaperView(papers),
];
