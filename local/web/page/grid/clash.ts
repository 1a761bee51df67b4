import type { Mutation } from '../../../host/contract';

const STRUCTURAL =
  /insert-row|insert-col|remove-rows|remove-col|move-rows|move-columns|move-range|reorder-range|remove-sheet|insert-sheet/;

/** Whether it moves cells, so that positions known before mean others after it. */
export function isStructural({ id }: Mutation): boolean {
  return STRUCTURAL.test(id);
}

/** Setting the same thing twice does no harm. */
export function isRepeatable({ id }: Mutation): boolean {
  return id.startsWith('sheet.mutation.set-');
}

/** Whether either side moves cells of a tab that the other one touches. */
export function clash(mine: Mutation[], theirs: Mutation[]): boolean {
  return meet(mine.filter(isStructural), theirs) || meet(mine, theirs.filter(isStructural));
}

function meet(some: Mutation[], others: Mutation[]): boolean {
  return some.some((one) => others.some((other) => tabOf(one) === tabOf(other)));
}

function tabOf({ params }: Mutation): unknown {
  const { subUnitId, sheet } = params as { subUnitId?: string; sheet?: { id: string } };
  return subUnitId ?? sheet?.id;
}
