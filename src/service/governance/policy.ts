import { isOff } from '../../policy/clause-text';
import { lastVersion, versionInForce } from '../../policy/rules';
import type { Row } from '../../workbook/book';
import { clauseRows, clausesOf, draftFaults } from '../../workbook/clause-rows';
import { fields } from '../../workbook/input';
import { frozenClauses } from '../../workbook/rules';
import { defineView, type ViewContext } from '../../workbook/view';
import { openDraft } from './policy-draft';

/** The policy: its versions, the clauses of the one in force, and what the open draft would change (R4, R5). */
export const policy = defineView({
  name: 'policy',
  params: fields({}),
  registers: ['clauses'],
  read,
});

function read(context: ViewContext<unknown>) {
  const { book, today } = context;
  const rows = book.all('policyVersions');
  const versions = rows.map((row) => row.values);
  const inForce = versionInForce(versions, today);
  const binding = inForce ?? lastVersion(versions, today);
  return {
    inForce: inForce?.policyVersion ?? '',
    versions: rows.map(told),
    clauses: clausesOf(book, rows.find((row) => row.values === binding) ?? null).map(
      ({ clause, section, kind, title, summary, parameters, active }) => ({
        clause,
        section,
        kind: book.words.label('clauseKind', kind),
        title,
        summary,
        parameters,
        active,
      }),
    ),
    draft: draftTold(context),
  };
}

function told({ values }: Row<'policyVersions'>) {
  const { frozen: _, version: __, ...shown } = values;
  return shown;
}

function draftTold({ book }: ViewContext<unknown>) {
  const draft = openDraft(book);
  if (!draft) return null;
  const base = book.one('policyVersions', draft.values.basedOn) ?? null;
  const own = clauseRows(book, draft.id);
  const before = clausesOf(book, base);
  const bound = frozenClauses(base?.values);
  const changes = before.flatMap(({ clause, parameters, active }) => {
    const row = own.get(clause)?.values;
    const isSame = !row || (row.parameters === parameters && row.active === active);
    if (isSame) return [];
    const former = bound[clause] !== undefined && isOff(bound[clause]) ? 'off' : parameters;
    return [{ clause, from: former, to: row.active ? row.parameters : 'off' }];
  });
  const isRepeal = draft.values.kind === 'repeal';
  return {
    ...told(draft),
    changes: isRepeal ? [] : changes,
    faults: isRepeal ? [] : draftFaults(book, draft.id),
  };
}
