import type { RefusedError } from '../../policy/refusal';
import type { GridPort } from '../grid';
import type { Ports } from '../ports';
import type { Answer } from '../run-act';

/** Refusals that pass: Google allows some sixty reads a minute, and one act at a time. */
const PASSING = ['quotaUsed', 'busy'];
const WAIT_SECONDS = 15;

/** Tries again, until a moment (ms), what Google or another act turns away for now. Never to be used under the lock. */
export interface Patience {
  act(attempt: () => Answer): Answer;
  grid: GridPort;
}

/** The answers to rows may take longer than their steps: `until.answered` comes after `until.taken`. */
export function patienceOf(ports: Ports, until: { taken: number; answered: number }): Patience {
  const waited = (end: number) => {
    if (Date.now() + WAIT_SECONDS * 1000 > end) return false;
    ports.clock.wait(WAIT_SECONDS);
    return true;
  };
  return {
    act: (attempt) => {
      for (;;) {
        const answer = attempt();
        const passes = !answer.ok && PASSING.includes(answer.code);
        if (!passes || !waited(until.taken)) return answer;
      }
    },
    grid: patientGrid(ports.grid, () => waited(until.answered)),
  };
}

function patientGrid(grid: GridPort, wait: () => boolean): GridPort {
  const patient =
    <A extends unknown[], R>(call: (...given: A) => R) =>
    (...given: A): R => {
      for (;;) {
        try {
          return call(...given);
        } catch (error) {
          if ((error as RefusedError).refusal?.code !== 'quotaUsed' || !wait()) throw error;
        }
      }
    };
  return {
    tabs: patient(() => grid.tabs()),
    read: patient((ranges: string[]) => grid.read(ranges)),
    shown: patient((ranges: string[]) => grid.shown(ranges)),
    inspect: patient((ranges: string[]) => grid.inspect(ranges)),
    find: patient((...given: Parameters<GridPort['find']>) => grid.find(...given)),
    write: patient((...given: Parameters<GridPort['write']>) => grid.write(...given)),
  };
}
