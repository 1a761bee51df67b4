import type {
  BooleanCondition as ConditionJson,
  InterpolationPoint,
  ConditionalFormatRule as RuleJson,
} from '../../host/workbook/google';
import { missing } from '../kernel';
import { colorOf, cssOf } from './colors';
import { conditionOf, criterionName, criterionValues, WHENS } from './criteria';
import { BooleanCriteria, InterpolationType } from './enums';
import type { Range } from './range';
import { gridRangeCells } from './reference';

type Criterion = (typeof BooleanCriteria)[keyof typeof BooleanCriteria];
type Style = NonNullable<NonNullable<RuleJson['booleanRule']>['format']>;
type TextStyle = NonNullable<Style['textFormat']>;
type PointName = 'minpoint' | 'midpoint' | 'maxpoint';

/** A rule of a sheet; does not change. */
export class ConditionalFormatRule {
  constructor(readonly json: RuleJson) {}

  getRanges(): Range[] {
    const ranges = (this.json.ranges ?? []).map(gridRangeCells);
    return ranges.filter((range): range is Range => range !== null);
  }

  getBooleanCondition(): object | null {
    const { booleanRule } = this.json;
    if (!booleanRule?.condition) return null;
    return booleanCondition(booleanRule.condition, booleanRule.format ?? {});
  }

  getGradientCondition(): object | null {
    const { gradientRule } = this.json;
    return gradientRule ? gradientCondition(gradientRule) : null;
  }

  copy(): ConditionalFormatRuleBuilder {
    return newConditionalFormatRule(JSON.parse(JSON.stringify(this.json)) as RuleJson);
  }

  toString(): string {
    return 'ConditionalFormatRule';
  }
}

function booleanCondition(condition: ConditionJson, format: Style): object {
  const { bold, italic, underline, strikethrough, foregroundColor } = format.textFormat ?? {};
  const name = criterionName(condition, BooleanCriteria);
  return missing('BooleanCondition', {
    getCriteriaType: () => (name ? BooleanCriteria[name] : null),
    getCriteriaValues: () => criterionValues(condition),
    getBackground: () => (format.backgroundColor ? cssOf(format.backgroundColor, '') : null),
    getFontColor: () => (foregroundColor ? cssOf(foregroundColor, '') : null),
    getBold: () => bold ?? null,
    getItalic: () => italic ?? null,
    getUnderline: () => underline ?? null,
    getStrikethrough: () => strikethrough ?? null,
    toString: () => 'BooleanCondition',
  });
}

function gradientCondition(gradient: NonNullable<RuleJson['gradientRule']>): object {
  const color = (point?: InterpolationPoint) => cssOf(point?.color, '');
  const type = (point?: InterpolationPoint) =>
    InterpolationType[(point?.type ?? '') as keyof typeof InterpolationType] ?? null;
  const value = (point?: InterpolationPoint) => point?.value ?? '';
  const { minpoint, midpoint, maxpoint } = gradient;
  return missing('GradientCondition', {
    getMinColor: () => color(minpoint),
    getMinType: () => type(minpoint),
    getMinValue: () => value(minpoint),
    getMidColor: () => color(midpoint),
    getMidType: () => type(midpoint),
    getMidValue: () => value(midpoint),
    getMaxColor: () => color(maxpoint),
    getMaxType: () => type(maxpoint),
    getMaxValue: () => value(maxpoint),
    toString: () => 'GradientCondition',
  });
}

class ConditionalFormatRuleBuilder extends ConditionalFormatRule {
  build(): ConditionalFormatRule {
    return conditionalFormatRule(JSON.parse(JSON.stringify(this.json)) as RuleJson);
  }

  setRanges(ranges: Range[]): this {
    this.json.ranges = ranges.map((range) => range.gridRange());
    return this;
  }

  setBackground(color: string | null): this {
    const rgbColor = colorOf(color);
    this.style().backgroundColor = rgbColor;
    this.style().backgroundColorStyle = rgbColor && { rgbColor };
    return this;
  }

  setFontColor(color: string | null): this {
    const rgbColor = colorOf(color);
    this.text().foregroundColor = rgbColor;
    this.text().foregroundColorStyle = rgbColor && { rgbColor };
    return this;
  }

  setBold(on: boolean | null): this {
    this.text().bold = on ?? undefined;
    return this;
  }

  setItalic(on: boolean | null): this {
    this.text().italic = on ?? undefined;
    return this;
  }

  setUnderline(on: boolean | null): this {
    this.text().underline = on ?? undefined;
    return this;
  }

  setStrikethrough(on: boolean | null): this {
    this.text().strikethrough = on ?? undefined;
    return this;
  }

  withCriteria(criterion: Criterion, values: unknown[]): this {
    return this.when(criterion.name(), values);
  }

  setGradientMinpoint(color: string): this {
    return this.point('minpoint', { color: colorOf(color), type: 'MIN' });
  }

  setGradientMinpointWithValue(color: string, type: { name(): string }, value: string): this {
    return this.point('minpoint', { color: colorOf(color), type: type.name(), value });
  }

  setGradientMidpointWithValue(color: string, type: { name(): string }, value: string): this {
    return this.point('midpoint', { color: colorOf(color), type: type.name(), value });
  }

  setGradientMaxpoint(color: string): this {
    return this.point('maxpoint', { color: colorOf(color), type: 'MAX' });
  }

  setGradientMaxpointWithValue(color: string, type: { name(): string }, value: string): this {
    return this.point('maxpoint', { color: colorOf(color), type: type.name(), value });
  }

  /** @internal */
  when(name: string, values: unknown[]): this {
    delete this.json.gradientRule;
    this.boolean().condition = conditionOf(name, values);
    return this;
  }

  private point(name: PointName, point: InterpolationPoint): this {
    delete this.json.booleanRule;
    this.json.gradientRule = { ...this.json.gradientRule, [name]: point };
    return this;
  }

  private boolean() {
    const rule = this.json.booleanRule ?? {};
    this.json.booleanRule = rule;
    return rule;
  }

  private style(): Style {
    const rule = this.boolean();
    const style = rule.format ?? {};
    rule.format = style;
    return style;
  }

  private text(): TextStyle {
    const style = this.style();
    const text = style.textFormat ?? {};
    style.textFormat = text;
    return text;
  }
}

for (const [method, name] of Object.entries(WHENS)) {
  Object.assign(ConditionalFormatRuleBuilder.prototype, {
    [method](this: ConditionalFormatRuleBuilder, ...values: unknown[]) {
      return this.when(name, values);
    },
  });
}

export function newConditionalFormatRule(json: RuleJson = {}): ConditionalFormatRuleBuilder {
  return missing('ConditionalFormatRuleBuilder', new ConditionalFormatRuleBuilder(json));
}

export function conditionalFormatRule(json: RuleJson): ConditionalFormatRule {
  return missing('ConditionalFormatRule', new ConditionalFormatRule(json));
}
