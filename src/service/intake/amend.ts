import { isBefore } from '../../policy/moment-order';
import { readPhone } from '../../policy/phone';
import { refuse } from '../../policy/refusal';
import { type Bilingual, say } from '../../texts/say';
import { defineAct, type GateContext, type Lookup } from '../../workbook/act';
import { append, type Change, update } from '../../workbook/change';
import { requestByNo } from '../../workbook/request-lookup';
import { correctedEntry, entryByNo } from '../../workbook/warranty-entry';
import {
  type AmendContext,
  type Amendment,
  amendInput,
  amendmentOf,
  asksType,
  changesTold,
} from './amendment';
import { requireDocumentReference } from './document-reference';

/**
 * Corrects the intake until the customer has signed it (R33), and decides the type anew where it rests on what was corrected;
 * an undecided type thus finds its way out (R2). The log keeps what stood there before, and why it was changed.
 */
export const amend = defineAct({
  name: 'amend',
  input: amendInput,
  registers: ['requests', 'products', 'contracts', 'areas', 'serviceLog', 'warrantyEntries'],
  load: ({ no, productSerial, workKind }): Record<string, Lookup> => ({
    ...requestByNo(no),
    ...(productSerial ? { product: bySerial(productSerial) } : {}),
    ...(productSerial || workKind ? { entry: entryByNo(no) } : {}),
  }),
  loadMore: ({ productSerial, workKind }, found): Record<string, Lookup> => {
    const request = found.one('request', 'requests').values;
    const isNeeded = !productSerial && request.productSerial && asksType(request, { workKind });
    return isNeeded ? { product: bySerial(request.productSerial) } : {};
  },
  gates: [requireUnsigned],
  checks: [requireReference, requireObtainedBefore, requireChange, requireSamePrices],
  decide,
});

function bySerial(serial: string): Lookup {
  return { register: 'products', column: 'serial', value: serial, need: 'maybe' };
}

/** Sent back, the form may be corrected; the customer then signs it anew. */
function requireUnsigned({ found }: GateContext): void {
  const { no, signedAt, reviewDecision } = found.one('request', 'requests').values;
  if (!signedAt || reviewDecision === 'returned') return;
  refuse('signedAlready', { no, at: minute(signedAt) }, { clause: 'R33' });
}

function requireReference(context: AmendContext): void {
  requireDocumentReference(amendmentOf(context).after);
}

function requireObtainedBefore({ input: { obtainedAt }, found }: AmendContext): void {
  const { registeredAt } = found.one('request', 'requests').values;
  if (!isBefore(registeredAt, obtainedAt)) return;
  const message = say('field.afterRegistered', { at: minute(registeredAt) });
  refuse('badInput', { count: 1 }, { clause: 'R69', fields: [{ path: 'obtainedAt', message }] });
}

/** A type that is still open for the same reason is no change. */
function requireChange(context: AmendContext): void {
  const request = context.found.one('request', 'requests');
  const amendment = amendmentOf(context);
  if (changesTold(amendment, request.values, context.book).length) return;
  const { decided } = amendment;
  const hint = decided?.type === 'unknown' ? { hint: decided.reason } : {};
  refuse('nothingToAmend', { no: request.id }, hint);
}

/** Charges were priced by the type, and by the contract's own rules (R9, R11, R13). */
function requireSamePrices(context: AmendContext): void {
  const { no, ...request } = context.found.one('request', 'requests').values;
  const { values } = amendmentOf(context);
  const isOther = values.serviceType !== undefined || values.contractNo !== undefined;
  // The sums are blank until there are charges.
  if (!isOther || request.listTotal === null) return;
  const told = (code: string, contract: string): Bilingual => {
    const label = code ? context.book.words.label('serviceType', code) : say('label.none');
    const tail = contract ? ` ${contract}` : '';
    return { zh: label.zh + tail, en: label.en + tail };
  };
  const { serviceType = request.serviceType, contractNo = request.contractNo } = values;
  const type = told(request.serviceType, request.contractNo);
  refuse('chargesExist', { no, type, newType: told(serviceType, contractNo) }, { clause: 'R35' });
}

function decide(context: AmendContext) {
  const request = context.found.one('request', 'requests');
  const amendment = amendmentOf(context);
  const { no, unit } = request.values;
  return {
    changes: [
      update(request, amendment.values),
      logRow(context, amendment),
      ...correctedEntry(context, amendment.after),
    ],
    value: { no, changed: Object.keys(amendment.values), serviceType: amendment.after.serviceType },
    target: no,
    unit,
    warnings: warningsOf(context, amendment),
  };
}

/** The log keeps what stood there before. */
function logRow(context: AmendContext, amendment: Amendment): Change {
  const { input, found, actor, now, ids, book } = context;
  const request = found.one('request', 'requests').values;
  const told = changesTold(amendment, request, book).map((one) => one[book.language]);
  const changes = told.join(book.language === 'zh' ? '；' : '; ');
  return append('serviceLog', {
    id: ids.short(),
    requestNo: request.no,
    kind: 'note',
    at: now,
    staff: actor.email,
    text: say('log.amended', { changes, reason: input.reason })[book.language],
  });
}

function warningsOf({ input, found }: AmendContext, { decided }: Amendment): Bilingual[] {
  const { warning } = readPhone(input.phone);
  const serial = input.productSerial;
  return [
    ...(input.phone && warning ? [warning] : []),
    ...(serial && !found.maybe('product', 'products')
      ? [say('warning.serialUnknown', { serial })]
      : []),
    ...(decided?.type === 'unknown' ? [decided.reason] : []),
  ];
}

function minute(moment: string): string {
  return moment.replace('T', ' ').slice(0, 16);
}
