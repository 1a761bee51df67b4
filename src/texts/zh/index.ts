import { acts } from './acts';
import { core } from './core';
import { intake } from './intake';
import { menu } from './menu';
import { policy } from './policy';

/** Every text that a person sees, in Chinese; one file for each chapter. */
export const zh = { ...acts, ...core, ...intake, ...menu, ...policy };
