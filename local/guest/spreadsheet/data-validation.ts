import type { ValidationRule } from '../../host/workbook/google';
import { call, missing } from '../kernel';
import { absoluteReference, conditionOf, criterionName, criterionValues } from './criteria';
import { DataValidationCriteria } from './enums';
import type { Range } from './range';
import { bookRange } from './reference';

type Criterion = (typeof DataValidationCriteria)[keyof typeof DataValidationCriteria];

/** A rule of cells; does not change. */
export class DataValidation {
  constructor(readonly rule: ValidationRule) {}

  getCriteriaType(): Criterion | null {
    const { condition } = this.rule;
    const name = condition && criterionName(condition, DataValidationCriteria);
    return name ? DataValidationCriteria[name] : null;
  }

  /** For lists the list, then whether it drops down; for ranges the range. */
  getCriteriaValues(): unknown[] {
    const { condition, showCustomUi } = this.rule;
    if (!condition) return [];
    const values = criterionValues(condition);
    if (condition.type === 'ONE_OF_LIST') return [values, showCustomUi === true];
    if (condition.type !== 'ONE_OF_RANGE') return values;
    const reference = String(values[0]).replace(/^=/, '').replace(/\$/g, '');
    return [bookRange(reference), showCustomUi === true];
  }

  getAllowInvalid(): boolean {
    return this.rule.strict !== true;
  }

  getHelpText(): string | null {
    return this.rule.inputMessage ?? null;
  }

  copy(): DataValidationBuilder {
    return newDataValidation(this.rule);
  }

  toString(): string {
    return 'DataValidation';
  }
}

class DataValidationBuilder extends DataValidation {
  private readonly draft: ValidationRule;

  constructor(rule: ValidationRule) {
    const draft = { ...rule };
    super(draft);
    this.draft = draft;
  }

  build(): DataValidation {
    return missing('DataValidation', new DataValidation({ ...this.draft }));
  }

  setAllowInvalid(allow: boolean): this {
    this.draft.strict = !allow;
    return this;
  }

  setHelpText(text: string): this {
    this.draft.inputMessage = text;
    return this;
  }

  withCriteria(criterion: Criterion, values: unknown[]): this {
    const name = criterion.name();
    if (name === 'VALUE_IN_LIST')
      return this.requireValueInList(values[0] as string[], values[1] !== false);
    if (name === 'VALUE_IN_RANGE')
      return this.requireValueInRange(values[0] as Range, values[1] !== false);
    return this.require(name, values);
  }

  requireValueInList(values: unknown[], dropDown = true): this {
    this.require('VALUE_IN_LIST', values.map(String));
    this.draft.showCustomUi = dropDown;
    return this;
  }

  requireValueInRange(range: Range, dropDown = true): this {
    this.require('VALUE_IN_RANGE', [absoluteReference(range.getSheet().getName(), range.rect)]);
    this.draft.showCustomUi = dropDown;
    return this;
  }

  requireCheckbox(...values: unknown[]): this {
    this.require('CHECKBOX', values);
    this.draft.showCustomUi = true;
    return this;
  }

  requireFormulaSatisfied(formula: string): this {
    return this.require('CUSTOM_FORMULA', [formula]);
  }

  /** @internal */
  require(name: string, values: unknown[]): this {
    this.draft.condition = conditionOf(name, values);
    return this;
  }
}

/** `requireX(values…)` that only name a condition. */
const REQUIREMENTS: Record<string, string> = {
  requireDate: 'DATE_IS_VALID_DATE',
  requireDateAfter: 'DATE_AFTER',
  requireDateBefore: 'DATE_BEFORE',
  requireDateBetween: 'DATE_BETWEEN',
  requireDateEqualTo: 'DATE_EQUAL_TO',
  requireDateNotBetween: 'DATE_NOT_BETWEEN',
  requireDateOnOrAfter: 'DATE_ON_OR_AFTER',
  requireDateOnOrBefore: 'DATE_ON_OR_BEFORE',
  requireNumberBetween: 'NUMBER_BETWEEN',
  requireNumberEqualTo: 'NUMBER_EQUAL_TO',
  requireNumberGreaterThan: 'NUMBER_GREATER_THAN',
  requireNumberGreaterThanOrEqualTo: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  requireNumberLessThan: 'NUMBER_LESS_THAN',
  requireNumberLessThanOrEqualTo: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  requireNumberNotBetween: 'NUMBER_NOT_BETWEEN',
  requireNumberNotEqualTo: 'NUMBER_NOT_EQUAL_TO',
  requireTextContains: 'TEXT_CONTAINS',
  requireTextDoesNotContain: 'TEXT_DOES_NOT_CONTAIN',
  requireTextEqualTo: 'TEXT_EQUAL_TO',
  requireTextIsEmail: 'TEXT_IS_VALID_EMAIL',
  requireTextIsUrl: 'TEXT_IS_VALID_URL',
};

for (const [method, name] of Object.entries(REQUIREMENTS)) {
  Object.assign(DataValidationBuilder.prototype, {
    [method](this: DataValidationBuilder, ...values: unknown[]) {
      return this.require(name, values);
    },
  });
}

export function newDataValidation(rule: ValidationRule = {}): DataValidationBuilder {
  return missing('DataValidationBuilder', new DataValidationBuilder(rule));
}

export function dataValidation(rule: ValidationRule | null | undefined): DataValidation | null {
  return rule ? missing('DataValidation', new DataValidation(rule)) : null;
}

/** The rules of each cell. */
export function validationsAt(where: object): (DataValidation | null)[][] {
  const rules = call<(ValidationRule | null)[][]>('sheet.validations', where);
  return rules.map((line) => line.map(dataValidation));
}
