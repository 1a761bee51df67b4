import type { Act } from '../../../src/workbook/act';
import { type Answer, runAct } from '../../../src/workbook/run-act';
import { type Company, newCompany, people } from '../company';

/** Head office's people beside the branch's. */
export const office = {
  service: 'sun@example.com',
  manager: 'qian@example.com',
  general: 'zhao@example.com',
  admin: 'admin@example.com',
} as const;

export interface HeadOffice extends Company {
  /** Runs an act that is about no request. */
  act(act: Act, as: string, input?: Record<string, unknown>): Answer;
}

/** The branch and the head office that drafts and approves its policy. */
export function newHeadOffice(): HeadOffice {
  const company = newCompany();
  const person = (email: string, role: string) => {
    return { email, name: email.slice(0, 4), roles: [role], unit: 'HQ', active: true };
  };
  company.put(
    'staff',
    person(office.service, 'hqService'),
    person(office.manager, 'hqManager'),
    person(office.general, 'generalManager'),
  );
  const { ports } = company;
  return {
    ...company,
    act: (act, as, input = {}) => {
      ports.user = as;
      ports.grid.resetCost();
      return runAct({ act, input, source: 'page', key: `key-${Math.random()}` }, ports);
    },
  };
}

/** The value of an answer that must be a success. */
export function done(answer: Answer): Record<string, unknown> {
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.value as Record<string, unknown>;
}

/** What a refusal says: its code, clause and the fields at fault. */
export function refusalOf(answer: Answer) {
  if (answer.ok) throw new Error(`Done: ${JSON.stringify(answer.value)}`);
  const { code, clause, message, fields = [] } = answer;
  return { code, clause, text: message.en, paths: fields.map(({ path }) => path) };
}

export { people };
