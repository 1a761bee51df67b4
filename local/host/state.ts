import { openDocuments, type SavedDocuments } from './documents';
import { createHomeEvents } from './home-events';
import type { OpenedStore } from './store';
import { openWorkbook } from './workbook/index';

const IDLE_MS = 5000;
const BUSY_MS = 60_000;

/** The state as it was left, and whoever keeps it. */
export function openState(store: OpenedStore, zone: string) {
  if (!store.state && store.seq > 0) {
    throw new Error(
      'The data folder has a log but no snapshot to read it upon. Nothing was changed.',
    );
  }
  const events = createHomeEvents();
  const documents = openDocuments({
    saved: store.state?.documents as SavedDocuments | undefined,
    append: store.append,
    onEntry: (seq, entry) => events.emit('entry', seq, entry, ''),
  });
  const workbook = openWorkbook({
    store,
    zone,
    snapshot: store.state?.workbook,
    onEntry: (seq, entry, origin) => events.emit('entry', seq, entry, origin),
  });
  for (const entry of store.tail) {
    documents.apply(entry.documents ?? []);
    workbook.apply(entry.mutations ?? []);
  }
  const snapshot = () => store.snapshot({ workbook: workbook.save(), documents: documents.save() });
  // The empty workbook has ids of its own making: the log makes sense only upon them.
  if (!store.state) snapshot();
  return { events, documents, workbook, snapshot };
}

export type State = ReturnType<typeof openState>;

/** Writes a snapshot when the log has grown long and nobody is at work, or nobody has stopped working for long. */
export function keepLogShort(store: OpenedStore, { events, snapshot }: State): () => void {
  let timer: NodeJS.Timeout | undefined;
  let dueSince: number | undefined;
  const shorten = () => {
    dueSince = undefined;
    try {
      snapshot();
    } catch (fault) {
      process.emitWarning(`No snapshot was written: ${(fault as Error).message}`);
    }
  };
  events.on('entry', () => {
    clearTimeout(timer);
    if (!store.snapshotDue()) return;
    dueSince ??= Date.now();
    const patience = dueSince + BUSY_MS - Date.now();
    timer = setTimeout(shorten, Math.max(Math.min(patience, IDLE_MS), 0));
    timer.unref();
  });
  return () => clearTimeout(timer);
}
