import type { FormItem } from '../../host/forms/model';
import { attribute, html, type Markup } from './markup';
import type { PageWords } from './words';

/** What one question's markup is made from. */
export interface Field {
  item: FormItem;
  words: PageWords;
  error: string | undefined;
  /** The answers so far of a field. */
  values(entry: number | string): string[];
  /** Takes the focus when the page opens: the first that is wrong. */
  focused: boolean;
}

/** Name of a field in the page. */
export function nameOf(entry: number | string): string {
  return `entry.${entry}`;
}

export function helpId({ item }: Field): string {
  return `help-${item.id}`;
}

export function errorId({ item }: Field): string {
  return `error-${item.id}`;
}

/** Ties a control to its help text and its error. */
export function described(field: Field): Markup {
  const ids = [
    field.item.helpText && helpId(field),
    field.error !== undefined && errorId(field),
  ].filter(Boolean);
  const invalid = field.error === undefined ? undefined : 'true';
  return html`${attribute('aria-describedby', ids.join(' ') || undefined)}${attribute('aria-invalid', invalid)}${attribute('aria-required', field.item.required ? 'true' : undefined)}`;
}

export function focus(field: Field, first = true): Markup {
  return attribute('autofocus', field.focused && first);
}
