import { authorize } from './authorization';
import type { Clock, DocumentChange, Documents, Execution, Ops } from './contract';
import type { DriveFile, FileView } from './drive-file';
import { newFileId } from './forms/ids';

/** The workbook, whose name lives in itself. */
export interface Container {
  id: string;
  name(): string;
  rename(name: string): void;
}

export interface DriveOptions {
  documents: Documents;
  clock: Clock;
  container: Container;
  /** The home's address, without a slash at the end. */
  baseUrl(): string;
}

export const ROOT = 'root';
const FILES = 'files';
const ABSENT =
  'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.';

/** To be put together with whatever makes the file. */
export function fileChange(file: DriveFile): DocumentChange {
  return { collection: FILES, id: file.id, value: file };
}

export function fileIn(documents: Documents, id: string): DriveFile | undefined {
  return documents.get<DriveFile>(FILES, id);
}

/** The text for an id that leads nowhere. */
export function absent(): Error {
  return new Error(ABSENT);
}

export function createDrive(options: DriveOptions): { ops: Ops } {
  const { documents } = options;
  const open = (id: string) => fileOrThrow(options, id);
  const change = (id: string, changes: Partial<DriveFile>) => {
    documents.put([fileChange({ ...open(id), ...changes })]);
  };
  return {
    ops: {
      'drive.file': ({ id, method }: { id: string; method: string }, execution: Execution) => {
        authorize(execution, `DriveApp.${method}`, 'drive');
        const file = open(id);
        if ((file.kind === 'folder') !== (method === 'getFolderById')) throw absent();
        return view(options, file);
      },
      'drive.read': ({ id }: { id: string }) => view(options, open(id)),
      'drive.rename': ({ id, name }: { id: string; name: string }) => {
        if (id === options.container.id) options.container.rename(name);
        else change(id, { name });
      },
      'drive.trash': ({ id, trashed }: { id: string; trashed: boolean }) => change(id, { trashed }),
      'drive.move': ({ id, parent }: { id: string; parent: string }) => {
        change(id, { parent: open(parent).id });
      },
      'drive.createFolder': ({ name, parent }: { name: string; parent: string }, execution) => {
        authorize(execution, 'DriveApp.createFolder', 'drive');
        return createFolder(options, { name, parent: open(parent).id });
      },
      'drive.children': (query: ChildQuery, execution: Execution) => {
        authorize(execution, 'DriveApp.getFoldersByName', 'drive');
        return children(options, query);
      },
    } satisfies Ops,
  };
}

interface ChildQuery {
  parent: string;
  folders: boolean;
  name?: string;
}

function createFolder(options: DriveOptions, at: { name: string; parent: string }): FileView {
  const { documents, clock } = options;
  const createdAt = clock.now().toISOString();
  const folder: DriveFile = { id: newFileId(), kind: 'folder', ...at, trashed: false, createdAt };
  documents.put([fileChange(folder)]);
  return view(options, folder);
}

function children(options: DriveOptions, query: ChildQuery): FileView[] {
  const { documents, container } = options;
  const others = documents.list<DriveFile>(FILES).filter(({ id }) => id !== container.id);
  return [fileOrThrow(options, container.id), ...others.map(({ value }) => value)]
    .filter((file) => file.parent === query.parent && !file.trashed)
    .filter((file) => (file.kind === 'folder') === query.folders)
    .filter((file) => query.name === undefined || file.name === query.name)
    .map((file) => view(options, file));
}

function fileOrThrow({ documents, container }: DriveOptions, id: string): DriveFile {
  const stored = fileIn(documents, id);
  if (id === container.id) return { ...containerFile(id), ...stored, name: container.name() };
  if (id === ROOT) return { ...containerFile(ROOT), kind: 'folder', name: 'My Drive', parent: '' };
  if (!stored) throw absent();
  return stored;
}

function containerFile(id: string): DriveFile {
  const createdAt = new Date(0).toISOString();
  return { id, kind: 'spreadsheet', name: '', trashed: false, parent: ROOT, createdAt };
}

function view({ baseUrl }: DriveOptions, file: DriveFile): FileView {
  const paths = {
    form: `/forms/d/${file.id}/edit`,
    folder: `/drive/folders/${file.id}`,
    spreadsheet: '/',
  };
  const createdAt = { $date: Date.parse(file.createdAt) };
  return { ...file, url: baseUrl() + paths[file.kind], createdAt };
}
