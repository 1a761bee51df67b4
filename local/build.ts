import { existsSync, readdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildOptions } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = `${root}.cache/local/`;

interface Bundle {
  /** Name in the cache folder. */
  file: string;
  entry: string;
  /** Folders whose newest file decides whether the bundle is stale. */
  sources: string[];
  options: BuildOptions;
}

/** Runs inside the script's realm; a function of the host, so that no global of its own is left behind. */
const GUEST: Bundle = {
  file: 'guest.js',
  entry: 'local/guest/index.ts',
  sources: ['local/guest'],
  options: {
    format: 'iife',
    globalName: 'guest',
    target: 'es2022',
    banner: { js: '(function (host) {' },
    footer: { js: 'return guest.start(host); })' },
  },
};

/** A worker thread cannot start from TypeScript. */
const WORKER: Bundle = {
  file: 'worker.cjs',
  entry: 'local/host/worker.ts',
  sources: ['local/host'],
  options: { format: 'cjs', platform: 'node', target: 'node20' },
};

/** Paths of the built guest and worker, built anew when a source is newer. */
export async function buildRuntime(): Promise<{ guest: string; worker: string }> {
  const [guest, worker] = await Promise.all([build(GUEST), build(WORKER)]);
  return { guest, worker };
}

/** The bundle's path, built anew when a source is newer than it. */
export async function build(bundle: Bundle): Promise<string> {
  const out = cache + bundle.file;
  const newest = Math.max(...bundle.sources.map((folder) => newestIn(root + folder)));
  if (existsSync(out) && statSync(out).mtimeMs >= newest) return out;
  const { build: bundleUp } = await import('esbuild');
  // Another process may build or read at the same moment: the file appears whole.
  const draft = `${out}.${process.pid}.tmp`;
  await bundleUp({
    ...bundle.options,
    entryPoints: [root + bundle.entry],
    outfile: draft,
    allowOverwrite: true,
    bundle: true,
    charset: 'utf8',
    logLevel: 'warning',
  });
  renameSync(draft, out);
  return out;
}

/** Of the folders too: a file that was moved in or taken away keeps no newer time of its own. */
function newestIn(folder: string): number {
  const names = readdirSync(folder, { recursive: true }) as string[];
  return Math.max(...['', ...names].map((name) => statSync(join(folder, name)).mtimeMs));
}
