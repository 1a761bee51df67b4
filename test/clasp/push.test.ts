import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/install.mjs';
import { ScriptApi } from './script-api';

const CLASP = join(root, 'node_modules/@google/clasp/build/src/index.js');
const REDIRECT = pathToFileURL(fileURLToPath(new URL('redirect.mjs', import.meta.url))).href;
/** A token that needs no refreshing for a long while: nothing is asked of Google. */
const CREDENTIALS = {
  tokens: {
    default: {
      type: 'authorized_user',
      client_id: 'nobody',
      client_secret: 'none',
      refresh_token: 'none',
      access_token: 'none',
      token_type: 'Bearer',
      expiry_date: Date.UTC(2100, 0, 1),
    },
  },
};

const api = new ScriptApi();
const folder = mkdtempSync(join(tmpdir(), 'clasp-'));
const credentials = join(folder, 'credentials.json');
const { scriptId } = JSON.parse(readFileSync(join(root, '.clasp.json'), 'utf8'));
let url: string;

beforeAll(async () => {
  url = await api.listen();
  writeFileSync(credentials, JSON.stringify(CREDENTIALS));
});
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true });
});

async function clasp(...args: string[]): Promise<string> {
  const program = ['--import', REDIRECT, CLASP, '-A', credentials, ...args];
  const env = { ...process.env, CLASP_STUB_URL: url };
  return (await promisify(execFile)(process.execPath, program, { cwd: root, env })).stdout;
}

const files = () => readdirSync(join(root, 'dist')).sort();

describe('clasp push', () => {
  test('replaces the project by exactly the files of dist, byte for byte', async () => {
    const output = await clasp('push', '-f');
    expect(output).toContain(`Pushed ${files().length} files`);
    expect(api.requests).toContain(`PUT /v1/projects/${scriptId}/content`);
    const arrived = api.content.map(({ name, type, source }) => [fileName(name, type), source]);
    expect(Object.fromEntries(arrived)).toEqual(
      Object.fromEntries(
        files().map((file) => [file, readFileSync(join(root, 'dist', file), 'utf8')]),
      ),
    );
  });

  test('finds nothing to do when nothing has changed', async () => {
    await clasp('push', '-f');
    const before = api.requests.length;
    expect(await clasp('push', '-f')).toContain('already up to date');
    expect(api.requests.slice(before)).not.toContain(`PUT /v1/projects/${scriptId}/content`);
  });
});

test('clasp show-file-status lists the files of dist and leaves none out', async () => {
  const status = JSON.parse(await clasp('show-file-status', '--json'));
  const pushed = status.filesToPush.map((path: string) => path.replace(/^dist[\\/]/, '')).sort();
  expect(pushed).toEqual(files());
  expect(status.untrackedFiles).toEqual([]);
});

function fileName(name: string, type: string): string {
  const extension = { SERVER_JS: 'js', HTML: 'html', JSON: 'json' }[type];
  return `${name}.${extension}`;
}
