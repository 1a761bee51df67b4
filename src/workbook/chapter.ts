import type { Act } from './act';
import type { Job } from './job';
import type { Work } from './my-work';
import type { View } from './view';

/** What a chapter of the policy brings: its acts, what it shows, and what the clock does for it. */
export interface Chapter {
  acts: readonly Act[];
  views: readonly View[];
  jobs: readonly Job[];
  /** What of the page "My work" is this chapter's. */
  works?: readonly Work[];
}
