import type { DateTime } from '../time';

interface ChainLink {
  id: string;
  promisedAt: DateTime | '';
  dueAt: DateTime | '';
  doneAt: DateTime | '';
  result: string;
  previousId: string;
}

/** A promise with what took its place when it was renegotiated: one object, whatever the number of rows (D4). */
export interface PromiseChain {
  ids: string[];
  promisedAt: DateTime | '';
  firstDueAt: DateTime | '';
  /** Blank while what was promised is not done. */
  doneAt: DateTime | '';
}

/** Ties promises together by what each takes the place of; what was taken back again was never made. */
export function promiseChains(promises: readonly ChainLink[]): PromiseChain[] {
  const standing = promises.filter((one) => one.result !== 'withdrawn');
  const ids = new Set(standing.map((one) => one.id));
  const next = new Map(standing.map((one) => [one.previousId, one]));
  return standing
    .filter((one) => !ids.has(one.previousId))
    .map((first) => {
      const links = [first];
      for (let link = next.get(first.id); link; link = next.get(link.id)) links.push(link);
      return {
        ids: links.map((link) => link.id),
        promisedAt: first.promisedAt,
        firstDueAt: first.dueAt,
        doneAt: links[links.length - 1]?.doneAt ?? '',
      };
    });
}
