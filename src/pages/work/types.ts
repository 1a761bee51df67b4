import type { Refusal } from '../../policy/refusal';
import type { Bilingual } from '../../texts/say';

/** What the view `myWork` answers, by the kind of work. */
export type MyWork = Base & (Day | Reviews | Board | Waiting);

interface Base {
  language: string;
  now: string;
  user: { name: string; email: string };
  /** All kinds of this person. */
  works: { code: string; label: Bilingual }[];
}

export interface Summary {
  no: string;
  stage: string;
  customerName: string;
  phone: string;
  address: string;
  productName: string;
  productSerial: string;
  need: string;
  urgency: string;
  registeredAt: string;
  appointmentFrom: string;
  appointmentTo: string;
}

export interface Visit extends Summary {
  stageLabel: Bilingual;
  contactName: string;
  preDiagnosis: string;
  partsNamed: string;
  promiseDueAt: string;
  habits: string;
  model: string;
  warrantyEnd: string;
  history: { requestNo: string; at: string; content: string; parts: string }[];
  parts: { part: string; count: number; of: number }[];
}

export interface Day {
  work: 'day';
  visits: Visit[];
}

export interface Form extends Summary {
  version: number | null;
  isUnfinished: boolean;
  handedInAt: string;
  technicianName: string;
  typeLabel: Bilingual | null;
  typeReason: string;
  causeLabel: Bilingual | null;
  cause: string;
  explanation: string;
  workDone: string;
  siteCleaned: boolean;
  answer: string;
  repeatOf: string;
  promiseDueAt: string;
  charges: {
    id: string;
    code: string;
    description: string;
    quantity: number | null;
    charged: number | null;
  }[];
  listTotal: number | null;
  waivedTotal: number | null;
  payable: number | null;
  paid: number | null;
  outstandingReason: string;
  invoiceNo: string;
  invoiceDueOn: string;
  opinion: string;
  signature: 'signed' | 'refused' | 'stale' | 'missing' | 'notNeeded';
  signedBy: string;
  signedAt: string;
  witness: string;
  visits: { at: string; handedInAt: string }[];
  gaps: Bilingual[];
  /** Why this person may not judge it. */
  refusal: Refusal | null;
}

export interface Reviews {
  work: 'review';
  total: number;
  forms: Form[];
}

/** Lines of a branch: all are counted, the most pressing listed. */
export interface Lines {
  count: number;
  lines: {
    register: string;
    id: string;
    no: string;
    about: string;
    what: Bilingual;
    due: string;
    who: string;
  }[];
}

export interface Branch {
  unit: string;
  name: string;
  isHead: boolean;
  lastContact: string;
  days: number | null;
  late: Lines;
  escalated: Lines;
  promised: Lines;
  expedited: Lines;
}

export interface Board {
  work: 'board';
  branches: Branch[];
}

export interface Waiting {
  work: 'waiting';
  requests: { title: Bilingual; total: number; requests: (Summary & { isConfirmed: boolean })[] };
  lists: {
    register: string;
    title: Bilingual;
    total: number;
    records: { id: string; status: Bilingual; texts: Bilingual[]; due: string; isLate: boolean }[];
  }[];
}
