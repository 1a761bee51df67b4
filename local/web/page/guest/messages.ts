import type { RunOutcome } from '../../protocol';

/** What a project's page in a frame and the page around it say to each other by `postMessage`. */
export type FromGuest =
  | { gas: 'run'; call: number; functionName: string; args: unknown[] }
  | { gas: 'close' }
  | { gas: 'size'; width?: number; height?: number }
  | { gas: 'focus' };

export interface ToGuest {
  gas: 'ran';
  call: number;
  outcome: RunOutcome;
}
