import type { Language } from '../texts/say';

const PROPERTY = 'language';

/** The workbook's language for the menu, which is made before anything may be read. */
export function menuLanguage(): Language {
  const kept = PropertiesService.getDocumentProperties().getProperty(PROPERTY);
  return kept === 'en' ? 'en' : 'zh';
}

export function keepMenuLanguage(language: Language): void {
  PropertiesService.getDocumentProperties().setProperty(PROPERTY, language);
}
