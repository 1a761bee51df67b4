import { refuse } from '../policy/refusal';
import {
  type FrozenClauses,
  lastVersion,
  makeRules,
  OFF,
  type PolicyVersionRow,
  type RuleSubject,
  type Rules,
  versionInForce,
} from '../policy/rules';
import type { Day } from '../policy/time';
import type { Book, Row } from './book';
import { TEMPLATES } from './registers.generated';

/** The clauses as delivered: the template's rows of the first version. */
export function deliveredClauses(): FrozenClauses {
  return freeze(
    (TEMPLATES.clauses.rows ?? []).map((row) => ({
      clause: String(row.clause),
      parameters: String(row.parameters ?? ''),
      active: row.active !== false,
    })),
  );
}

/** What of a version's clauses binds: their parameters, or that one is left out. */
export function freeze(
  clauses: readonly { clause: string; parameters: string; active: boolean }[],
): FrozenClauses {
  const texts = clauses.map(({ clause, parameters, active }) => [
    clause,
    active ? parameters : OFF,
  ]);
  return Object.fromEntries(texts);
}

/** The policy as it binds a subject, under the version of its registration (D2). Reads what is open already. */
export function rulesOf(book: Book, subject: RuleSubject, on: Day): Rules {
  const versions = book.all('policyVersions').map((row) => row.values);
  const version =
    versions.find((row) => row.policyVersion === subject.policyVersion && row.policyVersion) ??
    versionInForce(versions, on) ??
    lastVersion(versions, on);
  return makeRules(
    {
      policyVersion: version?.policyVersion ?? '',
      frozen: frozenClauses(version),
      delivered: deliveredClauses(),
      exceptions: book.all('exceptions').map((row) => row.values),
    },
    subject,
    on,
  );
}

/** The rules for a request, for acts, views and jobs alike. */
export function rulesOfRequest(book: Book, request: Row<'requests'> | null, today: Day): Rules {
  if (!request) return rulesOf(book, {}, today);
  const { policyVersion, customerNo, productSerial, contractNo, registeredAt } = request.values;
  const on = registeredAt ? registeredAt.slice(0, 10) : today;
  return rulesOf(book, { policyVersion, customerNo, serial: productSerial, contractNo }, on);
}

/** What a version was approved with. @throws RefusedError `policyDamaged` when somebody edited the snapshot itself */
export function frozenClauses(version: PolicyVersionRow | null | undefined): FrozenClauses {
  if (!version?.frozen) return {};
  try {
    return JSON.parse(version.frozen) as FrozenClauses;
  } catch {
    return refuse('policyDamaged', { version: version.policyVersion });
  }
}
