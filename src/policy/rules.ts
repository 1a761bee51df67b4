import type { Day } from './time';

/** A clause as a version of the policy holds it: `minutes=30; day=working`, or `off` when the version leaves it out. */
export type ClauseText = string;

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
  /** Number of the exception by which this clause departs from the policy; '' when it does not. */
  exceptionOf(clause: string): string;
}

export const OFF = 'off';

/** Reads `minutes=30; day=working`; null when it is neither that, nor blank, nor `off`. */
export function readParameters(text: ClauseText): ReadonlyMap<string, string> | null {
  const parameters = new Map<string, string>();
  const typed = text.normalize('NFKC').trim();
  if (typed.toLowerCase() === OFF) return parameters;
  for (const part of typed.split(/[;\n]/).filter((one) => one.trim() !== '')) {
    const [, name = '', value = ''] = /^\s*(\w+)\s*=\s*(.*?)\s*$/.exec(part) ?? [];
    if (!name || !value) return null;
    parameters.set(name, value);
  }
  return parameters;
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

/** The rules of a version for one subject: exceptions that name it come before the version (R3). */
export function makeRules(book: RuleBook, subject: RuleSubject, on: Day): Rules {
  const textOf = (clause: string) => book.frozen[clause] ?? book.delivered[clause] ?? '';
  const holds = isOff(textOf('R3'))
    ? []
    : book.exceptions.filter((exception) => appliesTo(exception, subject, on));
  const exceptionFor = (clause: string) => holds.find((exception) => exception.clause === clause);
  const parameter = (clause: string, name: string): string => {
    const sources = [exceptionFor(clause)?.parameters, textOf(clause), book.delivered[clause]];
    const found = sources.map((text) => readParameters(text ?? '')?.get(name)).find(Boolean);
    if (found === undefined) throw new Error(`Clause ${clause} has no parameter ${name}`);
    return found;
  };
  return {
    policyVersion: book.policyVersion,
    isOn: (clause) => !isOff(exceptionFor(clause)?.parameters || textOf(clause)),
    text: parameter,
    number: (clause, name) => Number(parameter(clause, name)),
    numbers: (clause, name) => parameter(clause, name).split(',').map(Number),
    exceptionOf: (clause) => exceptionFor(clause)?.no ?? '',
  };
}

function isOff(text: ClauseText): boolean {
  return text.trim().toLowerCase() === OFF;
}

/** An exception names at least one of customer, product and contract; all that it names must fit, in its days. */
function appliesTo(exception: ExceptionRow, subject: RuleSubject, on: Day): boolean {
  const { customerNo, serial, contractNo, fromOn, untilOn, active } = exception;
  if (!active || (fromOn !== '' && on < fromOn) || (untilOn !== '' && on > untilOn)) return false;
  const named = [
    [customerNo, subject.customerNo],
    [serial, subject.serial],
    [contractNo, subject.contractNo],
  ].filter(([wanted]) => wanted !== '');
  return named.length > 0 && named.every(([wanted, has]) => wanted === has);
}
