// Appends numbered entries until it is killed or refused, says each number once it is durable, and snapshots now
// and then. With a length as second argument: entries that long, and no snapshots.
import { openStore } from '../../local/host/store';

const [folder = '', length = '0'] = process.argv.slice(2);
const store = openStore(folder);

function write(): void {
  const next = store.seq + 1;
  const value = length === '0' ? next : 'x'.repeat(Number(length));
  store.append({ documents: [{ collection: 'c', id: 'x', value }] });
  process.stdout.write(`${next}\n`);
  if (length === '0' && next % 17 === 0) {
    store.snapshot({ workbook: { count: next }, documents: {} });
  }
}

try {
  for (;;) write();
} catch {
  try {
    write();
  } catch (fault) {
    process.stdout.write(`refused twice: ${(fault as Error).message}\n`);
  }
}
