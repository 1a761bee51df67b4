import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { Refusal, type Reply } from './reply';

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** A built file of the page. Names of shared chunks change with their content; the others are asked for anew. */
export function pageFile(folder: string, name: string): Reply {
  if (!/^[\w-]+\.(js|css)$/.test(name)) throw new Refusal(404, 'No such file.');
  const lasting = name.startsWith('chunk-');
  return fileReply(join(folder, name), lasting ? 'max-age=31536000, immutable' : 'no-cache');
}

export function fileReply(path: string, cacheControl: string): Reply {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new Refusal(404, 'No such file.');
  return {
    status: 200,
    type: TYPES[extname(path)] ?? 'application/octet-stream',
    body: readFileSync(path),
    headers: { 'cache-control': cacheControl, etag: `"${found.size}-${found.mtimeMs}"` },
  };
}
