import type { Act } from './act';
import type { Job } from './job';
import type { PaperMaker } from './papers/paper-maker';
import type { View } from './view';

/** What a chapter of the policy brings: its acts, what it shows, what the clock does for it, and its papers. */
export interface Chapter {
  acts: readonly Act[];
  views: readonly View[];
  jobs: readonly Job[];
  papers?: readonly PaperMaker[];
}
