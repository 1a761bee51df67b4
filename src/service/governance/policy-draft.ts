import { parameterFaults, withParameters } from '../../policy/clause-parameters';
import { type FieldFault, refuse } from '../../policy/refusal';
import { lastVersion } from '../../policy/rules';
import type { Day } from '../../policy/time';
import { say } from '../../texts/say';
import type { ActContext } from '../../workbook/act';
import type { Book, Row } from '../../workbook/book';
import { type ClauseRow, clauseRows, clausesOf } from '../../workbook/clause-rows';
import {
  choice,
  date,
  fields,
  flag,
  type InputOf,
  lines,
  longText,
  maybe,
  optional,
  text,
} from '../../workbook/input';
import { deliveredClauses } from '../../workbook/rules';

export const draftInput = fields({
  step: optional(choice('draftStep'), 'begin'),
  kind: optional(choice('policyKind'), 'amend'),
  reason: longText(2000),
  effectiveFrom: maybe(date()),
  lines: optional(
    lines({ clause: text(10), parameters: maybe(text(300)), active: optional(flag(), null) }),
    [],
  ),
});

export type DraftContext = ActContext<InputOf<typeof draftInput>>;
type Version = Row<'policyVersions'>;

/** No day is so late that a version already approved for it is passed over. */
const FOR_EVER: Day = '9999-12-31';

/** The draft that is open: there is one at most. */
export function openDraft(book: Book): Version | null {
  return book.all('policyVersions').find((row) => row.values.status === 'draft') ?? null;
}

/** The version whose place a new one takes on its day. */
export function baseOf(book: Book, effectiveFrom: Day | ''): Version | null {
  const rows = book.all('policyVersions');
  const base = lastVersion(
    rows.map((row) => row.values),
    effectiveFrom || FOR_EVER,
  );
  return rows.find((row) => row.values === base) ?? null;
}

/** The draft's clauses before its new lines: its own rows, where one was deleted that of the version it is based on. */
export function clausesBefore({ book, input }: DraftContext): ClauseRow[] {
  const draft = input.step === 'revise' ? openDraft(book) : null;
  const base = draft
    ? (book.one('policyVersions', draft.values.basedOn) ?? null)
    : baseOf(book, input.effectiveFrom);
  const own = draft ? clauseRows(book, draft.id) : new Map<string, Row<'clauses'>>();
  return clausesOf(book, base).map((clause) => own.get(clause.clause)?.values ?? clause);
}

/** A clause with the line that changes it; a line says only what it changes. */
export function changedClause(
  clause: ClauseRow,
  line: DraftContext['input']['lines'][number] | undefined,
): ClauseRow {
  if (!line) return clause;
  const parameters = line.parameters
    ? withParameters(clause.parameters, line.parameters)
    : clause.parameters;
  return { ...clause, parameters, active: line.active ?? clause.active };
}

/** Lines name clauses that there are, each once, with parameters that could bind. */
export function requireLines(context: DraftContext): void {
  const { input } = context;
  const clauses = new Map(clausesBefore(context).map((row) => [row.clause, row]));
  const faults = input.lines.flatMap((line, index): FieldFault[] => {
    const at = (path: string) => `lines.${index}.${path}`;
    const clause = clauses.get(line.clause);
    if (!clause || input.kind === 'repeal')
      return [{ path: at('clause'), message: say('field.noSuchClause', { clause: line.clause }) }];
    if (input.lines.findIndex((one) => one.clause === line.clause) < index)
      return [{ path: at('clause'), message: say('field.clauseTwice', { clause: line.clause }) }];
    const { parameters } = changedClause(clause, line);
    const delivered = deliveredClauses()[line.clause] ?? '';
    const wrong = line.parameters ? parameterFaults(parameters, delivered, { isWhole: true }) : [];
    return wrong.map((message) => ({ path: at('parameters'), message }));
  });
  if (faults.length) refuse('badInput', { count: faults.length }, { fields: faults });
}
