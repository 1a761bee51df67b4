import { acts } from './acts';
import { core } from './core';
import { intake } from './intake';
import { menu } from './menu';
import { policy } from './policy';

/** Every text that a person sees, in English; one file for each chapter. */
export const en = { ...acts, ...core, ...intake, ...menu, ...policy } satisfies Record<
  keyof typeof import('../zh/index').zh,
  string
>;
