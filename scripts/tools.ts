import { spawn } from 'node:child_process';
import { root } from './install.mjs';

/** Runs a program of a package in Node; its whole output when it fails, '' when it is content. */
export function runTool(program: string, args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`${root}/node_modules/${program}`, ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (text) => {
      output += text;
    });
    child.stderr.on('data', (text) => {
      output += text;
    });
    child.on('error', reject);
    child.on('close', (status) =>
      resolve(status === 0 ? '' : output.trim() || `${program} ended with status ${status}`),
    );
  });
}
