/** What a form is on disk; also the language between the script's `Form` objects and the home. */

export type ItemType =
  | 'TEXT'
  | 'PARAGRAPH_TEXT'
  | 'MULTIPLE_CHOICE'
  | 'CHECKBOX'
  | 'LIST'
  | 'SCALE'
  | 'RATING'
  | 'GRID'
  | 'CHECKBOX_GRID'
  | 'DATE'
  | 'TIME'
  | 'DATETIME'
  | 'DURATION'
  | 'SECTION_HEADER'
  | 'PAGE_BREAK';

/** A validation: `name` is the builder's method that made it. */
export interface AnswerRule {
  name: string;
  values: (string | number)[];
  helpText: string;
}

export interface FormItem {
  id: number;
  type: ItemType;
  title: string;
  helpText: string;
  required: boolean;
  /** Field numbers in links and pages: one, or one per row of a grid; none for headers. Never the item's id. */
  entries: number[];
  rule?: AnswerRule;
  choices?: string[];
  other?: boolean;
  rows?: string[];
  columns?: string[];
  lower?: number;
  upper?: number;
  leftLabel?: string;
  rightLabel?: string;
  level?: number;
  icon?: RatingIcon;
  includesYear?: boolean;
}

export type RatingIcon = 'STAR' | 'HEART' | 'THUMB_UP';

export interface FormSettings {
  title: string;
  description: string;
  confirmation: string;
  closedMessage: string;
  published: boolean;
  accepting: boolean;
  collectEmail: boolean;
  allowEdits: boolean;
  limitOne: boolean;
  progressBar: boolean;
  respondAgain: boolean;
  shuffle: boolean;
}

export interface StoredForm extends FormSettings {
  id: string;
  publishedId: string;
  createdAt: string;
  items: FormItem[];
}

/** A form as the script's `Form` object reads it. */
export interface FormView extends StoredForm {
  publishedUrl: string;
  editUrl: string;
}

/** As `ItemResponse.getResponse()` gives it: grids one per row, `null` where a row was left out. */
export type Answer = string | string[] | (string | null)[] | (string[] | null)[];

/** Answers by item id. */
export type Answers = Record<string, Answer>;

export interface StoredResponse {
  id: string;
  submittedAt: string;
  email: string;
  answers: Answers;
  /** Unguessable part of the link that edits this response. */
  editToken: string;
}

/** A response as the script's `FormResponse` object holds it. */
export interface ResponseView {
  id: string;
  timestamp: { $date: number };
  email: string;
  answers: Answers;
  editUrl: string;
}

/** The values of a page or a link by field number; several for boxes. */
export type Entries = Record<string, string | string[]>;

export type Language = 'zh' | 'en';
