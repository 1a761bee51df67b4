import { checkNumber } from '../../policy/invoice';
import { mayBeVoided } from '../../policy/invoice-kinds';
import { type FieldFault, refuse } from '../../policy/refusal';
import { say } from '../../texts/say';
import { digits } from './invoice-draft';
import { invoiceKind } from './invoice-kind';
import { usedNumber } from './used-number';
import { chosenInvoice, isRed, type VoidContext } from './voided-invoice';

/** A kind that may not be voided, or no longer, needs its red-letter invoice (R34). */
export function requireRedOrVoidable(context: VoidContext): void {
  const { input, book, today } = context;
  const invoice = chosenInvoice(context);
  if (!invoice) return;
  if (isRed(input)) {
    requireSoundRed(context);
    return;
  }
  const { kind: code, issuedOn, number } = invoice.values;
  if (mayBeVoided(invoiceKind(code, book), { issuedOn, today })) return;
  const params = { number, kind: book.words.label('invoiceKind', code), issuedOn };
  refuse('onlyReversed', params, { clause: 'R34', fields: missing(input) });
}

function requireSoundRed(context: VoidContext): void {
  const { input, book, today } = context;
  const invoice = chosenInvoice(context)?.values;
  if (!invoice) return;
  const absent = missing(input);
  const red = { number: digits(input.redNumber), code: digits(input.redCode) };
  const faults = absent.length
    ? absent
    : [
        ...checkNumber(red, invoiceKind(invoice.kind, book)),
        ...usedNumber(context, { kind: invoice.kind, code: red.code }),
      ].map(({ path, message }) => ({ path: RED_FIELDS[path] ?? path, message }));
  const on = input.issuedOn;
  if (on > today) faults.push({ path: 'issuedOn', message: say('field.invoiceFuture') });
  if (on && on < invoice.issuedOn)
    faults.push({
      path: 'issuedOn',
      message: say('field.redEarly', { issuedOn: invoice.issuedOn }),
    });
  if (faults.length)
    refuse('badInput', { count: faults.length }, { clause: 'R34', fields: faults });
}

const RED_FIELDS: Record<string, string> = { number: 'redNumber', code: 'redCode' };

function missing(input: { redNumber: string; confirmationNo: string }): FieldFault[] {
  return (['redNumber', 'confirmationNo'] as const)
    .filter((path) => !input[path])
    .map((path) => ({ path, message: say('field.missing') }));
}
