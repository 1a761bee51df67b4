import type { Bilingual } from '../../texts/say';
import type { WorkbookSheet } from './read-workbook';

/** What the view `importForm` offers. */
export interface ImportForm {
  language: string;
  registers: ImportRegister[];
  /** How lists were mapped before, by register and head. */
  mappings: { register: string; header: string[]; mapping: Mapping }[];
}

export interface ImportRegister {
  register: string;
  title: Bilingual;
  columns: TargetColumn[];
}

/** A column of the register that a column of the list may go to. */
export interface TargetColumn {
  key: string;
  label: Bilingual;
  type: string;
  required: boolean;
}

/** What the user chose: a text file's bytes, text that was pasted, or the sheets of a workbook. */
export interface Chosen {
  name: string;
  content: Uint8Array | string | WorkbookSheet[];
}

/** Column of the list → column key of the register. */
export type Mapping = Record<string, string>;

/** All that is to be imported. */
export interface ImportJob {
  register: string;
  source: string;
  header: string[];
  mapping: Mapping;
  rows: string[][];
  /** Number of the first row, as a spreadsheet shows it. */
  firstRow: number;
}

export interface RowRemark {
  row: number;
  message: Bilingual;
}

/** What `importRows` answers for one block; a block that was taken long ago may come without its numbers. */
export interface BlockAnswer {
  accepted?: number;
  refused?: RowRemark[];
  notes?: RowRemark[];
  repeated?: boolean;
}

/** What became of the rows so far. */
export interface Tally {
  done: number;
  accepted: number;
  repeated: number;
  blank: number;
  refused: RowRemark[];
  notes: RowRemark[];
}
