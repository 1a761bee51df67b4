import { GAPS_FAIL } from './differences';
import { requirementsPage } from './page';
import { type Proven, prove, unknownTags } from './requirements';
import { collectTitles } from './titles';

/** The page as the tests give it, and what is wrong with them. */
export async function requirementsNow(): Promise<{ page: string; faults: string[] }> {
  const tests = await collectTitles();
  const list = prove(tests);
  const gaps = gapsOf(list).map((id) => `${id} has no proof on the bundle`);
  if (!GAPS_FAIL && gaps.length) console.log(`       open: ${gapsOf(list).join(' ')}`);
  return {
    page: requirementsPage(list),
    faults: [...unknownTags([...tests.onBundle, ...tests.further]), ...(GAPS_FAIL ? gaps : [])],
  };
}

function gapsOf(list: Proven[]): string[] {
  return list.filter(({ proofs, isLater }) => !proofs.length && !isLater).map(({ id }) => id);
}
