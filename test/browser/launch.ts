import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const INSTALLED = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * A headless browser: the one `CHROME_PATH` names, else an installed one, else the one that comes as a package.
 * Throws when none of them starts: a test that needs a browser has failed then.
 */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env.CHROME_PATH;
  const candidates = named ? [named] : INSTALLED.filter((path) => existsSync(path));
  const troubles: string[] = [];
  for (const candidate of [...candidates, ...(named ? [] : [packaged])]) {
    try {
      const executablePath = typeof candidate === 'string' ? candidate : await candidate();
      return await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
    } catch (error) {
      troubles.push((error as Error).message);
    }
  }
  throw new Error(`No browser could be started.\n${troubles.join('\n')}`);
}

/** Unpacked once into the temporary folder; two at the same time would read each other's half. */
async function packaged(): Promise<string> {
  const { default: pack } = await import('@sparticuz/chromium');
  pack.setGraphicsMode = false;
  return alone(() => pack.executablePath());
}

const LOCK = join(tmpdir(), 'chromium-unpacking.lock');
const UNPACKED_AFTER_MS = 60_000;

async function alone<T>(act: () => Promise<T>): Promise<T> {
  while (!taken()) await new Promise((resume) => setTimeout(resume, 50));
  try {
    return await act();
  } finally {
    rmSync(LOCK, { force: true });
  }
}

function taken(): boolean {
  const since = statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs;
  if (since !== undefined && Date.now() - since > UNPACKED_AFTER_MS) rmSync(LOCK, { force: true });
  try {
    writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
