import { type BuildOptions, build } from 'esbuild';

const OPTIONS = {
  bundle: true,
  write: false,
  platform: 'neutral',
  mainFields: ['module', 'main'],
  // Paths in the comments stay the same wherever the packages really lie.
  preserveSymlinks: true,
  // Class fields and #private are parse errors in Apps Script; es2020 lowers both.
  target: 'es2020',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'silent',
} as const satisfies BuildOptions;

/** The script that is pushed: readable, for stack traces and reviewers point into it. */
export async function bundleScript(projectRoot: string): Promise<string> {
  const entry = { ...OPTIONS, absWorkingDir: projectRoot, entryPoints: ['src/main.ts'] };
  const names = await exportsOf(entry);
  const { outputFiles } = await build({ ...entry, format: 'iife', globalName: 'App' });
  return [
    '// Built from src/ by `npm run build`: change it there.',
    outputFiles[0]?.text.trimEnd(),
    ...names.map(declaration),
    '',
  ].join('\n');
}

async function exportsOf(entry: typeof OPTIONS & BuildOptions): Promise<string[]> {
  const { metafile } = await build({ ...entry, format: 'esm', metafile: true });
  return Object.values(metafile.outputs)
    .flatMap((output) => output.exports)
    .sort();
}

/** Apps Script finds what it may call by reading declarations; assignments at run time stay unseen. */
function declaration(name: string): string {
  return `function ${name}() { return App.${name}.apply(this, arguments); }`;
}
