import { core } from './core';

/** Every text that a person sees, in English; one file for each chapter. */
export const en = { ...core } satisfies Record<keyof typeof import('../zh/index').zh, string>;
