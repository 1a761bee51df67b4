const KEY = 'home.user';

/** Who works in this tab: by link (`?user=`), as chosen in this tab, else as chosen last; '' leaves it to the home. */
export function currentUser(): string {
  const linked = new URLSearchParams(location.search).get('user');
  return linked ?? sessionStorage.getItem(KEY) ?? localStorage.getItem(KEY) ?? '';
}

export function rememberUser(email: string): void {
  sessionStorage.setItem(KEY, email);
  localStorage.setItem(KEY, email);
  const url = new URL(location.href);
  url.searchParams.delete('user');
  history.replaceState(null, '', url);
}
