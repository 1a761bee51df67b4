import type { Bilingual } from '../../texts/say';

/** Words on a paper: in both languages, or, where they are the same in both, as they are. */
export type PaperText = string | Bilingual;

/** A paper as data: what stands on it, and where. The page draws it; nothing here is HTML. */
export interface Paper {
  kind: string;
  title: Bilingual;
  company: string;
  /** What it is a paper of: the number of a request or product, a month, a day; '' for a blank. */
  of: string;
  no: string;
  date: string;
  /** Ties the paper to its rows (D7); '' for a blank. */
  code: string;
  /** The code of what was signed; '' where nothing is. */
  signedCode: string;
  warnings: Bilingual[];
  sheets: Sheet[];
}

/** A paper in two copies has two sheets. */
export interface Sheet {
  /** Whose copy, and, where it differs from the paper's, its own number. */
  mark?: PaperText;
  no?: string;
  blocks: Block[];
}

export type Block =
  /** Framed cells in a grid of twelve columns. */
  | { type: 'form'; rows: Cell[][] }
  /** A table of records. `widths` are parts of the whole. */
  | { type: 'list'; title: Bilingual; head: Bilingual[]; rows: PaperText[][]; widths?: number[] }
  /** Facts beside each other, small, in a grey strip. */
  | { type: 'strip'; items: PaperFact[] }
  | { type: 'note'; title?: Bilingual; text: PaperText };

export interface PaperFact {
  label: Bilingual;
  text: PaperText;
}

export interface Cell {
  /** Of twelve columns. */
  span: number;
  rows?: number;
  label?: Bilingual;
  text?: PaperText;
  /** Room to write, in millimetres. */
  tall?: number;
  boxes?: Box[];
  signers?: Signer[];
}

export interface Box {
  label: PaperText;
  isTicked: boolean;
  /** A word beside it, as what "other" is. */
  text?: PaperText;
}

/** Whose hand stands here, and when; `drawing` is an SVG path. */
export interface Signer {
  label: Bilingual;
  name: PaperText;
  at: string;
  drawing?: string;
}

/** A kind of paper, as lists offer it. */
export interface PaperChoice {
  kind: string;
  title: Bilingual;
  /** What it is of. */
  about: 'request' | 'month' | 'day';
  hasBlank: boolean;
}
