import { randomBytes } from 'node:crypto';
import {
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** Who has the data folder open, as `lock.json` says. */
export interface FolderOwner {
  pid: number;
  /** What tells this process from a later one with the same number. */
  born: string;
  /** Lets another process on this machine ask the owner to run something. */
  token: string;
  /** Where the owner listens; null while it does not. */
  port: number | null;
}

export interface FolderLock {
  readonly owner: FolderOwner;
  /** Others find the owner there. */
  listening(port: number): void;
  release(): void;
}

/** The folder is open in another process. */
export class FolderBusy extends Error {
  constructor(
    folder: string,
    readonly owner: FolderOwner,
  ) {
    super(`${folder} is in use by process ${owner.pid}.`);
  }
}

const FORSAKEN_MS = 10_000;

/** Takes the folder for this process, over from a dead one if need be; throws `FolderBusy`. */
export function lockFolder(folder: string): FolderLock {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'lock.json');
  const owner: FolderOwner = {
    pid: process.pid,
    born: birthOf(process.pid),
    token: randomBytes(24).toString('hex'),
    port: null,
  };
  while (!createWhole(path, owner)) {
    const other = readOwner(path);
    if (other && isAlive(other)) throw new FolderBusy(folder, other);
    if (other) removeStale(path, other);
  }
  return {
    owner,
    listening(port) {
      owner.port = port;
      const draft = writeDraft(path, owner);
      renameSync(draft, path);
    },
    release() {
      if (readOwner(path)?.token === owner.token) unlinkSync(path);
    },
  };
}

/** The living process that has the folder open. */
export function ownerOf(folder: string): FolderOwner | undefined {
  const owner = readOwner(join(folder, 'lock.json'));
  return owner && isAlive(owner) ? owner : undefined;
}

export function readOwner(path: string): FolderOwner | undefined {
  const text = ifThere(() => readFileSync(path, 'utf8'));
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as FolderOwner;
  } catch {
    // Cut short by a loss of power: nobody's any more.
    return { pid: 0, born: '', token: 'unreadable', port: null };
  }
}

/** The file appears with its text in it, or was there before: then false. */
function createWhole(path: string, owner: FolderOwner): boolean {
  const draft = writeDraft(path, owner);
  try {
    linkSync(draft, path);
    return true;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault;
    return false;
  } finally {
    unlinkSync(draft);
  }
}

function writeDraft(path: string, owner: FolderOwner): string {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(owner), { mode: 0o600 });
  return draft;
}

/**
 * Of several who find the same dead owner one may take its lock away, and nobody the fresh lock of the one who was
 * faster: the right to remove is itself a file, named after the dead owner.
 */
function removeStale(path: string, dead: FolderOwner): void {
  const permit = `${path}.${dead.token.slice(0, 8)}.stale`;
  try {
    writeFileSync(permit, '', { flag: 'wx' });
  } catch {
    const since = ifThere(() => statSync(permit).mtimeMs);
    if (since !== undefined && Date.now() - since > FORSAKEN_MS) ifThere(() => unlinkSync(permit));
    return;
  }
  if (readOwner(path)?.token === dead.token) unlinkSync(path);
  ifThere(() => unlinkSync(permit));
}

function isAlive({ pid, born }: FolderOwner): boolean {
  if (pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (fault) {
    // A process of somebody else is alive all the same.
    if ((fault as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return birthOf(pid) === born;
}

/** On Linux numbers of processes come back soon, above all in containers: their birth tells them apart. */
function birthOf(pid: number): string {
  if (process.platform !== 'linux') return '';
  const boot = ifThere(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')) ?? '';
  const stat = ifThere(() => readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? '';
  const startTime = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  return `${boot.trim()} ${startTime}`;
}

function ifThere<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw fault;
  }
}
