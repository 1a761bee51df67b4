import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundlePages } from './bundle-pages';
import { bundleScript } from './bundle-script';

/** What `clasp push` sends, by file name: the same sources give the same bytes. */
export async function distFiles(projectRoot: string): Promise<Map<string, string>> {
  const manifest = readFileSync(join(projectRoot, 'appsscript.json'), 'utf8');
  return new Map([
    ['appsscript.json', manifest],
    ['main.js', await bundleScript(projectRoot)],
    ...(await bundlePages(projectRoot)),
  ]);
}

/** Makes `dist/` hold exactly these files. */
export function writeDist(projectRoot: string, files: Map<string, string>): void {
  const folder = join(projectRoot, 'dist');
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(folder)) if (!files.has(file)) rmSync(join(folder, file));
  for (const [file, text] of files) writeFileSync(join(folder, file), text);
}

/** How `dist/` differs from these files, one line each. */
export function distFaults(projectRoot: string, files: Map<string, string>): string[] {
  const folder = join(projectRoot, 'dist');
  const found = existsSync(folder) ? readdirSync(folder) : [];
  const stale = [...files].filter(
    ([file, text]) => !found.includes(file) || readFileSync(join(folder, file), 'utf8') !== text,
  );
  return [
    ...stale.map(([file]) => `dist/${file} is not what the sources give: run \`npm run build\``),
    ...found
      .filter((file) => !files.has(file))
      .map((file) => `dist/${file} comes from no source: run \`npm run build\``),
  ];
}
