import { isDatePattern, isGeneral } from './cells';

const DEFAULT_PATTERNS: Record<string, string> = {
  TEXT: '@',
  NUMBER: '#,##0.00',
  PERCENT: '0.00%',
  CURRENCY: '"$"#,##0.00',
  DATE: 'M/d/yyyy',
  TIME: 'h:mm:ss AM/PM',
  DATE_TIME: 'M/d/yyyy H:mm:ss',
  SCIENTIFIC: '0.00E+00',
};

/** The pattern that a NumberFormat of the API means; undefined for the automatic one. */
export function patternOf(format: { type?: string; pattern?: string } | undefined) {
  if (!format) return undefined;
  if (format.pattern) return format.pattern;
  return format.type === undefined ? undefined : DEFAULT_PATTERNS[format.type];
}

export function numberFormat(pattern: string): { type: string; pattern: string } {
  return { type: typeOf(pattern), pattern };
}

function typeOf(pattern: string): string {
  if (pattern === '@') return 'TEXT';
  if (isGeneral(pattern)) return 'NUMBER';
  if (isDatePattern(pattern)) return dateType(pattern);
  if (pattern.includes('%')) return 'PERCENT';
  if (/E[+-]/i.test(pattern)) return 'SCIENTIFIC';
  return /[$¥€£]/.test(pattern) ? 'CURRENCY' : 'NUMBER';
}

function dateType(pattern: string): string {
  const bare = pattern.replace(/"[^"]*"|\[[^\]]*\]/g, '');
  const day = /[yd]/i.test(bare);
  const time = /[hs]/i.test(bare);
  if (day && time) return 'DATE_TIME';
  return time ? 'TIME' : 'DATE';
}
