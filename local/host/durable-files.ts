import {
  closeSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

export interface Log {
  /** Writes and fsyncs; returns the number of bytes. Throws with nothing written. */
  append(line: string): number;
  /** Goes on in a new file. */
  reopen(seq: number): void;
  close(): void;
}

/** The log file whose first entry comes after number `start`; made when it is not there. */
export function openLog(folder: string, start: number): Log {
  const open = (seq: number) => openSync(join(folder, `log-${seq}.ndjson`), 'a');
  let file = open(start);
  let size = statSync(join(folder, `log-${start}.ndjson`)).size;
  let broken: string | undefined;
  syncFolder(folder);
  return {
    append(line) {
      if (broken) throw new Error(broken);
      const bytes = new TextEncoder().encode(line);
      try {
        writeFully(file, bytes);
        fsyncSync(file);
      } catch (fault) {
        broken = takeBack(file, size);
        throw new Error(`Nothing was saved: ${(fault as Error).message}`);
      }
      size += bytes.length;
      return bytes.length;
    },
    reopen(seq) {
      closeSync(file);
      file = open(seq);
      size = 0;
      syncFolder(folder);
    },
    close: () => closeSync(file),
  };
}

/** Cuts off what a refused write left; says why the log must not be written any more if even that fails. */
function takeBack(file: number, size: number): string | undefined {
  try {
    ftruncateSync(file, size);
    fsyncSync(file);
    return undefined;
  } catch (fault) {
    return `The log cannot be written any more (${(fault as Error).message}): restart the home.`;
  }
}

function writeFully(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
}

/** The file is there whole, or not at all. */
export function writeWhole(folder: string, name: string, text: string): void {
  const draft = join(folder, `${name}.tmp`);
  const file = openSync(draft, 'w');
  try {
    writeFully(file, new TextEncoder().encode(text));
    fsyncSync(file);
  } catch (fault) {
    rmSync(draft, { force: true });
    throw fault;
  } finally {
    closeSync(file);
  }
  renameSync(draft, join(folder, name));
  syncFolder(folder);
}

/** Makes new names durable; a folder cannot be opened on Windows, which keeps them by itself. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
