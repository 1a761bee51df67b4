import type { DocumentChange, Documents, LogEntry } from './contract';

export interface OpenedDocuments extends Documents {
  /** Takes over changes that are already in the log. */
  apply(changes: DocumentChange[]): void;
  /** For a snapshot. */
  save(): SavedDocuments;
}

/** Pairs, not an object: ids that look like numbers would change their order. */
export type SavedDocuments = Record<string, [id: string, value: unknown][]>;

export interface DocumentsOptions {
  saved: SavedDocuments | undefined;
  /** Logs an entry durably; throws when the disk refuses. */
  append(entry: LogEntry): number;
  /** After an entry was logged and applied. */
  onEntry(seq: number, entry: LogEntry): void;
}

export function openDocuments({ saved, append, onEntry }: DocumentsOptions): OpenedDocuments {
  const collections = new Map(
    Object.entries(saved ?? {}).map(([name, entries]) => [name, new Map(entries)]),
  );
  const apply = (changes: DocumentChange[]) => {
    for (const { collection, id, value } of changes) {
      const documents = collections.get(collection) ?? new Map<string, unknown>();
      collections.set(collection, documents);
      if (value === null) documents.delete(id);
      else documents.set(id, value);
    }
  };
  return {
    apply,
    get: <T>(collection: string, id: string) => collections.get(collection)?.get(id) as T,
    list: <T>(collection: string) =>
      [...(collections.get(collection) ?? [])].map(([id, value]) => ({ id, value: value as T })),
    put(changes) {
      if (changes.length === 0) return;
      // A copy, as it will be read from the log: what the caller does to its own object later stays its own.
      const documents = JSON.parse(JSON.stringify(changes)) as DocumentChange[];
      const seq = append({ documents });
      apply(documents);
      onEntry(seq, { documents });
    },
    save: () =>
      Object.fromEntries([...collections].map(([name, documents]) => [name, [...documents]])),
  };
}
