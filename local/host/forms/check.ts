import { isTimeText } from './answers';
import { answerFrom, EMAIL_FIELD } from './entries';
import type { Answer, Answers, Entries, FormItem, Language } from './model';
import { columnProblem, countProblem, isEmail, textProblem } from './rules';
import { formWords } from './words';

export interface Checked {
  answers: Answers;
  /** Texts by field number; a grid's stands at its first row. */
  errors: Record<string, string>;
}

/** Reads a page's answers and says what is wrong with each. */
export function checkEntries(items: FormItem[], entries: Entries, language: Language): Checked {
  const checked: Checked = { answers: {}, errors: {} };
  for (const item of items) {
    const [entry] = item.entries;
    if (entry === undefined) continue;
    const answer = answerFrom(item, entries);
    const problem = problemOf(item, answer, language);
    if (problem) checked.errors[entry] = problem;
    else if (answer !== undefined) checked.answers[item.id] = answer;
  }
  return checked;
}

/** For forms that ask who answers. */
export function checkEmail(entries: Entries, language: Language): string | null {
  const email = [entries[EMAIL_FIELD] ?? ''].flat()[0]?.trim() ?? '';
  if (email === '') return formWords[language].required;
  return isEmail(email) ? null : formWords[language].badEmail;
}

function problemOf(item: FormItem, answer: Answer | undefined, language: Language): string | null {
  const words = formWords[language];
  if (answer === undefined || (item.required && item.rows && [...answer].includes(null))) {
    return item.required ? words.required : null;
  }
  if (item.rows) return gridProblem(item, [...answer].flat(), language);
  if (Array.isArray(answer)) return boxesProblem(item, answer.flat(), language);
  return singleProblem(item, answer, language);
}

function singleProblem(item: FormItem, answer: string, language: Language): string | null {
  const words = formWords[language];
  switch (item.type) {
    case 'TEXT':
    case 'PARAGRAPH_TEXT':
      return item.rule ? textProblem(answer, item.rule, language) : null;
    case 'MULTIPLE_CHOICE':
    case 'LIST':
      return isChoice(item, answer) ? null : words.notAChoice;
    case 'SCALE':
      return isStep(answer, item.lower ?? 1, item.upper ?? 5) ? null : words.notAChoice;
    case 'RATING':
      return isStep(answer, 1, item.level ?? 3) ? null : words.notAChoice;
    default:
      return isTimeText(item, answer) ? null : timeWords(item, language);
  }
}

function timeWords(item: FormItem, language: Language): string {
  const words = formWords[language];
  if (item.type === 'TIME') return words.badTime;
  return item.type === 'DURATION' ? words.badDuration : words.badDate;
}

function boxesProblem(item: FormItem, boxes: (string | null)[], language: Language): string | null {
  if (!boxes.every((box) => box !== null && isChoice(item, box))) {
    return formWords[language].notAChoice;
  }
  return item.rule ? countProblem(boxes.length, item.rule, language) : null;
}

function gridProblem(item: FormItem, cells: (string | null)[], language: Language): string | null {
  const chosen = cells.filter((cell) => cell !== null);
  if (!chosen.every((cell) => item.columns?.includes(cell))) return formWords[language].notAChoice;
  return item.rule ? columnProblem(chosen, item.rule, language) : null;
}

function isChoice(item: FormItem, text: string): boolean {
  return item.other === true || item.choices?.includes(text) === true;
}

function isStep(text: string, low: number, high: number): boolean {
  return /^\d+$/.test(text) && Number(text) >= low && Number(text) <= high;
}
