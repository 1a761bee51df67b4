import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build, type OutputFile } from 'esbuild';

/** Pages as `<name>.html`, each with its script and style inside: every folder of `src/pages` that has an index. */
export async function bundlePages(projectRoot: string): Promise<Map<string, string>> {
  const folder = join(projectRoot, 'src/pages');
  const pages = new Map<string, string>();
  for (const name of existsSync(folder) ? readdirSync(folder).sort() : []) {
    const index = ['index.tsx', 'index.ts'].find((file) => existsSync(join(folder, name, file)));
    if (index) pages.set(`${name}.html`, html(await bundlePage(folder, `${name}/${index}`)));
  }
  return pages;
}

/** One page: its index, the styles that all pages share (`src/pages/*.css`), its own `page.css`. */
async function bundlePage(folder: string, index: string): Promise<OutputFile[]> {
  const styles = readdirSync(folder).filter((file) => file.endsWith('.css'));
  const own = index.replace(/index\.tsx?$/, 'page.css');
  if (existsSync(join(folder, own))) styles.push(own);
  const imports = [...styles.sort(ownLast), index].map((file) => `import './${file}';`);
  const { outputFiles } = await build({
    stdin: { contents: imports.join('\n'), resolveDir: folder, loader: 'ts' },
    bundle: true,
    write: false,
    outdir: 'page',
    absWorkingDir: folder,
    format: 'iife',
    minify: true,
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // Apps Script cuts what looks like a comment out of template literals (React-Google-Apps-Script#157).
    supported: { 'template-literal': false },
    logLevel: 'silent',
  });
  return outputFiles;
}

function ownLast(a: string, b: string): number {
  return Number(a.includes('/')) - Number(b.includes('/')) || (a < b ? -1 : 1);
}

function html(files: OutputFile[]): string {
  const text = (extension: string) =>
    files.find((file) => file.path.endsWith(extension))?.text.trim() ?? '';
  // esbuild escapes </script> and </style> itself, but not this.
  if (text('.js').includes('<!--')) throw new Error('A page holds "<!--", which ends its script.');
  return [
    '<!DOCTYPE html>',
    '<html>',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<title>售后服务簿 Servicebook</title>',
    '<base target="_top">',
    `<style>${text('.css')}</style>`,
    '</head>',
    '<body>',
    '<div id="app"></div>',
    `<script>${text('.js')}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
