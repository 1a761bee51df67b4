import { readdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildOptions } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = `${root}.cache/local/`;

interface Bundle {
  /** Name in the cache folder. */
  file: string;
  /** A file of the repository; without one the options say what goes in. */
  entry?: string;
  /** Files and folders: the newest decides whether the bundle is stale. */
  sources: string[];
  options: BuildOptions;
}

/** Runs inside the script's realm; a function of the host, so that no global of its own is left behind. */
const GUEST: Bundle = {
  file: 'guest.js',
  entry: 'local/guest/index.ts',
  sources: ['local/guest', 'local/a1.ts', 'local/protocol.ts', 'local/zoned-time.ts'],
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
  sources: ['local/host', 'local/protocol.ts'],
  options: { format: 'cjs', platform: 'node', target: 'node20' },
};

/** Paths of the built guest and worker, built anew when a source is newer. */
export async function buildRuntime(): Promise<{ guest: string; worker: string }> {
  const [guest, worker] = await Promise.all([build(GUEST), build(WORKER)]);
  return { guest, worker };
}

const PAGE_SOURCES = [
  ...['local/web/page', 'local/univer', 'local/host/contract.ts', 'local/host/workbook/google.ts'],
  ...['local/protocol.ts', 'local/zoned-time.ts', 'package-lock.json'],
];

/** The folder of the browser's code, built anew when a source is newer. */
export async function buildBrowserCode(): Promise<string> {
  const folder = `${cache}page`;
  const isOld = () => isStale(`${folder}/page.js`, PAGE_SOURCES);
  if (isOld()) {
    const { buildPage } = await import('./web/build-page');
    await buildPage(folder, isOld);
  }
  return folder;
}

/** Path of Univer's packages in one file; its exports have the keys of `packages`. */
export function buildUniver(packages: Record<string, string>): Promise<string> {
  const lines = Object.entries(packages).map(
    ([key, name]) => `exports.${key} = require('${name}');`,
  );
  return build({
    file: 'univer.cjs',
    sources: ['package-lock.json', 'local/univer-packages.ts'],
    options: {
      stdin: { contents: lines.join('\n'), resolveDir: root },
      format: 'cjs',
      platform: 'node',
      target: 'node20',
      mainFields: ['main'],
    },
  });
}

async function build(bundle: Bundle): Promise<string> {
  const out = cache + bundle.file;
  if (!isStale(out, bundle.sources)) return out;
  const { build: bundleUp } = await import('esbuild');
  // Somebody else may build or read at the same moment: the file appears whole.
  const draft = `${out}.${process.pid}.${crypto.randomUUID()}.tmp`;
  await bundleUp({
    ...bundle.options,
    ...(bundle.entry && { entryPoints: [root + bundle.entry] }),
    outfile: draft,
    allowOverwrite: true,
    bundle: true,
    charset: 'utf8',
    logLevel: 'warning',
  });
  renameSync(draft, out);
  return out;
}

function isStale(built: string, sources: string[]): boolean {
  const builtAt = statSync(built, { throwIfNoEntry: false })?.mtimeMs;
  return builtAt === undefined || sources.some((source) => newestIn(root + source) > builtAt);
}

/** Of the folders too: a file that was moved in or taken away keeps no newer time of its own. */
function newestIn(source: string): number {
  const inside = statSync(source).isDirectory()
    ? (readdirSync(source, { recursive: true }) as string[])
    : [];
  const times = ['', ...inside].map((name) =>
    statSync(join(source, name), { throwIfNoEntry: false }),
  );
  return Math.max(...times.map((stat) => stat?.mtimeMs ?? 0));
}
