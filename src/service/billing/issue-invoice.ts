import { checkInvoice, invoiceDuty } from '../../policy/invoice';
import { yuan } from '../../policy/money';
import { type FieldFault, refuse } from '../../policy/refusal';
import { type Bilingual, say } from '../../texts/say';
import { defineAct, type GateContext, type Lookup } from '../../workbook/act';
import { update } from '../../workbook/change';
import { requestByNo, rowsOfRequest } from '../../workbook/request-lookup';
import { digits, type InvoiceDraft, invoiceDraft, isIssued } from './invoice-draft';
import { type InvoiceContext, invoiceInput } from './invoice-input';
import { invoiceChanges } from './invoice-rows';
import { sameNumber, usedNumber } from './used-number';

/**
 * Records the invoice that the tax platform issued, or the day by which it will be issued; contract and paid services
 * must have one (R34). A receipt is recorded too, but does not do for an invoice.
 */
export const issueInvoice = defineAct({
  name: 'issueInvoice',
  input: invoiceInput,
  registers: [
    'requests',
    'invoices',
    'invoiceLines',
    'charges',
    'prices',
    'invoiceKinds',
    'taxRates',
  ],
  load: ({ no, number }): Record<string, Lookup> => ({
    ...requestByNo(no),
    invoices: rowsOfRequest('invoices', no),
    charges: rowsOfRequest('charges', no),
    ...sameNumber(digits(number)),
  }),
  gates: [requirePayable, requireUninvoiced],
  checks: [requireNumberOrDue, requireSound, requireSameSum],
  decide,
});

function requirePayable({ found }: GateContext): void {
  const { no, serviceType, payable } = found.one('request', 'requests').values;
  if (invoiceDuty(serviceType, payable ?? 0) === 'none')
    refuse('nothingToInvoice', { no }, { clause: 'R34' });
}

function requireUninvoiced({ found }: GateContext): void {
  const { no, invoiceNo } = found.one('request', 'requests').values;
  if (invoiceNo) refuse('alreadyInvoiced', { no, number: invoiceNo }, { clause: 'R34' });
}

/** Only a formal invoice can be put off to a later day; its lines are those of the day when it is issued. */
function requireNumberOrDue(context: InvoiceContext): void {
  const { dueOn, lines } = context.input;
  if (isIssued(context)) return;
  if (!dueOn) refuseFields([{ path: 'number', message: say('field.invoiceNumberOrDue') }]);
  if (dueOn < context.today) refuseFields([{ path: 'dueOn', message: say('field.dueOnPast') }]);
  if (lines.length) refuseFields([{ path: 'lines', message: say('field.linesLater') }]);
}

function requireSound(context: InvoiceContext): void {
  const { faults } = judged(context);
  if (faults.length) refuseFields(faults);
}

/** An invoice is over what the customer owes, or says why not. */
function requireSameSum(context: InvoiceContext): void {
  const { total } = invoiceDraft(context);
  const { payable } = context.found.one('request', 'requests').values;
  if (total === (payable ?? 0) || context.input.differenceReason) return;
  const message = say('field.differenceReason', {
    total: yuan(total),
    payable: yuan(payable ?? 0),
  });
  refuseFields([{ path: 'differenceReason', message }]);
}

function refuseFields(faults: FieldFault[]): never {
  return refuse('badInput', { count: faults.length }, { clause: 'R34', fields: faults });
}

/** What is wrong or doubtful; of an invoice put off, only what is filled in already. */
function judged(context: InvoiceContext): { faults: FieldFault[]; warnings: Bilingual[] } {
  const { input, found, today } = context;
  const draft = invoiceDraft(context);
  const registeredOn = found.one('request', 'requests').values.registeredAt.slice(0, 10);
  const checked = checkInvoice(draft, draft.kind, { today, registeredOn });
  const faults = askedFor(checked.faults, context);
  const warnings = [...checked.warnings, ...draft.rateWarnings];
  if (!isIssued(context)) {
    const isFilled = ({ path }: FieldFault) => Boolean(draft[path as keyof InvoiceDraft]);
    return { faults: faults.filter((fault) => fault.path in input && isFilled(fault)), warnings };
  }
  const used = usedNumber(context, { ...draft, kind: draft.kind.code });
  // Whether a tax number is needed depends on who buys.
  if (draft.kind.isFormal && !draft.buyerType) {
    const others = faults.filter(({ path }) => path !== 'buyerTaxNo');
    const missing = { path: 'buyerType', message: say('field.missing') };
    return { faults: [...others, missing, ...used], warnings };
  }
  return { faults: [...faults, ...used], warnings };
}

/** Faults beside the fields that were typed: lines that were not are the rate's, or the price list's. */
function askedFor(faults: readonly FieldFault[], { input }: InvoiceContext): FieldFault[] {
  if (input.lines.length) return [...faults];
  const own = faults.map((fault) =>
    /^lines\.\d+\.rate$/.test(fault.path) ? { ...fault, path: 'taxRate' } : fault,
  );
  return own.filter((fault, index) => own.findIndex(({ path }) => path === fault.path) === index);
}

function decide(context: InvoiceContext) {
  const { found, input } = context;
  const request = found.one('request', 'requests');
  const draft = invoiceDraft(context);
  const { kind, number, net, tax, total } = draft;
  const settled = number ? { invoiceNo: number } : { invoiceDueOn: input.dueOn };
  const warnings = judged(context).warnings;
  if (!kind.isFormal && invoiceDuty(request.values.serviceType, total) === 'required')
    warnings.push(say('warning.receiptOnly'));
  return {
    changes: [
      ...invoiceChanges(context, draft),
      ...(kind.isFormal ? [update(request, settled)] : []),
    ],
    value: {
      no: request.id,
      kind: kind.code,
      number,
      net,
      tax,
      total,
      ...(kind.isFormal ? settled : {}),
    },
    target: request.id,
    unit: request.values.unit,
    warnings,
  };
}
