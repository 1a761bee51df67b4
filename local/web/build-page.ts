import { renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const page = fileURLToPath(new URL('./page/', import.meta.url));

/**
 * Builds the browser code into `outDir`: `page.js` (chrome, small), `grid.js` (Univer, large, loaded beside it),
 * `shim.js` (`google.script` inside sidebars) and their style sheets. Where somebody else was quicker, and the folder is no
 * longer old, his stays.
 */
export async function buildPage(outDir: string, isOld: () => boolean): Promise<void> {
  // Whoever reads the folder meanwhile keeps the old pages: the new folder takes its place at once.
  const draft = `${outDir.replace(/\/$/, '')}.${crypto.randomUUID()}.tmp`;
  await Promise.all([buildApp(draft), buildShim(draft)]);
  if (isOld()) {
    rmSync(outDir, { recursive: true, force: true });
    renameSync(draft, outDir);
  } else rmSync(draft, { recursive: true });
}

async function buildApp(outdir: string): Promise<void> {
  await build({
    ...common,
    entryPoints: { page: `${page}main.ts`, grid: `${page}grid/index.ts` },
    outdir,
    format: 'esm',
    splitting: true,
    chunkNames: 'chunk-[hash]',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
}

async function buildShim(outdir: string): Promise<void> {
  await build({
    ...common,
    entryPoints: { shim: `${page}guest/shim.ts` },
    outdir,
    format: 'iife',
  });
}

const common = {
  bundle: true,
  minify: true,
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
} as const;
