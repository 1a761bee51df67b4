import { acts } from './acts';
import { billing } from './billing';
import { compliance } from './compliance';
import { core } from './core';
import { dispatch } from './dispatch';
import { feedback } from './feedback';
import { followUp } from './follow-up';
import { governance } from './governance';
import { headOffice } from './head-office';
import { intake } from './intake';
import { menu } from './menu';
import { papers } from './papers';
import { policy } from './policy';
import { review } from './review';
import { setUp } from './set-up';
import { survey } from './survey';
import { takeBack } from './take-back';
import { visit } from './visit';

/** Every text that a person sees, in English; one file for each chapter. */
export const en = {
  ...acts,
  ...billing,
  ...compliance,
  ...core,
  ...dispatch,
  ...feedback,
  ...followUp,
  ...governance,
  ...headOffice,
  ...intake,
  ...menu,
  ...papers,
  ...policy,
  ...review,
  ...setUp,
  ...survey,
  ...takeBack,
  ...visit,
} satisfies Record<keyof typeof import('../zh/index').zh, string>;
