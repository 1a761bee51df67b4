import { distFaults, distFiles } from './dist';
import { requirementsFaults, rolesFaults } from './doc-pages';
import { fileFaults } from './file-rules';
import { root } from './install.mjs';
import { layerFaults } from './layers';
import { registersFaults } from './registers-file';
import { sourceFiles } from './source-files';
import { runTool } from './tools';

/** One after the other; each answers what is wrong, one line each, or nothing. */
const STEPS: Record<string, () => string[] | Promise<string[]>> = {
  templates: registersFaults,
  types: typeFaults,
  lint: lintFaults,
  layers: () => layerFaults(sourceFiles(root, ['src', 'local'])),
  files: () => fileFaults(sourceFiles(root, ['src', 'local', 'scripts', 'test'])),
  dist: async () => distFaults(root, await distFiles(root)),
  roles: rolesFaults,
  requirements: requirementsFaults,
};

/** Each sees only what its home has: Apps Script, a page, Node. */
const PROJECTS = ['.', 'src/pages', 'local', 'local/guest', 'local/web/page', 'test'];

async function lintFaults(): Promise<string[]> {
  const options = ['--reporter=concise', '--error-on-warnings', '--max-diagnostics=none'];
  const output = await runTool('@biomejs/biome/bin/biome', ['check', ...options]);
  // Its summary says nothing that the lines before it do not say.
  return lines(output.split(/^Checked \d/m)[0]?.trim() || output);
}

async function typeFaults(): Promise<string[]> {
  const check = (project: string) =>
    runTool('typescript/bin/tsc', ['-p', project, '--pretty', 'false']);
  const faults: string[] = [];
  for (let at = 0; at < PROJECTS.length; at += 2)
    faults.push(...(await Promise.all(PROJECTS.slice(at, at + 2).map(check))));
  return [...new Set(faults.flatMap(lines))];
}

function lines(output: string): string[] {
  return output === '' ? [] : output.split('\n');
}

/** With arguments, only the steps that they name. */
async function check(only: string[]): Promise<boolean> {
  let isContent = true;
  for (const [name, step] of Object.entries(STEPS)) {
    if (only.length > 0 && !only.includes(name)) continue;
    const startedAt = Date.now();
    const faults = await Promise.resolve()
      .then(step)
      .catch((fault: Error) => lines(fault.message));
    const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
    console.log(`${faults.length === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(10)} ${seconds} s`);
    for (const fault of faults) console.log(`       ${fault}`);
    if (faults.length > 0) isContent = false;
  }
  return isContent;
}

process.exitCode = (await check(process.argv.slice(2))) ? 0 : 1;
