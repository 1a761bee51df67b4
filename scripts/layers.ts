import { builtinModules } from 'node:module';
import { type Import, importsOf } from './imports';
import type { SourceFile } from './source-files';

/** A part of the house, and what it may import: other rooms by name, packages by name. */
interface Room {
  /** Files that belong here; the first room that fits is taken. */
  files: RegExp;
  rooms: string[];
  /** Rooms from which only types may come. */
  types?: string[];
  packages: string[] | 'any';
}

const FOUNDATION = ['texts', 'policy', 'workbook'];
const LOCAL = ['guest', 'page', 'host', 'web', 'shared', 'univer', 'local'];

/** texts <- policy <- workbook <- service/<chapter> <- wire <- main; `src` and `local` never meet. */
const ROOMS: Record<string, Room> = {
  texts: { files: /^src\/texts\//, rooms: [], packages: [] },
  policy: {
    files: /^src\/policy\//,
    rooms: ['texts'],
    packages: ['nzh', 'chinese-days', 'valibot'],
  },
  workbook: {
    files: /^src\/workbook\//,
    rooms: ['texts', 'policy', 'templates'],
    packages: ['valibot'],
  },
  service: { files: /^src\/service\/[^/]+\//, rooms: FOUNDATION, packages: ['valibot'] },
  platform: { files: /^src\/platform\//, rooms: FOUNDATION, packages: [] },
  wire: {
    files: /^src\/wire(\.|\/)/,
    rooms: [...FOUNDATION, 'service', 'platform'],
    packages: [],
  },
  main: { files: /^src\/main\.ts$/, rooms: ['wire'], packages: [] },
  pages: {
    files: /^src\/pages\//,
    rooms: ['texts'],
    types: ['policy', 'workbook', 'service', 'wire', 'main'],
    packages: 'any',
  },
  templates: { files: /^sheets-templates\//, rooms: [], packages: [] },
  // What guest and host must do alike: it runs in both.
  shared: { files: /^local\/(a1|protocol|zoned-time)\.ts$/, rooms: [], types: LOCAL, packages: [] },
  // Cures for the workbook engine, which runs in the host and in the page.
  univer: { files: /^local\/univer\//, rooms: [], types: LOCAL, packages: 'any' },
  guest: { files: /^local\/guest\//, rooms: ['shared'], types: LOCAL, packages: [] },
  page: {
    files: /^local\/web\/page\//,
    rooms: ['shared', 'univer'],
    types: LOCAL,
    packages: 'any',
  },
  host: { files: /^local\/host\//, rooms: LOCAL, packages: 'any' },
  web: { files: /^local\/web\//, rooms: LOCAL, packages: 'any' },
  local: { files: /^local\//, rooms: LOCAL, packages: 'any' },
};

/** Rooms whose code does not run in Node. */
const WITHOUT_NODE = new Set(['shared', 'guest', 'page', ...Object.keys(ROOMS).filter(isSource)]);

/** Every import that points the wrong way, as `src/policy/fees.ts:3 …`. */
export function layerFaults(files: SourceFile[]): string[] {
  return files.flatMap((file) => {
    const room = roomOf(file.path);
    if (!room) return [`${file.path} stands in no room that scripts/layers.ts knows`];
    if (file.path.endsWith('.css')) return [];
    return importsOf(file).flatMap((one) => {
      const reason = one.isPackage ? packageFault(room, one) : roomFault(room, file.path, one);
      return reason ? [`${file.path}:${one.line} ${reason}`] : [];
    });
  });
}

function roomOf(path: string): string | undefined {
  return Object.keys(ROOMS).find((name) => ROOMS[name]?.files.test(path));
}

function isSource(room: string): boolean {
  return !LOCAL.includes(room) && room !== 'templates';
}

function packageFault(room: string, { target, isTypeOnly }: Import): string | undefined {
  const isNode = target.startsWith('node:') || builtinModules.includes(target);
  if (isNode && WITHOUT_NODE.has(room))
    return `imports ${target}, but ${room} does not run in Node`;
  const allowed = ROOMS[room]?.packages ?? [];
  if (isNode || isTypeOnly || allowed === 'any' || allowed.includes(target)) return undefined;
  return `imports the package ${target}: ${room} may have ${allowed.join(', ') || 'none'}`;
}

function roomFault(room: string, path: string, one: Import): string | undefined {
  const target = roomOf(one.target.replace(/(\.ts)?$/, '.ts')) ?? one.target;
  if (target === room) return chapterFault(path, one.target);
  const { rooms = [], types = [] } = ROOMS[room] ?? {};
  if (rooms.includes(target) || (one.isTypeOnly && types.includes(target))) return undefined;
  if (types.includes(target))
    return `imports ${one.target}: ${room} may import only types from there`;
  return `imports ${one.target}: ${room} may import ${rooms.join(', ') || 'nothing'}`;
}

/** Chapters do not import each other: what they share sinks into policy or workbook. */
function chapterFault(path: string, target: string): string | undefined {
  const chapter = (of: string) => /^src\/service\/([^/]+)/.exec(of)?.[1];
  if (chapter(path) === chapter(target)) return undefined;
  return `imports ${target}: chapters do not import each other`;
}
