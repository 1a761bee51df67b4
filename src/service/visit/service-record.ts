import { type FieldFault, refuse } from '../../policy/refusal';
import type { Rules } from '../../policy/rules';
import { say } from '../../texts/say';
import type { Row } from '../../workbook/book';

/** What the technician writes on the form (R22-R24, R41), or the answer given instead of a visit (R14). */
export interface ServiceRecord {
  causeCode: string;
  cause: string;
  explanation: string;
  workDone: string;
  siteCleaned: boolean;
  answer: string;
}

/** What is given now, over what already stands in the row: nothing written there before is lost. */
export function recordOf({ values }: Row<'requests'>, given: ServiceRecord): ServiceRecord {
  return {
    causeCode: given.causeCode || values.causeCode,
    cause: given.cause || values.cause,
    explanation: given.explanation || values.explanation,
    workDone: given.workDone || values.workDone,
    siteCleaned: given.siteCleaned || values.siteCleaned,
    answer: given.answer || values.answer,
  };
}

/** How a request is served: at the customer's, with an extra wish or advice there, or by an answer alone. */
export type Way = 'repair' | 'wish' | 'answer';

/**
 * Refuses a record that lacks what the policy wants to read in it, and names all that is missing at once; each part has a clause of
 * its own, and is not asked for where the version leaves that clause out.
 */
export function requireRecord(
  no: string,
  record: ServiceRecord,
  by: { way: Way; rules: Rules },
): void {
  const missing = lacking(record, by.way).filter(({ clause }) => by.rules.isOn(clause));
  const [first] = missing;
  if (!first) return;
  const fields = missing.map(({ path, message }) => ({ path, message }));
  refuse('recordIncomplete', { no, count: fields.length }, { clause: first.clause, fields });
}

interface Gap extends FieldFault {
  clause: string;
}

function lacking(record: ServiceRecord, way: Way): Gap[] {
  const { causeCode, cause, explanation, workDone, answer } = record;
  if (way === 'answer') return answer ? [] : [gap('answer', 'R14')];
  if (way === 'wish') return answer || workDone ? [] : [gap('workDone', 'R14')];
  return [
    ...(causeCode || cause ? [] : [gap('cause', 'R22')]),
    ...(explanation ? [] : [gap('explanation', 'R23')]),
    ...(workDone ? [] : [gap('workDone', 'R24')]),
  ];
}

function gap(path: 'cause' | 'explanation' | 'workDone' | 'answer', clause: string): Gap {
  return { path, clause, message: say(`field.${path}Missing`) };
}
