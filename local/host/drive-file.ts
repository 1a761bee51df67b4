export interface DriveFile {
  id: string;
  kind: 'form' | 'folder' | 'spreadsheet';
  name: string;
  trashed: boolean;
  /** Id of its folder. */
  parent: string;
  createdAt: string;
}

/** A file as a script sees it. */
export interface FileView extends Omit<DriveFile, 'createdAt'> {
  url: string;
  createdAt: { $date: number };
}
