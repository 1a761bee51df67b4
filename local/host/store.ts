import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  truncateSync,
  unlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import type { LogEntry, Store } from './contract';
import { openLog, writeWhole } from './durable-files';

export interface HomeState {
  workbook: unknown;
  documents: unknown;
}

export interface OpenedStore extends Store {
  /** The newest readable snapshot; undefined in a fresh folder. */
  readonly state: HomeState | undefined;
  /** Entries after the snapshot, in order. */
  readonly tail: readonly LogEntry[];
  /** True when reading the log again would cost more than writing a snapshot. */
  snapshotDue(): boolean;
}

interface Found {
  state: HomeState | undefined;
  tail: LogEntry[];
  seq: number;
  snapshotBytes: number;
  /** Bytes of log since the snapshot. */
  tailBytes: number;
}

const SNAPSHOTS_KEPT = 2;
const MANY_ENTRIES = 2000;
const FEW_BYTES = 100_000;
const MANY_BYTES = 4_000_000;

/** Opens the folder's snapshot and log; a last line that was cut off is taken away. */
export function openStore(folder: string): OpenedStore {
  mkdirSync(folder, { recursive: true });
  const found = readFolder(folder);
  const log = openLog(folder, numbered(folder, 'log').at(-1) ?? found.seq);
  let { seq, snapshotBytes, tailBytes } = found;
  let entries = found.tail.length;
  return {
    state: found.state,
    tail: found.tail,
    get seq() {
      return seq;
    },
    append(entry) {
      tailBytes += log.append(`${JSON.stringify({ seq: seq + 1, ...entry })}\n`);
      entries += 1;
      seq += 1;
      return seq;
    },
    snapshot(state) {
      const text = JSON.stringify(state);
      writeWhole(folder, `snap-${seq}.json`, text);
      log.reopen(seq);
      forgetOld(folder);
      snapshotBytes = text.length;
      tailBytes = 0;
      entries = 0;
    },
    // A log as long as its snapshot: so both are read and written only a few times over.
    snapshotDue: () =>
      entries > MANY_ENTRIES ||
      tailBytes > Math.min(Math.max(snapshotBytes, FEW_BYTES), MANY_BYTES),
    close: () => log.close(),
  };
}

function readFolder(folder: string): Found {
  const snapshot = newestSnapshot(folder);
  const found: Found = {
    state: snapshot?.state,
    seq: snapshot?.seq ?? 0,
    snapshotBytes: snapshot?.bytes ?? 0,
    tail: [],
    tailBytes: 0,
  };
  const logs = numbered(folder, 'log');
  const last = logs.at(-1);
  if (last !== undefined) cutTornLine(join(folder, `log-${last}.ndjson`));
  for (const start of logs) readLog(folder, `log-${start}.ndjson`, found);
  return found;
}

interface Snapshot {
  state: HomeState;
  seq: number;
  bytes: number;
}

/** A snapshot that cannot be read is set aside: the one before it and the log hold the same. */
function newestSnapshot(folder: string): Snapshot | undefined {
  for (const seq of numbered(folder, 'snap').reverse()) {
    const path = join(folder, `snap-${seq}.json`);
    try {
      const text = readFileSync(path, 'utf8');
      return { state: JSON.parse(text) as HomeState, seq, bytes: text.length };
    } catch (fault) {
      process.emitWarning(`${path} cannot be read (${(fault as Error).message}): set aside.`);
      renameSync(path, `${path}.unreadable`);
    }
  }
  return undefined;
}

/** Without this the next line would be glued to the torn one. */
function cutTornLine(path: string): void {
  const bytes = readFileSync(path);
  const whole = bytes.lastIndexOf('\n') + 1;
  if (whole < bytes.length) truncateSync(path, whole);
}

function readLog(folder: string, name: string, found: Found): void {
  const lines = readFileSync(join(folder, name), 'utf8').split('\n');
  for (const [index, line] of lines.entries()) {
    if (line === '') continue;
    const { seq, ...entry } = parsedLine(line, `${join(folder, name)}, line ${index + 1}`);
    if (seq <= found.seq) continue;
    if (seq !== found.seq + 1) {
      throw new Error(
        `The log in ${folder} has a gap: entry ${found.seq} is followed by ${seq} (${name}). Nothing was changed.`,
      );
    }
    found.tail.push(entry);
    found.seq = seq;
    found.tailBytes += line.length;
  }
}

function parsedLine(line: string, place: string): LogEntry & { seq: number } {
  try {
    return JSON.parse(line) as LogEntry & { seq: number };
  } catch (fault) {
    throw new Error(`${place} cannot be read: ${(fault as Error).message}. Nothing was changed.`);
  }
}

/** The older snapshot is the way back, so the log from there on stays too. */
function forgetOld(folder: string): void {
  const kept = numbered(folder, 'snap').slice(-SNAPSHOTS_KEPT);
  const oldest = kept[0] ?? 0;
  const covered = (kind: 'snap' | 'log', ending: string) =>
    numbered(folder, kind)
      .filter((seq) => seq < oldest)
      .map((seq) => join(folder, `${kind}-${seq}.${ending}`));
  for (const path of [...covered('snap', 'json'), ...covered('log', 'ndjson')]) unlinkSync(path);
}

function numbered(folder: string, kind: 'snap' | 'log'): number[] {
  const name = kind === 'snap' ? /^snap-(\d+)\.json$/ : /^log-(\d+)\.ndjson$/;
  return readdirSync(folder)
    .flatMap((file) => name.exec(file)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
}
