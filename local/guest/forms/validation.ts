import type { AnswerRule } from '../../host/forms/model';
import { missing, signatureError } from '../kernel';
import type { Part } from './part';

const LENGTHS_AND_PATTERNS = [
  'requireTextContainsPattern',
  'requireTextDoesNotContainPattern',
  'requireTextDoesNotMatchPattern',
  'requireTextMatchesPattern',
  'requireTextLengthGreaterThanOrEqualTo',
  'requireTextLengthLessThanOrEqualTo',
] as const satisfies (keyof GoogleAppsScript.Forms.ParagraphTextValidationBuilder)[];

const TEXT_RULES = [
  ...LENGTHS_AND_PATTERNS,
  'requireNumber',
  'requireNumberBetween',
  'requireNumberEqualTo',
  'requireNumberGreaterThan',
  'requireNumberGreaterThanOrEqualTo',
  'requireNumberLessThan',
  'requireNumberLessThanOrEqualTo',
  'requireNumberNotBetween',
  'requireNumberNotEqualTo',
  'requireTextIsEmail',
  'requireTextIsUrl',
  'requireWholeNumber',
] as const satisfies (keyof GoogleAppsScript.Forms.TextValidationBuilder)[];

const CHECKBOX_RULES = [
  'requireSelectAtLeast',
  'requireSelectAtMost',
  'requireSelectExactly',
] as const satisfies (keyof GoogleAppsScript.Forms.CheckboxValidationBuilder)[];

const GRID_RULES = [
  'requireLimitOneResponsePerColumn',
] as const satisfies (keyof GoogleAppsScript.Forms.GridValidationBuilder)[];

/** The builders that FormApp hands out. */
export const builders = {
  createTextValidation: () => builder('TextValidation', TEXT_RULES),
  createParagraphTextValidation: () => builder('ParagraphTextValidation', LENGTHS_AND_PATTERNS),
  createCheckboxValidation: () => builder('CheckboxValidation', CHECKBOX_RULES),
  createGridValidation: () => builder('GridValidation', GRID_RULES),
  createCheckboxGridValidation: () => builder('CheckboxGridValidation', GRID_RULES),
};

/** Built validations; one without a rule is not among them. */
const rules = new WeakMap<object, AnswerRule>();

function builder(className: string, names: readonly string[]): object {
  let rule: Omit<AnswerRule, 'helpText'> | undefined;
  let helpText = '';
  const requirement =
    (name: string) =>
    (...values: (string | number)[]) => {
      rule = { name, values };
      return self;
    };
  const methods = {
    ...Object.fromEntries(names.map((name) => [name, requirement(name)])),
    setHelpText: (text: string) => {
      helpText = String(text);
      return self;
    },
    build: () => {
      const validation = missing(className, { toString: () => className });
      if (rule) rules.set(validation, { ...rule, helpText });
      return validation;
    },
  };
  const self = missing(`${className}Builder`, methods);
  return self;
}

export function validationMethods({ ref, change }: Part<GoogleAppsScript.Forms.TextItem>) {
  return {
    clearValidation: () => change({ rule: null }),
    setValidation: (...args: [GoogleAppsScript.Forms.TextValidation | null]) => {
      const [validation] = args;
      if (validation === undefined || typeof validation !== 'object') {
        signatureError(args, `FormApp.${ref.className}.setValidation`);
      }
      return change({ rule: (validation && rules.get(validation)) ?? null });
    },
  } satisfies Partial<GoogleAppsScript.Forms.TextItem>;
}
