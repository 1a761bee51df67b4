/**
 * Compiled code, kept in the thread and on disk: each run would compile the whole project anew. What is kept on disk
 * is known by the code's digest and the engine's version, so it is never another's; a file that does not fit is made anew.
 */
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';

const KEPT = 24;

export interface CompiledCode {
  /** `code` as it stands on disk: turning a large file into text takes longer than running most functions. */
  script(code: Buffer, filename: string): Script;
  /** Keeps what was compiled for the first time, functions that have run included. */
  keep(): void;
}

export function compiledCode(folder: string): CompiledCode {
  const fresh: { script: Script; file: string }[] = [];
  const known = new Map<string, { code: Buffer; script: Script }>();
  const compile = (code: Buffer, filename: string) => {
    const file = join(folder, `${digest(code)}.bin`);
    const cachedData = readIfThere(file);
    const script = new Script(code.toString(), { filename, ...(cachedData ? { cachedData } : {}) });
    if (!cachedData || script.cachedDataRejected) fresh.push({ script, file });
    return script;
  };
  return {
    script(code, filename) {
      const last = known.get(filename);
      const script = last?.code.equals(code) ? last.script : compile(code, filename);
      // The last used stands last, so the first one goes.
      known.delete(filename);
      known.set(filename, { code, script });
      if (known.size > KEPT) known.delete(known.keys().next().value as string);
      return script;
    },
    keep() {
      const made = fresh.splice(0);
      for (const { script, file } of made) write(file, script.createCachedData());
      if (made.length > 0) clear(folder);
    },
  };
}

function digest(code: Buffer): string {
  return createHash('sha1').update(process.version).update(code).digest('hex');
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Several threads may keep the same at once: a file appears whole. A disk that takes none costs time, nothing else. */
function write(file: string, data: Buffer): void {
  const draft = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  try {
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(draft, data);
    renameSync(draft, file);
  } catch {
    removeIfThere(draft);
  }
}

/** The oldest go. */
function clear(folder: string): void {
  const byAge = readdirSync(folder)
    .map((name) => join(folder, name))
    .map((file) => ({ file, at: statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((one, other) => other.at - one.at);
  for (const { file } of byAge.slice(KEPT)) removeIfThere(file);
}

function removeIfThere(file: string): void {
  try {
    unlinkSync(file);
  } catch {
    // Another thread was quicker.
  }
}
