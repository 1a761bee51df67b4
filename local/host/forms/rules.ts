import type { AnswerRule, Language } from './model';
import { type RuleMessage, ruleMessages } from './words';

type Check = (text: string, values: AnswerRule['values']) => boolean;

const number = (check: (value: number, a: number, b: number) => boolean): Check => {
  return (text, [a, b]) => isNumber(text) && check(Number(text), Number(a), Number(b));
};

const pattern = (check: (text: string, source: string) => boolean): Check => {
  return (text, [source]) => check(text, String(source));
};

const TEXT_CHECKS: Record<string, Check> = {
  requireNumber: number(() => true),
  requireWholeNumber: number((value) => Number.isInteger(value)),
  requireNumberBetween: number((value, low, high) => value >= low && value <= high),
  requireNumberNotBetween: number((value, low, high) => value < low || value > high),
  requireNumberEqualTo: number((value, other) => value === other),
  requireNumberNotEqualTo: number((value, other) => value !== other),
  requireNumberGreaterThan: number((value, other) => value > other),
  requireNumberGreaterThanOrEqualTo: number((value, other) => value >= other),
  requireNumberLessThan: number((value, other) => value < other),
  requireNumberLessThanOrEqualTo: number((value, other) => value <= other),
  requireTextContainsPattern: pattern((text, source) => new RegExp(source).test(text)),
  requireTextDoesNotContainPattern: pattern((text, source) => !new RegExp(source).test(text)),
  requireTextMatchesPattern: pattern((text, source) => whole(source).test(text)),
  requireTextDoesNotMatchPattern: pattern((text, source) => !whole(source).test(text)),
  requireTextIsEmail: (text) => isEmail(text),
  requireTextIsUrl: (text) => /^(https?:\/\/)?[^\s/.]+(\.[^\s/.]+)+(\/\S*)?$/i.test(text),
  requireTextLengthGreaterThanOrEqualTo: (text, [count]) => [...text].length >= Number(count),
  requireTextLengthLessThanOrEqualTo: (text, [count]) => [...text].length <= Number(count),
};

const COUNT_CHECKS: Record<string, (count: number, wanted: number) => boolean> = {
  requireSelectAtLeast: (count, wanted) => count >= wanted,
  requireSelectAtMost: (count, wanted) => count <= wanted,
  requireSelectExactly: (count, wanted) => count === wanted,
};

export function isEmail(text: string): boolean {
  return /^[^\s@<>(),;:"]+@[^\s@.<>(),;:"]+(\.[^\s@.<>(),;:"]+)+$/.test(text);
}

/** What is wrong with a text that was given; null when nothing is. */
export function textProblem(text: string, rule: AnswerRule, language: Language): string | null {
  return TEXT_CHECKS[rule.name]?.(text, rule.values) === false ? message(rule, language) : null;
}

/** The same for the number of boxes ticked. */
export function countProblem(count: number, rule: AnswerRule, language: Language): string | null {
  const ok = COUNT_CHECKS[rule.name]?.(count, Number(rule.values[0]));
  return ok === false ? message(rule, language) : null;
}

/** For grids with one answer per column: the columns that were chosen twice. */
export function columnProblem(
  chosen: string[],
  rule: AnswerRule,
  language: Language,
): string | null {
  if (rule.name !== 'requireLimitOneResponsePerColumn') return null;
  return new Set(chosen).size < chosen.length ? message(rule, language) : null;
}

/** A rule that could never be checked is refused when it is set. */
export function assertRule(rule: AnswerRule): void {
  if (!(rule.name in ruleMessages.en)) throw new Error(`Invalid argument: ${rule.name}`);
  if (!rule.name.endsWith('Pattern')) return;
  try {
    whole(String(rule.values[0]));
  } catch {
    throw new Error('Invalid argument: pattern');
  }
}

function message(rule: AnswerRule, language: Language): string {
  if (rule.helpText) return rule.helpText;
  const words: RuleMessage | undefined = ruleMessages[language][rule.name];
  return words ? words(...rule.values) : '';
}

function isNumber(text: string): boolean {
  return text.trim() !== '' && Number.isFinite(Number(text));
}

function whole(source: string): RegExp {
  return new RegExp(`^(?:${source})$`);
}
