import type { Refusal } from '../../policy/refusal';
import type { Bilingual } from '../../texts/say';

/** What the views of the sidebar answer; the server's own types are richer than the wire. */
export interface Session {
  now: string;
  language: string;
  company: string;
  user: { email: string; name: string; unit: string; unitName: string; roles: string[] };
  roles: Bilingual[];
  begin: { act: string; label: Bilingual }[];
  /** Registers, beside requests, whose open records can be listed. */
  lists: Choice[];
  stages: Choice[];
  serviceTypes: Choice[];
  zonesDiffer: boolean;
}

export interface Choice {
  code: string;
  label: Bilingual;
}

export interface Field {
  key: string;
  type:
    | 'text'
    | 'longText'
    | 'choice'
    | 'date'
    | 'dateTime'
    | 'money'
    | 'int'
    | 'number'
    | 'bool'
    | 'drawing'
    | 'lines';
  required: boolean;
  label: Bilingual;
  choices?: Choice[];
  /** The fields of each line, for `lines`. */
  of?: Field[];
}

export interface Summary {
  no: string;
  stage: string;
  customerName: string;
  productName: string;
  need: string;
  urgency: string;
  appointmentFrom: string;
  appointmentTo: string;
  registeredAt: string;
}

export interface Found {
  total: number;
  requests: Summary[];
}

export type Value = string | number | boolean | null | string[];
export type Values = Record<string, Value>;

export interface NextAct {
  act: string;
  label: Bilingual;
  refusal?: Refusal;
  script?: Bilingual[];
  fields: Field[];
}

export interface RequestView {
  request: Values & { no: string; stage: string; version: number | null };
  serviceLog: Values[];
  charges: Values[];
  invoices: Values[];
  payments: Values[];
  history: Values[];
  /** Columns that staff have added to the tab. */
  own: RecordLine[];
  /** What was signed against what stands there now. */
  signed: { code: string; signedCode: string; isChanged: boolean };
  /** Those that make sense at its stage. */
  papers: { kind: string; title: Bilingual }[];
  /** What the customer may ask for beside repair. */
  rights: Bilingual[];
  /** What it waits for, and until when; a refusal when hours cannot be reckoned. */
  due: { label: Bilingual; due: string; isLate: boolean } | { refusal: Refusal } | null;
  /** Names of the people in it, by their addresses. */
  names: Record<string, string>;
  next: NextAct[];
}

/** What a column is called, and what its cell says. */
export interface RecordLine {
  key: string;
  label: Bilingual;
  text: Bilingual;
}

/** Names a record other than a request. */
export interface RecordRef {
  register: string;
  id: string;
}

export interface RecordView extends RecordRef {
  title: Bilingual;
  values: Values;
  lines: RecordLine[];
  /** `field` is the input by which the act knows the record. */
  next: (NextAct & { field: string })[];
}

/** A line in a list of open records. */
export interface OpenRecord {
  id: string;
  status: Bilingual;
  texts: Bilingual[];
  due: string;
  isLate: boolean;
}

/** A form to fill in: of an act, about a request, about another record, or about none yet. */
export interface FormPlan {
  act: string;
  label: Bilingual;
  /** What to say at the telephone. */
  script?: Bilingual[];
  fields: Field[];
  of: RequestView | null;
  record?: RecordRef;
  /** The record's values, as suggestions, and the input that names it. */
  values?: Values;
  fixed?: Values;
}

/** What the sidebar tells after an act. */
export interface News {
  tone: 'good' | 'warn';
  text: string;
}
