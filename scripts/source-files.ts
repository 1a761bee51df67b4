import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A source file of this repository; `path` from its root, with slashes. */
export interface SourceFile {
  path: string;
  text: string;
}

const SOURCE = /\.(ts|tsx|mjs|css)$/;

/** Every source file under these folders of the project, in the order of their names. */
export function sourceFiles(projectRoot: string, folders: string[]): SourceFile[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' }).map(
        (path) => `${folder}/${path.replaceAll('\\', '/')}`,
      ),
    )
    .filter((path) => SOURCE.test(path) && !path.includes('node_modules/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(projectRoot, path), 'utf8') }));
}
