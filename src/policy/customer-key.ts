/** Forms of company that a name may carry or lack; the longer first. */
const COMPANY_FORMS =
  /股份有限责任公司|股份有限公司|有限责任公司|有限公司|\b(?:co(?:mpany)?[.,\s]*)?(?:ltd|limited)\b\.?|\b(?:inc|llc|corp)\b\.?/giu;

/**
 * What two writings of one customer's name have in common, for the warning about doubles: without brackets, blanks,
 * punctuation and the form of company. Never shown, never stored in place of the name.
 */
export function customerKey(name: string): string {
  const plain = name.normalize('NFKC').toLowerCase();
  const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
  return bare(plain.replace(COMPANY_FORMS, '')) || bare(plain);
}
