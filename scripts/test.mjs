// `npm test`: installs what is missing, checks, then runs every test. With arguments (`npm test -- test/policy`)
// only vitest runs, with them.
import { spawnSync } from 'node:child_process';
import { installDependencies, root } from './install.mjs';

function run(program, ...args) {
  const { status } = spawnSync(process.execPath, [`${root}/${program}`, ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

installDependencies();
const args = process.argv.slice(2);
if (args.length === 0) run('scripts/run.mjs', 'scripts/check.ts');
run('node_modules/vitest/vitest.mjs', 'run', ...args);
