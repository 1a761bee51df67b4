const CONSUMER_DOMAINS = ['gmail.com', 'googlemail.com'];

const domainOf = (email: string) => email.slice(email.lastIndexOf('@') + 1).toLowerCase();

/** Google names a person only to people of the same organisation; to others the address is ''. */
export function visibleTo(email: string, viewer: string): string {
  if (email === viewer) return email;
  const domain = domainOf(email);
  return domain === domainOf(viewer) && !CONSUMER_DOMAINS.includes(domain) ? email : '';
}
