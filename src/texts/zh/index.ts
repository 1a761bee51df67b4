import { acts } from './acts';
import { core } from './core';

/** Every text that a person sees, in Chinese; one file for each chapter. */
export const zh = { ...acts, ...core };
