// Plain JavaScript: this runs before any dependency is there.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

/** Installs what package-lock.json names, when it is not there yet or older than the lock file. */
export function installDependencies() {
  const modules = `${root}/node_modules`;
  const installed = `${modules}/.package-lock.json`;
  const wanted = `${root}/package-lock.json`;
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return;
  // `npm ci` empties the folder, and through a link somebody else's.
  if (existsSync(modules) && lstatSync(modules).isSymbolicLink()) return;
  console.error('Installing dependencies (about 800 MB, once) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) {
    console.error('npm ci failed. Check the network or the npm registry setting, then try again.');
    process.exit(1);
  }
}
