import type { Act } from '../act';
import type { Book, Row } from '../book';
import type { Ports } from '../ports';
import type { RegisterName } from '../registers.generated';
import { positionOf } from '../tab';
import type { Patience } from './patience';

/** A hand-made edit: rows 1-based, columns 0-based, ends inclusive. */
export interface CellEdit {
  sheetId: number;
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
  /** E-mail of the editor, '' where Google does not say. */
  user: string;
}

/** What all rows of an edit have in common. */
export interface CellRun {
  edit: CellEdit;
  acts: readonly Act[];
  ports: Ports;
  register: RegisterName;
  book: Book;
  /** No step is begun after this moment (ms). */
  until: number;
  patience: Patience;
}

/** A step to be taken, and the cell that asked for it. */
export interface Pick {
  row: Row<RegisterName>;
  step: string;
  cell: 'step' | 'stage';
}

/** Whether the edit reaches into this column. */
export function isEdited({ edit, book, register }: CellRun, key: string): boolean {
  const at = positionOf(book.tab(register), key);
  return edit.startColumn <= at && at <= edit.endColumn;
}
