import { checkCode } from '../policy/check-code';
import { type SignedCharge, type SignedRequest, signedContent } from '../policy/signature';
import type { IdPort } from './ports';

/** What the customer signed, against what stands in the row now (D7). */
export interface Signed {
  /** The check code of what stands there now. */
  code: string;
  /** The check code of what was signed; '' while nothing is. */
  signedCode: string;
  /** Something of what was signed was changed since. */
  isChanged: boolean;
}

export function signedState(
  request: SignedRequest & { signedAt: string; signatureHash: string },
  charges: readonly SignedCharge[],
  ids: IdPort,
): Signed {
  const digest = ids.digest(signedContent(request, charges));
  const { signedAt, signatureHash } = request;
  const isSigned = signedAt !== '' && signatureHash !== '';
  return {
    code: checkCode(digest),
    signedCode: isSigned ? checkCode(signatureHash) : '',
    isChanged: isSigned && digest !== signatureHash,
  };
}
