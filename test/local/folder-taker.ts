// Takes a data folder as soon as it is free, keeps it for a moment, and prints from when to when it had it.
import { FolderBusy, lockFolder } from '../../local/host/folder-lock';

const pause = (ms: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
const now = () => performance.timeOrigin + performance.now();

function taken() {
  for (;;) {
    try {
      return lockFolder(process.argv[2] ?? '');
    } catch (fault) {
      if (!(fault instanceof FolderBusy)) throw fault;
      pause(3);
    }
  }
}

const lock = taken();
const from = now();
pause(10);
const to = now();
lock.release();
console.log(JSON.stringify([from, to]));
