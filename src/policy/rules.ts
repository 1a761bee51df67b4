import { parameterFaults } from './clause-parameters';
import { type ClauseText, isOff, readParameters } from './clause-text';
import type { Day } from './time';

export { type ClauseText, OFF, readParameters } from './clause-text';

/** Clause → its text: what a version was approved with. */
export type FrozenClauses = Readonly<Record<string, ClauseText>>;

export interface PolicyVersionRow {
  policyVersion: string;
  kind: string;
  status: string;
  effectiveFrom: Day | '';
  approvedAt: string;
  frozen: string;
}

export interface ExceptionRow {
  no: string;
  clause: string;
  customerNo: string;
  serial: string;
  contractNo: string;
  parameters: string;
  fromOn: Day | '';
  untilOn: Day | '';
  /** Blank: typed into the cells by somebody, and granted by nobody (R3). */
  grantedBy: string;
  active: boolean;
}

/** Whom or what a rule is applied to: exceptions may be made for it. */
export interface RuleSubject {
  /** The version that was in force when it was registered; blank: the one of today. */
  policyVersion?: string;
  customerNo?: string;
  serial?: string;
  contractNo?: string;
}

/** The policy as it binds one subject (D1, D2, R3). */
export interface Rules {
  policyVersion: string;
  /** Whether the version holds this clause at all. */
  isOn(clause: string): boolean;
  number(clause: string, name: string): number;
  numbers(clause: string, name: string): number[];
  text(clause: string, name: string): string;
  /** Number of the exception by which this clause, or this parameter of it, departs from the policy; '' when it does not. */
  exceptionOf(clause: string, name?: string): string;
}

/** The version in force on a day (R5); null before the first, and after a repeal. */
export function versionInForce<V extends PolicyVersionRow>(
  versions: readonly V[],
  on: Day,
): V | null {
  const latest = latestApproved(versions.filter((row) => row.effectiveFrom <= on));
  return latest && latest.kind !== 'repeal' ? latest : null;
}

/** The last approved version, other than a repeal, whatever its day: what open requests go on under. */
export function lastVersion<V extends PolicyVersionRow>(versions: readonly V[], on: Day): V | null {
  const begun = versions.filter((row) => row.kind !== 'repeal' && row.effectiveFrom <= on);
  return latestApproved(begun);
}

/** Of two versions in force from one day, the one approved later counts. */
function latestApproved<V extends PolicyVersionRow>(versions: readonly V[]): V | null {
  const order = (row: V) => `${row.effectiveFrom} ${row.approvedAt}`;
  return versions
    .filter((row) => row.status === 'approved' && row.effectiveFrom !== '')
    .reduce<V | null>((last, row) => (last && order(last) > order(row) ? last : row), null);
}

export interface RuleBook {
  policyVersion: string;
  /** Of the version; a clause that it does not name stands as delivered. */
  frozen: FrozenClauses;
  /** As delivered with the program. */
  delivered: FrozenClauses;
  exceptions: readonly ExceptionRow[];
}

/** The rules of a version for one subject: exceptions that name it come before the version (R3), the latest first. */
export function makeRules(book: RuleBook, subject: RuleSubject, on: Day): Rules {
  const textOf = (clause: string) => book.frozen[clause] ?? book.delivered[clause] ?? '';
  const holds = isOff(textOf('R3'))
    ? []
    : book.exceptions
        .filter((exception) => isSound(exception, book.delivered[exception.clause]))
        .filter((exception) => appliesTo(exception, subject, on))
        .reverse();
  const exceptionFor = (clause: string) => holds.find((exception) => exception.clause === clause);
  const parameter = (clause: string, name: string): string => {
    const sources = [exceptionFor(clause)?.parameters, textOf(clause), book.delivered[clause]];
    const found = sources.map((text) => readParameters(text ?? '')?.get(name)).find(Boolean);
    if (found === undefined) throw new Error(`Clause ${clause} has no parameter ${name}`);
    return found;
  };
  const exceptionOf = (clause: string, name?: string): string => {
    const exception = exceptionFor(clause);
    if (!exception || !name) return exception?.no ?? '';
    return readParameters(exception.parameters)?.has(name) ? exception.no : '';
  };
  return {
    policyVersion: book.policyVersion,
    isOn: (clause) => !isOff(exceptionFor(clause)?.parameters || textOf(clause)),
    text: parameter,
    number: (clause, name) => Number(parameter(clause, name)),
    numbers: (clause, name) => parameter(clause, name).split(',').map(Number),
    exceptionOf,
  };
}

/** What was made unreadable in the cells after it was granted counts for nothing, rather than for some number. */
function isSound({ parameters }: ExceptionRow, delivered: ClauseText = ''): boolean {
  return parameterFaults(parameters, delivered, { isWhole: false }).length === 0;
}

/** An exception names at least one of customer, product and contract; all that it names must fit, in its days. */
function appliesTo(exception: ExceptionRow, subject: RuleSubject, on: Day): boolean {
  const { customerNo, serial, contractNo, fromOn, untilOn, active, grantedBy } = exception;
  if (!active || !grantedBy || (fromOn !== '' && on < fromOn) || (untilOn !== '' && on > untilOn))
    return false;
  const named = [
    [customerNo, subject.customerNo],
    [serial, subject.serial],
    [contractNo, subject.contractNo],
  ].filter(([wanted]) => wanted !== '');
  return named.length > 0 && named.every(([wanted, has]) => wanted === has);
}
