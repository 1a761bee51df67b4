import { say } from '../../texts/say';
import { deviation } from '../deviation';
import { invoiceDuty } from '../invoice';
import { yuan } from '../money';
import type { RequestEvidence } from './evidence';
import { type Bar, broken, kept, notApplicable, once } from './finding';
import { chargesOf, idsOf } from './request-facts';

const VOID = ['reversed', 'voided'];

/** Chapter 2.2-7: the invoice, and what the customer is asked for. */
export const money: Bar<RequestEvidence> = {
  R34: (e) => {
    const { serviceType, payable, submittedAt, invoiceNo, invoiceDueOn } = e.request;
    const invoices = e.invoices.filter((one) => one.number && !VOID.includes(one.status));
    const proof = idsOf(invoices);
    const number = invoiceNo || (invoices[0]?.number ?? '');
    const duty = invoiceDuty(serviceType, payable ?? 0);
    if (duty === 'none') {
      return number
        ? broken('fact.needlessInvoice', { number }, proof)
        : notApplicable('fact.nothingToInvoice');
    }
    if (number) return kept('fact.invoiced', { number }, proof);
    if (duty === 'allowed') return notApplicable('fact.nothingToInvoice');
    const today = (e.closedAt || e.now).slice(0, 10);
    if (invoiceDueOn) {
      return invoiceDueOn < today
        ? broken('fact.invoiceOverdue', { on: invoiceDueOn })
        : notApplicable('fact.invoicePlanned', { on: invoiceDueOn });
    }
    return once(submittedAt, 'what.submitted', () =>
      broken('fact.missing', { what: say('what.invoice') }),
    );
  },
  R35: (e) => {
    const lines = chargesOf(e);
    if (!lines.length) return notApplicable('fact.noCharges');
    const limit = e.rules.number('R35', 'deviationPercent');
    const grade = (line: (typeof lines)[number]) =>
      deviation({ rule: line.rulePrice ?? 0, charged: line.charged ?? 0 }, limit);
    const groundless = lines.filter((line) => grade(line) !== 'none' && !line.deviationReason);
    if (groundless.length) return broken('fact.deviationGroundless', {}, idsOf(groundless));
    const unapproved = lines.filter((line) => grade(line) === 'needsApproval' && !line.approvedBy);
    if (unapproved.length) {
      return once(e.request.signedAt || e.request.submittedAt, 'what.signed', () =>
        broken('fact.deviationUnapproved', { limit }, idsOf(unapproved)),
      );
    }
    return once(e.request.submittedAt, 'what.submitted', () => collected(e));
  },
};

function collected(e: RequestEvidence) {
  const { payable, paid, outstandingReason } = e.request;
  const owed = (payable ?? 0) - (paid ?? 0);
  const proof = idsOf(chargesOf(e));
  if (owed <= 0) return kept('fact.chargedByRule', {}, proof);
  return outstandingReason
    ? kept('fact.owedWithReason', { owed: yuan(owed) }, proof)
    : broken('fact.owed', { owed: yuan(owed) }, proof);
}
