import { basename } from 'node:path';
import type { SourceFile } from './source-files';

const MAX_LINES = 300;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|generated|d))?\.(ts|tsx|mjs|css)$/;
const CATCH_ALL = /^(utils?|helpers?|managers?|services?|common|misc)\./;

/** Files that are too long or whose name says nothing, one line each. */
export function fileFaults(files: SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const name = basename(path);
    const lines = text.split('\n').length - 1;
    const faults: string[] = [];
    if (!KEBAB.test(name)) faults.push(`${path} is not named in kebab-case`);
    if (CATCH_ALL.test(name)) faults.push(`${path} is named after nothing: say what it holds`);
    if (lines > MAX_LINES && !name.includes('.generated.'))
      faults.push(`${path} has ${lines} lines, more than ${MAX_LINES}`);
    return faults;
  });
}
