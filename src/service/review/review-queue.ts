import { isStanding } from '../../policy/charge-totals';
import type { Refusal, RefusedError } from '../../policy/refusal';
import { isUnfinished } from '../../policy/stages';
import type { GateContext } from '../../workbook/act';
import type { Book, Row } from '../../workbook/book';
import { readRowsOf } from '../../workbook/bulk-read';
import { checkAll } from '../../workbook/check-all';
import { readTables, textOf } from '../../workbook/column-tables';
import { rowsOf } from '../../workbook/find-rows';
import type { Work } from '../../workbook/my-work';
import { requestSummary } from '../../workbook/request-summary';
import { rulesOfRequest } from '../../workbook/rules';
import { concerns } from '../../workbook/sight';
import type { ViewContext } from '../../workbook/view';
import { formGaps, type ReviewedForm, signatureState } from './form-gaps';
import { reviewRequest } from './review';

const MOST = 60;

/** The forms that wait for the supervisor's look (R50, R51), the oldest hand-in first: all that one glance needs of each. */
export const reviewQueue: Work = {
  name: 'review',
  roles: ['supervisor', 'hqManager'],
  registers: ['requests', 'serviceLog', 'charges'],
  read,
};

function read(context: ViewContext<unknown>) {
  const { book, actor } = context;
  const waiting = waitingNumbers(book);
  const rows = readRowsOf(
    book,
    [
      { register: 'requests', column: 'no' },
      { register: 'serviceLog', column: 'requestNo' },
      { register: 'charges', column: 'requestNo' },
    ],
    waiting,
  );
  const requests = [...waiting]
    .flatMap((no) => rows.of('requests', no))
    .filter(({ values }) =>
      concerns(actor, { unit: values.handlingUnit || values.unit, people: [] }),
    )
    .map((row) => ({
      row,
      log: rows.of('serviceLog', row.id).filter(({ values }) => !values.withdrawnAt),
      charges: rows.of('charges', row.id),
    }))
    .sort((one, other) => (handedIn(one) < handedIn(other) ? -1 : 1));
  return {
    total: requests.length,
    forms: requests.slice(0, MOST).map((one) => formOf(context, one)),
  };
}

/** Finished and handed in; or handed in as it stands, and not looked at since. */
function waitingNumbers(book: Book): Set<string> {
  const { requests, serviceLog } = readTables(book, {
    requests: ['stage'],
    serviceLog: ['requestNo', 'kind', 'handedInAt', 'lookedAt', 'withdrawnAt'],
  });
  const unseen = new Set(
    serviceLog
      .filter((row) => textOf(row, 'kind') === 'visit' && textOf(row, 'handedInAt') !== '')
      .filter((row) => !textOf(row, 'lookedAt') && !textOf(row, 'withdrawnAt'))
      .map((row) => textOf(row, 'requestNo')),
  );
  return new Set(
    requests
      .filter((row) => {
        const stage = textOf(row, 'stage');
        return stage === 'submitted' || (isUnfinished(stage) && unseen.has(textOf(row, 'no')));
      })
      .map((row) => textOf(row, 'no')),
  );
}

interface Waiting {
  row: Row<'requests'>;
  log: Row<'serviceLog'>[];
  charges: Row<'charges'>[];
}

function visitsOf({ log }: Waiting) {
  return log.map((row) => row.values).filter(({ kind }) => kind === 'visit');
}

function handedIn(one: Waiting): string {
  const last = visitsOf(one).map(({ handedInAt }) => handedInAt);
  return one.row.values.submittedAt || (last.sort().pop() ?? '');
}

function formOf(context: ViewContext<unknown>, one: Waiting) {
  const { book, ports, today } = context;
  const { values } = one.row;
  const form: ReviewedForm = {
    request: values,
    charges: one.charges.map((row) => row.values).filter(isStanding),
    visits: visitsOf(one),
  };
  const all = { ...form, charges: one.charges.map((row) => row.values) };
  const signature = signatureState(all, ports.ids.digest);
  const label = (list: string, code: string) => (code ? book.words.label(list, code) : null);
  return {
    ...requestSummary(one.row),
    version: values.version,
    isUnfinished: isUnfinished(values.stage),
    handedInAt: handedIn(one),
    technicianName: book.one('staff', values.technician)?.values.name || values.technician,
    typeLabel: label('serviceType', values.serviceType),
    typeReason: values.typeReason,
    causeLabel: label('cause', values.causeCode),
    ...pick(values),
    signature,
    charges: form.charges.map(({ id, code, description, quantity, charged }) => ({
      ...{ id, code, description, quantity, charged },
    })),
    visits: form.visits.map(({ at, handedInAt }) => ({ at, handedInAt })),
    gaps: isUnfinished(values.stage) ? [] : formGaps(form, { signature, today }),
    refusal: refusalOf(context, one),
  };
}

function pick(values: ReviewedForm['request']) {
  const { arrivedAt, cause, explanation, workDone, siteCleaned, answer, repeatOf } = values;
  const { listTotal, waivedTotal, payable, paid, outstandingReason } = values;
  const { invoiceNo, invoiceDueOn, opinion, signedBy, signedAt, witness, promiseDueAt } = values;
  return {
    ...{ arrivedAt, cause, explanation, workDone, siteCleaned, answer, repeatOf },
    ...{ listTotal, waivedTotal, payable, paid, outstandingReason },
    ...{ invoiceNo, invoiceDueOn, opinion, signedBy, signedAt, witness, promiseDueAt },
  };
}

/** The same gates that stand before the act: one's own work is another's to review (R51). */
function refusalOf(context: ViewContext<unknown>, { row, log }: Waiting): Refusal | null {
  const { book, actor, now, today } = context;
  const found = rowsOf({ request: [row], log });
  const rules = rulesOfRequest(book, row, today);
  const gate: GateContext = { actor, now, today, book, found, rules };
  try {
    checkAll(reviewRequest, gate);
    return null;
  } catch (error) {
    const { refusal } = error as RefusedError;
    if (!refusal) throw error;
    return refusal;
  }
}
