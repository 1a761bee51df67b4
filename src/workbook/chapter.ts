import type { Act } from './act';
import type { Job } from './job';
import type { Work } from './my-work';
import type { PaperMaker } from './papers/paper-maker';
import type { View } from './view';

/** What a chapter of the policy brings: its acts, what it shows, what the clock does for it, its papers, and its part of "My work". */
export interface Chapter {
  acts: readonly Act[];
  views: readonly View[];
  jobs: readonly Job[];
  papers?: readonly PaperMaker[];
  /** What of the page "My work" is this chapter's. */
  works?: readonly Work[];
}
