// Runs one TypeScript program of this repository, after making sure that its dependencies are installed.
import { spawnSync } from 'node:child_process';
import { installDependencies, root } from './install.mjs';

installDependencies();
const [program, ...args] = process.argv.slice(2);
const { status, signal } = spawnSync(
  process.execPath,
  ['--import', 'tsx', `${root}/${program}`, ...args],
  { stdio: 'inherit' },
);
process.exit(signal ? 1 : (status ?? 1));
