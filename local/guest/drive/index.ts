import { call, defineService, exception } from '../kernel';
import { type FileView, folderIterator, makeFile, makeFolder, ROOT } from './files';

/** Of DriveApp what finds, names, moves and bins the home's own files. */
export function install(): void {
  const root = () => makeFolder(ROOT);
  defineService('DriveApp', {
    getFileById: (id: string) => makeFile(open(id, 'getFileById')),
    getFolderById: (id: string) => makeFolder(open(id, 'getFolderById')),
    getRootFolder: root,
    createFolder: (name: string) => root().createFolder(name),
    getFoldersByName: (name: string) => folderIterator({ parent: ROOT, name }),
    toString: () => 'Drive',
  });
}

function open(id: unknown, method: string): string {
  if (id === null || id === undefined) throw exception('Invalid argument: id');
  return call<FileView>('drive.file', { id: String(id), method }).id;
}
