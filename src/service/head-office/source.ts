import { refuse } from '../../policy/refusal';
import { say } from '../../texts/say';
import type { GateContext, Lookup, RecordScope, Rows } from '../../workbook/act';
import type { Row } from '../../workbook/book';
import { requestByNo } from '../../workbook/request-lookup';

/** What an escalation or a reminder is about. */
export interface Source {
  register: 'requests' | 'feedback' | 'supervision';
  no: string;
  requestNo: string;
  unit: string;
  customer: string;
}

export function sourceLookups(input: {
  no?: string;
  feedbackNo?: string;
  supervisionId?: string;
}): Record<string, Lookup> {
  const { no, feedbackNo, supervisionId } = input;
  return {
    ...(no ? requestByNo(no) : {}),
    ...(feedbackNo ? { feedback: keyOf('feedback', 'no', feedbackNo) } : {}),
    ...(supervisionId ? { escalation: keyOf('supervision', 'id', supervisionId) } : {}),
  };
}

function keyOf(register: 'feedback' | 'supervision', column: string, value: string): Lookup {
  return { register, column, value, need: 'one' };
}

/** Rows of the ledger about a record. */
export function supervisionAbout(no: string | undefined): { supervised: Lookup } {
  return {
    supervised: { register: 'supervision', column: 'sourceNo', value: no ?? '', need: 'many' },
  };
}

/** The record found, or null where the input named none. */
export function sourceOf(found: Rows): Source | null {
  const request = found.maybe('request', 'requests');
  if (request) {
    const { unit, handlingUnit, customerName: customer } = request.values;
    const no = request.id;
    return { register: 'requests', no, requestNo: no, unit: handlingUnit || unit, customer };
  }
  return feedbackSource(found.maybe('feedback', 'feedback')) ?? escalationSource(found);
}

function feedbackSource(row: Row<'feedback'> | null): Source | null {
  if (!row) return null;
  const { unit, requestNo, customerName: customer } = row.values;
  return { register: 'feedback', no: row.id, requestNo, unit, customer };
}

function escalationSource(found: Rows): Source | null {
  const row = found.maybe('escalation', 'supervision');
  if (!row) return null;
  const { unit, sourceNo, sourceRegister, asked } = row.values;
  const requestNo = sourceRegister === 'requests' ? sourceNo : '';
  return { register: 'supervision', no: row.id, requestNo, unit, customer: asked };
}

/** Exactly one record is named. */
export function requireOneSource(clause: string, named: Record<string, string>): void {
  const given = Object.values(named).filter((value) => value !== '').length;
  if (given === 1) return;
  const message = say('field.oneSource');
  const fields = Object.keys(named).map((path) => ({ path, message }));
  refuse('sourceUnclear', {}, { clause, fields });
}

/** A record is its unit's; a request or piece of feedback is also of whom it is up to. */
export function sourceScope({ found }: GateContext): RecordScope | null {
  const request = found.maybe('request', 'requests')?.values;
  if (request) return { unit: request.unit, owners: [request.technician] };
  const feedback = found.maybe('feedback', 'feedback')?.values;
  if (feedback) return { unit: feedback.unit, owners: [feedback.owner] };
  const escalation = found.maybe('escalation', 'supervision')?.values;
  return escalation ? { unit: escalation.unit, owners: [escalation.to] } : null;
}
