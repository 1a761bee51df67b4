import type { FileView as HostView } from '../../host/drive-file';
import { call, exception, missing } from '../kernel';

type File = GoogleAppsScript.Drive.File;
type Folder = GoogleAppsScript.Drive.Folder;

/** A file as it arrives here. */
export type FileView = Omit<HostView, 'createdAt'> & { createdAt: Date };

export const ROOT = 'root';

const MIME_TYPES = {
  form: 'application/vnd.google-apps.form',
  folder: 'application/vnd.google-apps.folder',
  spreadsheet: 'application/vnd.google-apps.spreadsheet',
};

export function makeFile(id: string): File {
  const read = () => call<FileView>('drive.read', { id });
  const change = (op: string, arg: object): File => {
    call(op, { id, ...arg });
    return file;
  };
  const methods = {
    ...commonMethods(id),
    getMimeType: () => MIME_TYPES[read().kind],
    setName: (name: string) => change('drive.rename', { name: checkedName(name) }),
    setTrashed: (trashed: boolean) => change('drive.trash', { trashed }),
    moveTo: (folder: Folder) => change('drive.move', { parent: folder.getId() }),
  } satisfies Partial<File>;
  const file = missing('File', methods) as unknown as File;
  return file;
}

export function makeFolder(id: string): Folder {
  const methods = {
    ...commonMethods(id),
    setName: (name: string) => {
      call('drive.rename', { id, name: checkedName(name) });
      return folder;
    },
    createFolder: (name: string) => {
      const created = call<FileView>('drive.createFolder', { parent: id, name: checkedName(name) });
      return makeFolder(created.id);
    },
    getFoldersByName: (name: string) => folderIterator({ parent: id, name }),
    getFiles: () => iterator('FileIterator', children({ parent: id }, false).map(makeFile)),
  } satisfies Partial<Folder>;
  const folder = missing('Folder', methods) as unknown as Folder;
  return folder;
}

/** What files and folders share. */
function commonMethods(id: string) {
  const read = () => call<FileView>('drive.read', { id });
  return {
    toString: () => read().name,
    getId: () => read().id,
    getName: () => read().name,
    getUrl: () => read().url,
    getDateCreated: () => read().createdAt as unknown as GoogleAppsScript.Base.Date,
    isTrashed: () => read().trashed,
    getParents: () => {
      const { parent } = read();
      return iterator('FolderIterator', parent ? [makeFolder(parent)] : []);
    },
  };
}

export function folderIterator(query: { parent: string; name: string }) {
  return iterator('FolderIterator', children(query, true).map(makeFolder));
}

function children(query: { parent: string; name?: string }, folders: boolean): string[] {
  return call<FileView[]>('drive.children', { ...query, folders }).map(({ id }) => id);
}

function iterator<T>(className: string, items: T[]) {
  let at = 0;
  return missing(className, {
    hasNext: () => at < items.length,
    next: () => {
      const item = items[at++];
      if (item === undefined)
        throw exception('Cannot retrieve the next object: iterator has reached the end.');
      return item;
    },
    getContinuationToken: (): string => {
      throw new Error(`not implemented locally: ${className}.getContinuationToken`);
    },
  });
}

function checkedName(name: unknown): string {
  if (name === null || name === undefined) throw exception('Invalid argument: name');
  return String(name);
}
