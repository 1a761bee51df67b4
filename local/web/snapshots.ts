import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Home } from '../host/home';
import type { Reply } from './reply';

const compress = promisify(gzip);

/** The workbook for a page that opens; made once per entry, however many pages ask. */
export function createSnapshots(home: Home): { current(): Promise<Reply> } {
  let made: { seq: number; reply: Promise<Reply> } | undefined;
  return {
    current() {
      const { seq } = home.store;
      if (made?.seq !== seq) made = { seq, reply: snapshotReply(home, seq) };
      return made.reply;
    },
  };
}

async function snapshotReply(home: Home, seq: number): Promise<Reply> {
  const text = JSON.stringify({ seq, workbook: home.workbook.save() });
  const body = await compress(text, { level: 1 });
  return {
    status: 200,
    type: 'application/json',
    body,
    headers: { 'content-encoding': 'gzip' },
  };
}
