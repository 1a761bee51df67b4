import { awaitedApproval, deviationLimit } from '../../policy/charge-approval';
import { chargeTotals } from '../../policy/charge-totals';
import { withException } from '../../policy/exception-note';
import { yuan } from '../../policy/money';
import { recordCounter, recordNumber } from '../../policy/numbering';
import { refuse } from '../../policy/refusal';
import { type Bilingual, say } from '../../texts/say';
import { type ActContext, defineAct, type GateContext, type Lookup } from '../../workbook/act';
import { append, update } from '../../workbook/change';
import { fields, flag, type InputOf, optional, text } from '../../workbook/input';
import type { RegisterRows } from '../../workbook/registers.generated';
import { requestByNo, rowsOfRequest } from '../../workbook/request-lookup';
import { chargeLines, lineFaults } from './charge-line';
import { type PricedCharge, priceCharges } from './price-charges';
import { standingCharges, takenBack } from './taken-back';
import { toldFaults } from './told-faults';

const input = fields({
  no: text(40),
  lines: optional(chargeLines, []),
  replace: optional(flag(), false),
});

type Context = ActContext<InputOf<typeof input>>;

/**
 * Adds charges, each priced by the rule of its type with the reason beside it (R9, R11, R13); agreed before the customer
 * signs. Charges that were wrong are replaced: their rows stay, but count for nothing.
 */
export const addCharge = defineAct({
  name: 'addCharge',
  input,
  registers: ['requests', 'charges', 'prices', 'contracts', 'products'],
  load: ({ no }) => ({ ...requestByNo(no), charges: rowsOfRequest('charges', no) }),
  loadMore: (_, found) => productOf(found.one('request', 'requests').values),
  gates: [requireType, requireUnsigned, requireUninvoiced],
  checks: [requireSomething, requireLines, requireToldInTime, requireReasons],
  decide,
  cells: [
    {
      step: 'addCharge',
      fields: {
        'lines.0.code': { column: 'stepCode' },
        'lines.0.quantity': { column: 'stepQuantity' },
      },
    },
    {
      step: 'clearCharges',
      fields: {
        replace: { value: true },
      },
    },
  ],
});

/** Main parts may be free after the product as a whole no longer is; its card says so. */
function productOf(request: RegisterRows['requests']): Record<string, Lookup> {
  const { serviceType, productSerial: value } = request;
  if (!value || !['contract', 'paid'].includes(serviceType)) return {};
  return { product: { register: 'products', column: 'serial', value, need: 'maybe' } };
}

function requireType({ found }: GateContext): void {
  if (!found.one('request', 'requests').values.serviceType)
    refuse('scopeUnknown', {}, { clause: 'R2' });
}

/** Sent back, the form may be corrected; the customer then signs for the new sums. */
function requireUnsigned({ found }: GateContext): void {
  const { no, signedAt, reviewDecision } = found.one('request', 'requests').values;
  if (!signedAt || reviewDecision === 'returned') return;
  const at = signedAt.replace('T', ' ').slice(0, 16);
  refuse('chargesSigned', { no, at }, { clause: 'R33' });
}

function requireUninvoiced({ found }: GateContext): void {
  const { no, invoiceNo } = found.one('request', 'requests').values;
  if (invoiceNo) refuse('chargesInvoiced', { no, number: invoiceNo }, { clause: 'R34' });
}

/** Without lines, all that stands is taken back. */
function requireSomething(context: Context): void {
  if (context.input.lines.length) return;
  if (context.input.replace && standingCharges(context).length) return;
  const message = say('field.missing');
  refuse('badInput', { count: 1 }, { fields: [{ path: 'lines', message }] });
}

function requireLines({ input, found, book, today }: Context): void {
  const { serviceType } = found.one('request', 'requests').values;
  const faults = input.lines.flatMap((line, index) =>
    lineFaults(line, { book, today, serviceType }).map(({ path, message }) => ({
      path: `lines.${index}.${path}`,
      message,
    })),
  );
  if (faults.length) refuse('badInput', { count: faults.length }, { fields: faults });
}

