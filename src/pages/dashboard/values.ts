import type { Figure, Value } from './types';
import { t } from './words';

/** The number that a chart draws: percent, hours, grade or count; null where there was nothing to count. */
export function drawn({ unit }: Figure, value: Value): number | null {
  if (typeof value === 'number') return value;
  const one = 'percent' in value ? value.percent : value.mean;
  return one !== null && unit === 'minutes' ? Math.round(one / 6) / 10 : one;
}

/** A drawn number in words. */
export function said({ unit }: Pick<Figure, 'unit'>, number: number | null): string {
  if (number === null) return '–';
  if (unit === 'percent') return `${number}%`;
  return unit === 'minutes' ? t('hours', { number }) : String(number);
}

/** Of how many: `2/3` for a rate, `n=3` for a mean; a count is its own. */
export function basis(value: Value): string {
  if (typeof value === 'number') return '';
  return 'percent' in value ? `${value.count}/${value.of}` : `n=${value.of}`;
}

/** How many rows stand behind it. */
export function countOf(value: Value): number {
  return typeof value === 'number' ? value : value.of;
}

/** What one row brings, in words. */
export function brought({ kind, unit }: Figure, value: number): string {
  if (kind === 'count') return '';
  if (kind === 'rate') return value ? t('counts') : t('countsNot');
  return unit === 'minutes' ? t('minutes', { number: Math.round(value) }) : String(value);
}
