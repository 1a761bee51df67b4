import { readRequestNumber, requestNumber } from '../../policy/numbering';
import type { Rules } from '../../policy/rules';
import { addDays, type DateTime } from '../../policy/time';
import type { Bench, RequestEvidence } from '../../policy/verdicts/evidence';
import { pausedBy } from '../../policy/work-time';
import type { Row } from '../../workbook/book';
import type { JobContext } from '../../workbook/job';
import type { RegisterName } from '../../workbook/registers.generated';
import { deliveredClauses, rulesOfRequest } from '../../workbook/rules';
import type { BenchMaker } from './bench';
import type { Gathered } from './gather';
import type { Tables } from './subjects';

/** How long after it was sent a card may still change what is judged. */
const CARD_DAYS = 30;

/** What a slice's subjects are judged from. */
export interface CaseContext {
  job: JobContext;
  tables: Tables;
  gathered: Gathered;
  bench: BenchMaker;
  /** How many rows bear each number of a request. */
  numbers: ReadonlyMap<string, number>;
}

/** A subject with all that is on record about it. */
export interface Case<E extends Bench> {
  evidence: E;
  unit: string;
  /** Nothing can change any more. */
  isFinal: boolean;
  /** The rows that it rests on. */
  rows: readonly Row<RegisterName>[];
}

export function requestCase(context: CaseContext, no: string): Case<RequestEvidence> | null {
  const { job, gathered } = context;
  const request = gathered.of('requests', no)[0];
  if (!request) return null;
  const belongings = belongingsOf(gathered, request);
  const bench = benchOf(context, request);
  const log = standing(belongings.serviceLog);
  const pauses = log.filter((row) => row.kind === 'pause');
  const schedule = pausedBy(
    bench.schedule,
    pauses.map(({ at, until }) => ({ from: at, until })),
  );
  const evidence = {
    ...bench,
    schedule,
    request: request.values,
    log,
    ...factsOf(belongings),
    ...sharedFacts(context, request, bench.rules),
  };
  const cards = belongings.surveys.map((card) => card.values);
  return {
    evidence,
    unit: request.values.unit,
    isFinal: bench.closedAt !== '' && cards.every((card) => isSettled(card, job.cutoff)),
    rows: [request, ...Object.values(belongings).flat()],
  };
}

function benchOf({ job, bench }: CaseContext, request: Row<'requests'>): Bench {
  const { cancelledAt, archivedAt, handlingUnit, unit } = request.values;
  const rules = rulesOfRequest(job.book, request, job.cutoff.slice(0, 10));
  return bench({ rules, unit: handlingUnit || unit, closedAt: cancelledAt || archivedAt });
}

function belongingsOf({ of, byProduct }: Gathered, { id: no, values }: Row<'requests'>) {
  return {
    serviceLog: of('serviceLog', no),
    promises: of('promises', no),
    handovers: of('handovers', no),
    charges: of('charges', no),
    invoices: of('invoices', no),
    warrantyEntries: of('warrantyEntries', no),
    surveys: of('surveys', no),
    spotChecks: of('spotChecks', no),
    feedback: of('feedback', no),
    products: byProduct('products', values.productSerial.trim()),
  };
}

function factsOf(belongings: ReturnType<typeof belongingsOf>) {
  return {
    promises: valuesOf(belongings.promises).filter((one) => one.result !== 'withdrawn'),
    handovers: standing(belongings.handovers),
    charges: valuesOf(belongings.charges),
    invoices: valuesOf(belongings.invoices),
    entries: standing(belongings.warrantyEntries),
    cards: valuesOf(belongings.surveys),
    checks: valuesOf(belongings.spotChecks),
    feedback: valuesOf(belongings.feedback),
    product: belongings.products[0]?.values ?? null,
  };
}

/** What stands elsewhere and bears on this request. */
function sharedFacts(context: CaseContext, { id: no, values }: Row<'requests'>, rules: Rules) {
  const { job, gathered, numbers } = context;
  const same = gathered.byProduct('requests', values.productSerial.trim());
  const clauses = Object.keys(deliveredClauses());
  const used = new Set(clauses.map((clause) => rules.exceptionOf(clause)));
  const read = readRequestNumber(no);
  const before = read ? requestNumber(read.unit, read.year, read.sequence - 1) : '';
  return {
    contracts: valuesOf(job.book.all('contracts')),
    sameProduct: valuesOf(same),
    versions: valuesOf(job.book.all('policyVersions')),
    exceptions: valuesOf(job.book.all('exceptions')).filter((row) => used.has(row.no)),
    rowsOfNumber: numbers.get(no) ?? 0,
    hasPredecessor: numbers.has(before),
  };
}

export function valuesOf<V>(rows: readonly { values: V }[]): V[] {
  return rows.map((row) => row.values);
}

/** What was taken back again was never done. */
function standing<V extends object>(rows: readonly { values: V }[]): V[] {
  return valuesOf(rows).filter((values) => !('withdrawnAt' in values && values.withdrawnAt));
}

/** A card that was answered, is not sent, or was not answered in time says no more. */
export function isSettled(
  card: { status: string; sentAt: DateTime | ''; answeredAt: DateTime | '' },
  cutoff: DateTime,
): boolean {
  const { status, sentAt, answeredAt } = card;
  if (status === 'skipped' || (answeredAt !== '' && answeredAt <= cutoff)) return true;
  return sentAt !== '' && addDays(sentAt.slice(0, 10), CARD_DAYS) <= cutoff.slice(0, 10);
}
