import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const page = fileURLToPath(new URL('./page/', import.meta.url));

/**
 * Builds the browser code into `outDir`: `page.js` (chrome, small), `grid.js` (Univer, large, loaded beside it),
 * `shim.js` (`google.script` inside sidebars) and their style sheets.
 */
export async function buildPage(outDir: string): Promise<void> {
  // Whoever reads the folder meanwhile keeps the old pages: the new folder takes its place at once.
  const draft = `${outDir.replace(/\/$/, '')}.${process.pid}.tmp`;
  rmSync(draft, { recursive: true, force: true });
  await Promise.all([buildApp(draft), buildShim(draft)]);
  mkdirSync(outDir, { recursive: true });
  rmSync(outDir, { recursive: true });
  renameSync(draft, outDir);
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
