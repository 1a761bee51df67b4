import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join, relative, resolve } from 'node:path';
import type { Project } from './contract';

export interface OpenedProject extends Project {
  readonly scriptId: string;
  /** False when no file of the project mentions the name: then no run need be started to find out. */
  mentions(functionName: string): boolean;
}

const MANIFEST = 'appsscript.json';
const FALLBACK_ZONE = 'Etc/UTC';

/** The folder that `clasp push` would send: the `rootDir` of a `.clasp.json`, else the folder itself. */
export function openProject(folder: string): OpenedProject {
  const given = resolve(folder);
  if (!existsSync(given) || !statSync(given).isDirectory()) {
    throw new Error(`There is no project folder ${given}.`);
  }
  const clasp = readJson(join(given, '.clasp.json'));
  const root = join(given, String(clasp.rootDir ?? ''));
  const files = () => projectFiles(root);
  return {
    folder: root,
    timeZone: checkedZone(String(readJson(join(root, MANIFEST)).timeZone ?? FALLBACK_ZONE)),
    scriptId: String(clasp.scriptId || 'local-script'),
    html: (name) => htmlFile(root, files(), name),
    mentions: (functionName) =>
      files()
        .filter((path) => isScript(relative(root, path)))
        .some((path) => readFileSync(path, 'utf8').includes(functionName)),
  };
}

/** What the project loader takes, by its path in the project: no scripts of dependency and hidden folders. */
export function isScript(path: string): boolean {
  return ['.js', '.gs'].includes(extname(path)) && !isAside(path);
}

function isAside(path: string): boolean {
  return path.split(/[\\/]/).some((part) => part === 'node_modules' || /^\.[^./]/.test(part));
}

function projectFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (isAside(entry.name)) return [];
    return entry.isDirectory() ? projectFiles(path) : [path];
  });
}

/** At Google a folder is part of the file's name: `pages/start`. */
function htmlFile(root: string, files: string[], name: string): string | undefined {
  const wanted = join(root, `${name.replace(/\.html$/, '')}.html`);
  const path = files.find((file) => file === wanted);
  return path && readFileSync(path, 'utf8');
}

function checkedZone(zone: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return zone;
  } catch {
    throw new Error(`${MANIFEST}: "${zone}" is no time zone.`);
  }
}

function readJson(path: string): Record<string, unknown> {
  if (!existsSync(path)) return {};
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  } catch (fault) {
    throw new Error(`${basename(path)} cannot be read: ${(fault as Error).message}`);
  }
}
