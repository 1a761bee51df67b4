import type { BasicFilter, FilterCriteria as CriteriaJson } from '../../host/workbook/google';
import { call, exception, missing } from '../kernel';
import { change } from './asking';
import { conditionOf, criterionName, criterionValues, WHENS } from './criteria';
import { BooleanCriteria } from './enums';
import type { Range } from './range';
import { gridRangeCells } from './reference';
import type { Sheet } from './sheet';

type Criterion = (typeof BooleanCriteria)[keyof typeof BooleanCriteria];

export class FilterCriteria {
  constructor(readonly json: CriteriaJson) {}

  getCriteriaType(): Criterion | null {
    const { condition } = this.json;
    const name = condition && criterionName(condition, BooleanCriteria);
    return name ? BooleanCriteria[name] : null;
  }

  getCriteriaValues(): unknown[] {
    return this.json.condition ? criterionValues(this.json.condition) : [];
  }

  getHiddenValues(): string[] {
    return this.json.hiddenValues ?? [];
  }

  copy(): FilterCriteriaBuilder {
    return newFilterCriteria({ ...this.json });
  }

  toString(): string {
    return 'FilterCriteria';
  }
}

class FilterCriteriaBuilder extends FilterCriteria {
  build(): FilterCriteria {
    return missing('FilterCriteria', new FilterCriteria({ ...this.json }));
  }

  setHiddenValues(values: string[]): this {
    if (values.some((value) => value === null)) throw exception('Invalid argument: values');
    this.json.hiddenValues = values.map(String);
    return this;
  }

  withCriteria(criterion: Criterion, values: unknown[]): this {
    return this.when(criterion.name(), values);
  }

  /** @internal */
  when(name: string, values: unknown[]): this {
    this.json.condition = conditionOf(name, values);
    return this;
  }
}

for (const [method, name] of Object.entries(WHENS)) {
  Object.assign(FilterCriteriaBuilder.prototype, {
    [method](this: FilterCriteriaBuilder, ...values: unknown[]) {
      return this.when(name, values);
    },
  });
}

export function newFilterCriteria(json: CriteriaJson = {}): FilterCriteriaBuilder {
  return missing('FilterCriteriaBuilder', new FilterCriteriaBuilder(json));
}

/** The basic filter of a sheet. Columns count from 1 and are the sheet's own. */
export class Filter {
  constructor(private readonly sheet: Sheet) {}

  getRange(): Range | null {
    const { range } = this.json();
    return range ? gridRangeCells(range) : null;
  }

  getColumnFilterCriteria(column: number): FilterCriteria | null {
    const criteria = this.json().criteria?.[String(column - 1)];
    return criteria ? missing('FilterCriteria', new FilterCriteria(criteria)) : null;
  }

  setColumnFilterCriteria(column: number, criteria: FilterCriteria | null): this {
    const { range, criteria: all = {} } = this.json();
    const { [String(column - 1)]: _old, ...others } = all;
    const next = criteria ? { ...others, [String(column - 1)]: criteria.json } : others;
    change({ setBasicFilter: { filter: { range, criteria: next } } });
    return this;
  }

  removeColumnFilterCriteria(column: number): this {
    return this.setColumnFilterCriteria(column, null);
  }

  /** The header row stays where it is. */
  sort(column: number, ascending: boolean): this {
    const { range = {} } = this.json();
    const sortOrder = ascending ? 'ASCENDING' : 'DESCENDING';
    const below = { ...range, startRowIndex: (range.startRowIndex ?? 0) + 1 };
    const sortSpecs = [{ dimensionIndex: column - 1, sortOrder }];
    change({ sortRange: { range: below, sortSpecs } });
    return this;
  }

  remove(): void {
    change({ clearBasicFilter: { sheetId: this.sheet.id } });
  }

  toString(): string {
    return 'Filter';
  }

  private json(): BasicFilter {
    return call<BasicFilter | null>('sheet.filter', { sheet: this.sheet.id }) ?? {};
  }
}

export function filterOf(sheet: Sheet): Filter | null {
  const filter = call<BasicFilter | null>('sheet.filter', { sheet: sheet.id });
  return filter ? missing('Filter', new Filter(sheet)) : null;
}
