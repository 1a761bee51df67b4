import { acts } from './acts';
import { billing } from './billing';
import { core } from './core';
import { dispatch } from './dispatch';
import { governance } from './governance';
import { intake } from './intake';
import { menu } from './menu';
import { policy } from './policy';
import { review } from './review';
import { setUp } from './set-up';
import { survey } from './survey';
import { visit } from './visit';

/** Every text that a person sees, in English; one file for each chapter. */
export const en = {
  ...acts,
  ...billing,
  ...core,
  ...dispatch,
  ...governance,
  ...intake,
  ...menu,
  ...policy,
  ...review,
  ...setUp,
  ...survey,
  ...visit,
} satisfies Record<keyof typeof import('../zh/index').zh, string>;
