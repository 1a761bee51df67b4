import type { Chapter } from '../../workbook/chapter';
import { arrive } from './arrive';
import { complete } from './complete';
import { sign } from './sign';
import { warrantyCard } from './warranty-card';

/** At the customer's: arrival, the work and its explanation, the signature (R21-R33). */
export const visit: Chapter = {
  acts: [arrive, complete, sign],
  views: [],
  jobs: [],
  papers: [warrantyCard],
};
