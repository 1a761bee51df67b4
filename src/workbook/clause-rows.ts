import { parameterFaults } from '../policy/clause-parameters';
import { isOff, OFF } from '../policy/clause-text';
import type { FrozenClauses } from '../policy/rules';
import { type Bilingual, say } from '../texts/say';
import type { Book, Row } from './book';
import { type RegisterRows, TEMPLATES } from './registers.generated';
import { deliveredClauses, frozenClauses } from './rules';
import { seedRows } from './template';

export type ClauseRow = RegisterRows['clauses'];

/** The rows of a version in `clauses`, by clause. */
export function clauseRows(book: Book, policyVersion: string): Map<string, Row<'clauses'>> {
  const rows = book.all('clauses').filter((row) => row.values.policyVersion === policyVersion);
  return new Map(rows.map((row) => [row.values.clause, row]));
}

/** All clauses as a version was approved, in their order: titles and summaries from its rows, what binds from its snapshot. */
export function clausesOf(book: Book, version: Row<'policyVersions'> | null): ClauseRow[] {
  const policyVersion = version?.id ?? '';
  const rows = clauseRows(book, policyVersion);
  const binding: FrozenClauses = { ...deliveredClauses(), ...frozenClauses(version?.values) };
  return seedRows(TEMPLATES.clauses, book.language).map((seed) => {
    const clause = String(seed.clause);
    const text = binding[clause] ?? '';
    const isLeftOut = isOff(text);
    const row = { ...(seed as unknown as ClauseRow), ...rows.get(clause)?.values };
    const parameters = isLeftOut ? (deliveredClauses()[clause] ?? '') : text;
    return {
      ...row,
      id: `${policyVersion}/${clause}`,
      policyVersion,
      parameters,
      active: !isLeftOut,
    };
  });
}

/** What keeps a draft from being approved: each cell of its clauses that could not bind, and each clause that is missing. */
export function draftFaults(book: Book, policyVersion: string): Bilingual[] {
  const rows = clauseRows(book, policyVersion);
  return Object.entries(deliveredClauses()).flatMap(([clause, delivered]) => {
    const row = rows.get(clause);
    if (!row) return [say('clause.rowMissing', { ...named('parameters'), clause, policyVersion })];
    const odd = row.faults.map(({ column, found }) =>
      say('clause.cellFault', { ...named(column), row: row.row, clause, what: found }),
    );
    if (!row.values.active) return odd;
    const wrong = parameterFaults(row.values.parameters, delivered, { isWhole: true });
    return [
      ...odd,
      ...wrong.map((what) =>
        say('clause.cellFault', { ...named('parameters'), row: row.row, clause, what }),
      ),
    ];
  });
}

/** The clauses of an approved version whose cells say something else by now than what was approved: what was approved binds. */
export function editedClauses(book: Book, version: Row<'policyVersions'>): Bilingual[] {
  if (!version.values.frozen) return [];
  const binding = frozenClauses(version.values);
  return [...clauseRows(book, version.id)].flatMap(([clause, { row, values }]) => {
    const text = values.active ? values.parameters : OFF;
    const bound = binding[clause];
    if (bound === undefined || bound === text) return [];
    const shown = (one: string) => one || say('label.none');
    const params = { row, clause, found: shown(text), bound: shown(bound) };
    return [say('clause.edited', { ...named('parameters'), ...params })];
  });
}

function named(column: string) {
  const { title, columns } = TEMPLATES.clauses;
  const label = columns.find(({ key }) => key === column)?.label ?? { zh: column, en: column };
  return { tab: title, column: label };
}
