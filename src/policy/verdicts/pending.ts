import { say } from '../../texts/say';
import { promiseChains } from '../promises';
import { judgeChains } from './clock-finding';
import type { RequestEvidence } from './evidence';
import { type Bar, broken, kept, notApplicable, once } from './finding';
import { idsOf, takenOut } from './request-facts';
import type { PromiseFacts } from './rows';

/** Chapter 2.2-4: what could not be finished on the spot, and what was taken back. */
export const pending: Bar<RequestEvidence> = {
  R25: (e) => {
    const items = itemsOf(e);
    if (!items.length && !isWaiting(e)) return notApplicable('fact.nothingPending');
    const bare = items.filter((item) => !item.reason || !item.explanation);
    if (bare.length) return broken('fact.pendingUnexplained', {}, idsOf(bare));
    return items.length
      ? kept('fact.pendingExplained', {}, idsOf(items))
      : broken('fact.pendingUnexplained', {}, pausesOf(e));
  },
  R26: (e) => {
    const chains = promiseChains(e.promises.filter((one) => one.kind === 'completion'));
    const isPromised = chains.length > 0 || e.promises.length > 0;
    if (isWaiting(e) && !isPromised) return broken('fact.pendingUnpromised', {}, pausesOf(e));
    return judgeChains(e, chains);
  },
  R27: (e) => {
    const out = takenOut(e);
    if (!out.length) return notApplicable('fact.nothingTaken');
    return once(e.request.completedAt, 'what.completed', () => {
      const missing = out.filter((line) => returned(e, line.id) !== (line.quantity ?? 0));
      return missing.length
        ? broken('fact.quantityDiffers', { list: idsOf(missing).join(', ') }, idsOf(missing))
        : kept('fact.quantityEqual', {}, idsOf(out));
    });
  },
  R28: (e) => {
    if (!takenOut(e).length) return notApplicable('fact.nothingTaken');
    const lacking = e.handovers.filter(
      (line) => !line.slipNo || !line.customerSignature || !line.staff,
    );
    return lacking.length
      ? broken('fact.slipIncomplete', { list: idsOf(lacking).join(', ') }, idsOf(lacking))
      : kept('fact.slipSigned', {}, idsOf(e.handovers));
  },
  R29: (e) => {
    if (!takenOut(e).length) return notApplicable('fact.nothingTaken');
    const chains = promiseChains(e.promises.filter((one) => one.kind === 'return'));
    return chains.length
      ? judgeChains(e, chains)
      : broken('fact.returnUnpromised', {}, idsOf(takenOut(e)));
  },
  R30: (e) => {
    if (!takenOut(e).length) return notApplicable('fact.nothingTaken');
    return once(e.request.completedAt, 'what.completed', () => {
      const checks = e.log.filter((row) => row.kind === 'commission');
      const failed = lastOf(checks).filter((row) => !row.passed && !row.explanation);
      if (failed.length) return broken('fact.commissionFailed', {}, idsOf(failed));
      return checks.length
        ? kept('fact.commissioned', {}, idsOf(checks))
        : broken('fact.missing', { what: say('what.commission') });
    });
  },
};

/** Items that had to wait are promises that name them. */
function itemsOf({ promises }: RequestEvidence): PromiseFacts[] {
  return promises.filter((one) => one.item !== '' || one.reason !== '');
}

function isWaiting(e: RequestEvidence): boolean {
  return pausesOf(e).length > 0 || e.request.outcome === 'pending' || e.request.stage === 'pending';
}

function pausesOf({ log }: RequestEvidence): string[] {
  return idsOf(log.filter((row) => row.kind === 'pause'));
}

function returned({ handovers }: RequestEvidence, outId: string): number {
  return handovers
    .filter((line) => line.direction === 'back' && line.outId === outId)
    .reduce((sum, line) => sum + (line.quantity ?? 0), 0);
}

/** The last check of each item: an earlier failure was put right. */
function lastOf<T extends { text: string; at: string }>(checks: readonly T[]): T[] {
  const byItem = new Map<string, T>();
  for (const check of [...checks].sort((one, other) => (one.at < other.at ? -1 : 1))) {
    byItem.set(check.text, check);
  }
  return [...byItem.values()];
}
