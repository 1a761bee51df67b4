import type { Both, Failure } from '../server';

/** What the views of the sidebar answer; the server's own types are richer than the wire. */
export interface Session {
  now: string;
  language: string;
  company: string;
  user: { email: string; name: string; unit: string; unitName: string; roles: string[] };
  roles: Both[];
  begin: { act: string; label: Both }[];
  stages: Choice[];
  serviceTypes: Choice[];
  zonesDiffer: boolean;
}

export interface Choice {
  code: string;
  label: Both;
}

export interface Field {
  key: string;
  type: 'text' | 'longText' | 'choice' | 'date' | 'dateTime' | 'money' | 'int' | 'number' | 'bool' | 'lines';
  required: boolean;
  label: Both;
  choices?: Choice[];
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
  registeredAt: string;
}

export type Values = Record<string, string | number | boolean | null | string[]>;

export interface NextAct {
  act: string;
  label: Both;
  refusal?: Omit<Failure, 'ok'>;
  fields: Field[];
}

export interface RequestView {
  request: Values & { no: string; stage: string; version: number };
  serviceLog: Values[];
  charges: Values[];
  invoices: Values[];
  payments: Values[];
  history: Values[];
  next: NextAct[];
}
