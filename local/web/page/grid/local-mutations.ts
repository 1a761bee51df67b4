import type { ICommandService } from '@univerjs/core';
import type { Mutation } from '../../../host/contract';

/** Results of each replica's own calculation and layout. */
const OWN_AFFAIRS =
  /^formula\.mutation\.(set-formula|set-array|set-trigger|set-feature|set-other|remove-other|set-image)|auto-height|toggle-note-popup/;

/**
 * Gathers what the person at the page does: the mutations of one gesture are one entry. Calls `edited` when the
 * browser's current task is over, or at `flush`.
 */
export function collectMutations(
  commands: ICommandService,
  bookId: () => string | undefined,
  edited: (mutations: Mutation[]) => void,
): { flush(): void } {
  let gathered: Mutation[] = [];

  function flush(): void {
    const mutations = gathered;
    gathered = [];
    if (mutations.length) edited(mutations);
  }

  commands.onMutationExecutedForCollab(({ id, params }, options) => {
    if (options?.onlyLocal || options?.fromCollab || OWN_AFFAIRS.test(id)) return;
    if (!params || (params as { unitId?: string }).unitId !== bookId()) return;
    if (!gathered.length) setTimeout(flush, 0);
    // The command may go on changing its own object.
    gathered.push(structuredClone({ id, params }));
  });
  return { flush };
}
