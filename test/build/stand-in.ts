import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../../scripts/install.mjs';

/** A small project that has this one's scripts and templates, and sources of its own. */
export class StandIn {
  readonly folder = mkdtempSync(join(tmpdir(), 'stand-in-'));

  constructor(sources: Record<string, string>) {
    for (const part of ['scripts', 'sheets-templates', 'appsscript.json', 'package.json'])
      cpSync(join(root, part), join(this.folder, part), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(this.folder, 'node_modules'), 'junction');
    mkdirSync(join(this.folder, 'src/workbook'), { recursive: true });
    for (const [path, text] of Object.entries(sources)) this.write(path, text);
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), text);
  }

  /** Runs one of the scripts, as `npm run` does. */
  run(script: string, ...args: string[]): { status: number | null; output: string } {
    const program = ['--import', 'tsx', join('scripts', script), ...args];
    const { status, stdout, stderr } = spawnSync(process.execPath, program, {
      cwd: this.folder,
      encoding: 'utf8',
    });
    return { status, output: stdout + stderr };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
