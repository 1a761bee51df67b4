import { requirementsPage } from './page';
import { prove, unknownTags } from './requirements';
import { collectTitles } from './titles';

/** The page as the tests give it, and what is wrong with them. */
export async function requirementsNow(): Promise<{ page: string; faults: string[] }> {
  const tests = await collectTitles();
  const list = prove(tests);
  const gaps = list
    .filter(({ proofs }) => !proofs.length)
    .map(({ id }) => `${id} has no proof on the bundle`);
  return {
    page: requirementsPage(list),
    faults: [...unknownTags([...tests.onBundle, ...tests.further]), ...gaps],
  };
}
