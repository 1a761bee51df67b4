import { beforeEach, expect, it } from 'vitest';
import { createDrive, fileChange } from '../../local/host/drive';
import type { FileView } from '../../local/host/drive-file';
import { caller, run, world } from './forms/world';

const ABSENT = 'No item with the given ID could be found.';

let at: ReturnType<typeof world>;
let call: ReturnType<typeof caller>;
let bookName: string;
let drive: ReturnType<typeof createDrive>;

beforeEach(() => {
  at = world();
  bookName = 'Book';
  const container = {
    id: 'book',
    name: () => bookName,
    rename: (name: string) => {
      bookName = name;
    },
  };
  drive = createDrive({ ...at, container, baseUrl: () => 'http://127.0.0.1:8777' });
  call = caller(drive.ops);
  const form = {
    id: 'form',
    kind: 'form',
    name: 'Survey',
    trashed: false,
    parent: 'root',
  } as const;
  at.documents.put([fileChange({ ...form, createdAt: '2026-07-01T02:00:00Z' })]);
});

const file = (id: string, method = 'getFileById') => call<FileView>('drive.file', { id, method });

it('knows the workbook and the forms as files', () => {
  expect(file('book')).toMatchObject({ name: 'Book', kind: 'spreadsheet' });
  expect(file('form')).toMatchObject({
    name: 'Survey',
    url: 'http://127.0.0.1:8777/forms/d/form/edit',
  });
  expect(() => file('nothing')).toThrow(ABSENT);
  expect(() => file('form', 'getFolderById')).toThrow(ABSENT);
});

it('renames the workbook itself', () => {
  call('drive.rename', { id: 'book', name: '售后' });
  call('drive.rename', { id: 'form', name: 'Card' });
  expect(bookName).toBe('售后');
  expect(file('form').name).toBe('Card');
});

it('moves files between folders and finds folders by name', () => {
  const folder = call<FileView>('drive.createFolder', { name: 'Forms', parent: 'root' });
  call('drive.move', { id: 'form', parent: folder.id });
  call('drive.move', { id: 'book', parent: folder.id });
  const inside = call<FileView[]>('drive.children', { parent: folder.id, folders: false });
  expect(inside.map(({ id }) => id)).toEqual(['book', 'form']);
  const found = { parent: 'root', folders: true, name: 'Forms' };
  expect(call<FileView[]>('drive.children', found).map(({ id }) => id)).toEqual([folder.id]);
  expect(() => call('drive.move', { id: 'form', parent: 'nowhere' })).toThrow(ABSENT);
});

it('keeps what is in the bin, out of its folder', () => {
  call('drive.trash', { id: 'form', trashed: true });
  expect(file('form').trashed).toBe(true);
  const inside = call<FileView[]>('drive.children', { parent: 'root', folders: false });
  expect(inside.map(({ id }) => id)).toEqual(['book']);
});

it('is closed to simple triggers', () => {
  const limited = caller(drive.ops, { ...run, authMode: 'LIMITED' });
  expect(() => limited('drive.file', { id: 'book', method: 'getFileById' })).toThrow(
    'You do not have permission to call DriveApp.getFileById.',
  );
});
