export type Language = 'en' | 'zh';

const KEY = 'home.language';

/** The person's choice, else the browser's first language. */
export function currentLanguage(): Language {
  const chosen = localStorage.getItem(KEY);
  if (chosen === 'en' || chosen === 'zh') return chosen;
  return navigator.language.startsWith('zh') ? 'zh' : 'en';
}

/** The page is loaded anew: Univer, menus and panels all take the language at their start. */
export function switchLanguage(language: Language): void {
  localStorage.setItem(KEY, language);
  location.reload();
}