/** The customer hears of an excluded line before the work, not after it (R9, A9). */
function requireToldInTime({ input, found, now }: Context): void {
  const { completedAt } = found.one('request', 'requests').values;
  const faults = input.lines.flatMap((line, index) =>
    toldFaults(line, { now, completedAt }).map(({ path, message }) => ({
      path: `lines.${index}.${path}`,
      message,
    })),
  );
  if (faults.length) refuse('badInput', { count: faults.length }, { clause: 'R9', fields: faults });
}

/** What is not charged by the rule is charged for a reason (R35). */
function requireReasons(context: Context): void {
  const faults = price(context).flatMap(({ line, priced, charged }, index) =>
    charged === priced.rule || line.deviationReason
      ? []
      : [
          {
            path: `lines.${index}.deviationReason`,
            message: say('field.deviationReason', { rule: yuan(priced.rule) }),
          },
        ],
  );
  if (faults.length)
    refuse('badInput', { count: faults.length }, { clause: 'R35', fields: faults });
}

function price(context: Context): PricedCharge[] {
  return priceCharges(context.input.lines, context);
}

function decide(context: Context) {
  const { input, found } = context;
  const request = found.one('request', 'requests');
  const rows = price(context).map((charge) => chargeRow(charge, context));
  const former = standingCharges(context);
  const kept = input.replace ? [] : former.map((row) => row.values);
  const totals = chargeTotals([...kept, ...rows]);
  return {
    changes: [
      ...(input.replace ? takenBack(former, context) : []),
      ...rows.map((row) => append('charges', row)),
      update(request, { ...totals, ...(input.replace ? { deviationApprovedBy: '' } : {}) }),
    ],
    value: { no: request.id, lines: rows.map(lineTold), ...totals },
    target: request.id,
    unit: request.values.unit,
    warnings: [
      ...rows.flatMap((row) => warningOf(row, context)),
      ...overpaid(request.values.paid ?? 0, totals.payable ?? 0),
    ],
  };
}

function lineTold(row: ChargeRow) {
  const { id, description, rulePrice, waived, charged, lineType, reason } = row;
  return { id, description, rulePrice, waived, charged, lineType, reason };
}

function overpaid(paid: number, payable: number): Bilingual[] {
  if (paid <= payable) return [];
  return [say('warning.overpaid', { paid: yuan(paid), payable: yuan(payable) })];
}

type ChargeRow = ReturnType<typeof chargeRow>;

function chargeRow(charge: PricedCharge, { found, today, next, book }: Context) {
  const { line, code, kind, description, cost, listPrice, priced, charged } = charge;
  const year = Number(today.slice(0, 4));
  return {
    id: recordNumber('charges', year, next(recordCounter('charges', year))),
    requestNo: found.one('request', 'requests').id,
    kind,
    code,
    description,
    quantity: line.quantity,
    cost,
    listPrice,
    rulePrice: priced.rule,
    waived: priced.waived,
    charged,
    lineType: priced.lineType,
    exclusion: line.exclusion,
    toldAt: line.toldAt,
    toldHow: line.toldHow,
    clause: priced.clause,
    reason: priced.reason[book.language],
    deviationReason: line.deviationReason,
    approvedBy: '',
    oldSerial: line.oldSerial,
    newSerial: line.newSerial,
  } satisfies Partial<RegisterRows['charges']>;
}

function warningOf(row: ChargeRow, { rules }: Context): Bilingual[] {
  const awaited = awaitedApproval(row, deviationLimit(rules));
  const item = row.description;
  const untold = row.exclusion && !row.toldAt ? [say('warning.exclusionUntold', { item })] : [];
  if (awaited === 'exclusion') return [say('warning.exclusionUnconfirmed', { item }), ...untold];
  if (awaited === 'none') return untold;
  const sums = { rule: yuan(row.rulePrice), charged: yuan(row.charged) };
  const told = say('warning.needsApproval', { item, ...sums });
  return [withException(told, rules, ['R35']), ...untold];
}
