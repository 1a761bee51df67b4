/** Whether two e-mail addresses name one account; blank names nobody. */
export function sameAccount(one: string, other: string): boolean {
  return accountKey(one) !== '' && accountKey(one) === accountKey(other);
}

/** An address as typed by hand may differ in case and in blanks around it. */
export function accountKey(email: string): string {
  return email.trim().toLowerCase();
}
