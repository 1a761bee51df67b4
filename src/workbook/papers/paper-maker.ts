import type { DateTime, Day } from '../../policy/time';
import type { Bilingual } from '../../texts/say';
import type { Book } from '../book';
import type { Ports } from '../ports';
import type { RegisterName, RegisterRows } from '../registers.generated';
import type { PaperChoice, Sheet } from './paper';

export interface PaperContext {
  book: Book;
  ports: Ports;
  now: DateTime;
  today: Day;
  /** What the paper is to be of; '' asks for a blank. */
  of: string;
}

/** What a paper's maker says of it; the rest is the same for all. */
export interface Draft {
  no: string;
  date: string;
  sheets: Sheet[];
  warnings?: Bilingual[];
  /** The code, where it is that of something else than all that stands on the paper. */
  code?: string;
  /** The code of what was signed, where it is signed for. */
  signedCode?: string;
}

/** One kind of paper, in its chapter. */
export interface PaperMaker extends PaperChoice {
  registers: readonly RegisterName[];
  /** Whether it makes sense at a request's stage. */
  fits?(request: RegisterRows['requests']): boolean;
  make(context: PaperContext): Draft;
}
