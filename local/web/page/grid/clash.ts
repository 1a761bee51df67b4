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
  const tabs = new Set(some.flatMap(tabsOf));
  return others.flatMap(tabsOf).some((tab) => tabs.has(tab));
}

interface Places {
  subUnitId?: string;
  sheetId?: string;
  sheet?: { id: string };
  from?: { subUnitId?: string };
  to?: { subUnitId?: string };
}

function tabsOf({ params }: Mutation): string[] {
  const { subUnitId, sheetId, sheet, from, to } = params as Places;
  const named = [subUnitId, sheetId, sheet?.id, from?.subUnitId, to?.subUnitId];
  return named.filter((tab) => tab !== undefined);
}
