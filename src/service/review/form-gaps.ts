import { invoiceRequired } from '../../policy/invoice';
import { signedContent } from '../../policy/signature';
import type { Day } from '../../policy/time';
import { type Bilingual, say } from '../../texts/say';
import type { RegisterRows } from '../../workbook/registers.generated';

export interface ReviewedForm {
  request: RegisterRows['requests'];
  charges: readonly RegisterRows['charges'][];
  visits: readonly RegisterRows['serviceLog'][];
}

/** How a form is signed, as far as a supervisor can see without the paper. */
export type SignatureState = 'signed' | 'refused' | 'stale' | 'missing' | 'notNeeded';

export function signatureState(
  { request, charges }: ReviewedForm,
  digest: (text: string) => string,
): SignatureState {
  const { signedAt, signatureKind, signatureHash, serviceType, arrivedAt } = request;
  if (!signedAt) return serviceType === 'other' && !arrivedAt ? 'notNeeded' : 'missing';
  if (digest(signedContent(request, charges)) !== signatureHash) return 'stale';
  return signatureKind === 'refused' ? 'refused' : 'signed';
}

/** What a supervisor would miss in the form; empty when it is complete. */
export function formGaps(
  form: ReviewedForm,
  { signature, today }: { signature: SignatureState; today: Day },
): Bilingual[] {
  const { request, charges, visits } = form;
  const { payable, paid, invoiceNo, invoiceDueOn, outstandingReason, serviceType } = request;
  const owed = (payable ?? 0) - (paid ?? 0);
  const needsInvoice = !invoiceNo && invoiceRequired(serviceType, payable ?? 0);
  const wasServed = request.workKind === 'repair' || request.workKind === 'maintenance';
  const late = visits.filter(({ at, handedInAt }) => !handedInAt.startsWith(at.slice(0, 10)));
  const gaps: [boolean, Bilingual][] = [
    [signature === 'missing', say('gap.signature')],
    [signature === 'stale', say('gap.stale')],
    [signature === 'refused' && !request.witness, say('gap.witness')],
    [wasServed && !request.cause && !request.causeCode, say('gap.cause')],
    [wasServed && !request.workDone, say('gap.workDone')],
    [wasServed && !request.explanation, say('gap.explanation')],
    [wasServed && !request.siteCleaned, say('gap.siteCleaned')],
    [!request.opinion, say('gap.opinion')],
    [serviceType !== 'other' && charges.length === 0, say('gap.charges')],
    [owed > 0 && !outstandingReason, say('gap.owed')],
    [needsInvoice && !invoiceDueOn, say('gap.invoice')],
    [needsInvoice && invoiceDueOn !== '' && invoiceDueOn < today, say('gap.invoiceLate')],
    [late.length > 0, say('gap.handIn')],
  ];
  return gaps.filter(([isOpen]) => isOpen).map(([, text]) => text);
}
