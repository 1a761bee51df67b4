import { parameterFaults } from '../../policy/clause-parameters';
import { type Bilingual, say } from '../../texts/say';
import type { Book, Row } from '../../workbook/book';
import { type Change, update } from '../../workbook/change';
import { editedClauses } from '../../workbook/clause-rows';
import { deliveredClauses } from '../../workbook/rules';

/** The version that comes with the workbook binds as it was delivered, also once another program delivers other values. */
export function freezeDelivered(book: Book): { changes: Change[]; lines: Bilingual[] } {
  const first = book.all('policyVersions').find(isUnfrozen);
  if (!first) return { changes: [], lines: [] };
  return {
    changes: [update(first, { frozen: JSON.stringify(deliveredClauses()) })],
    lines: [say('install.policyFrozen', { version: first.id })],
  };
}

/** Of the delivered version alone: it was approved by nobody. */
function isUnfrozen({ values }: Row<'policyVersions'>): boolean {
  return values.status === 'approved' && values.approvedBy === '' && values.frozen === '';
}

/** Cells that say something else than what binds: clauses of approved versions, exceptions that nobody granted or nobody can read. */
export function policyLines(book: Book): Bilingual[] {
  return [
    ...book
      .all('policyVersions')
      .filter((row) => row.values.status === 'approved')
      .flatMap((row) => editedClauses(book, row)),
    ...book.all('exceptions').flatMap(exceptionLines),
  ];
}

function exceptionLines({ id, values }: Row<'exceptions'>): Bilingual[] {
  if (!values.active) return [];
  if (!values.grantedBy) return [say('install.exceptionUngranted', { no: id })];
  const delivered = deliveredClauses()[values.clause] ?? '';
  const [what] = parameterFaults(values.parameters, delivered, { isWhole: false });
  return what ? [say('install.exceptionFaulty', { no: id, what })] : [];
}
