import type {
  IColorScale,
  IConditionalFormattingRuleConfig,
  IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import { cellName } from '../../a1';
import type { Tab } from './book';
import { chosenColor, toColor } from './colors';
import { cellFormat, stylePatch } from './formats';
import type { BooleanCondition, ConditionalFormatRule, InterpolationPoint } from './google';
import { fail, gridRange } from './resolve';
import { rectOf } from './rules';

/** Univer's kind of rule, without the style that it gives. */
interface Criteria {
  subType: string;
  operator?: string;
  value?: unknown;
}

const NUMBERS: Record<string, string> = {
  NUMBER_EQ: 'equal',
  NUMBER_NOT_EQ: 'notEqual',
  NUMBER_GREATER: 'greaterThan',
  NUMBER_GREATER_THAN_EQ: 'greaterThanOrEqual',
  NUMBER_LESS: 'lessThan',
  NUMBER_LESS_THAN_EQ: 'lessThanOrEqual',
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'notBetween',
};

const TEXTS: Record<string, string> = {
  TEXT_EQ: 'equal',
  TEXT_NOT_EQ: 'notEqual',
  TEXT_CONTAINS: 'containsText',
  TEXT_NOT_CONTAINS: 'notContainsText',
  TEXT_STARTS_WITH: 'beginsWith',
  TEXT_ENDS_WITH: 'endsWith',
  BLANK: 'containsBlanks',
  NOT_BLANK: 'notContainsBlanks',
};

/** Univer says these by a formula of the first cell; each stays readable as what it was. */
const DATES: Record<string, string> = { DATE_BEFORE: '<', DATE_AFTER: '>', DATE_EQ: '=' };
const DATE_FORMULA = /^=AND\(ISNUMBER\([^)]+\),INT\([^)]+\)([<>=])(.+)\)$/;

const RELATIVE: Record<string, string> = {
  TODAY: 'TODAY()',
  TOMORROW: 'TODAY()+1',
  YESTERDAY: 'TODAY()-1',
  PAST_WEEK: 'TODAY()-7',
  PAST_MONTH: 'TODAY()-30',
  PAST_YEAR: 'TODAY()-365',
};

const POINTS: Record<string, string> = {
  MIN: 'min',
  MAX: 'max',
  NUMBER: 'num',
  PERCENT: 'percent',
  PERCENTILE: 'percentile',
};

/** What a rule does, as Univer keeps it; `first` is the upper left cell of its first range. */
export function ruleConfig(
  rule: ConditionalFormatRule,
  first: { row: number; column: number },
): IConditionalFormattingRuleConfig {
  if (rule.gradientRule) return colorScale(rule.gradientRule);
  const { condition = {}, format = {} } = rule.booleanRule ?? fail('A rule needs a condition.');
  const found = criteria(condition, cellName(first.row, first.column));
  return {
    type: 'highlightCell',
    ...found,
    style: setOnly(stylePatch(format, true)),
  } as IConditionalFormattingRuleConfig;
}

function criteria({ type = '', values = [] }: BooleanCondition, cell: string): Criteria {
  const [first = '', second = ''] = values.map(({ userEnteredValue }) => userEnteredValue ?? '');
  if (type === 'CUSTOM_FORMULA') return { subType: 'formula', value: first };
  if (type in NUMBERS) {
    const value = second === '' ? Number(first) : [Number(first), Number(second)];
    return { subType: 'number', operator: NUMBERS[type], value };
  }
  if (type in TEXTS) return { subType: 'text', operator: TEXTS[type], value: first };
  const sign = DATES[type];
  if (!sign) return fail(`ConditionType '${type}' is not supported in conditional formats.`);
  const day = RELATIVE[values[0]?.relativeDate ?? ''] ?? `DATEVALUE("${first}")`;
  return { subType: 'formula', value: `=AND(ISNUMBER(${cell}),INT(${cell})${sign}${day})` };
}

function setOnly(style: object): object {
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== null));
}

function colorScale(gradient: NonNullable<ConditionalFormatRule['gradientRule']>): IColorScale {
  const points = [gradient.minpoint, gradient.midpoint, gradient.maxpoint];
  const given = points.filter((point): point is InterpolationPoint => point !== undefined);
  return {
    type: 'colorScale',
    config: given.map((point, index) => ({
      index,
      color: chosenColor(point.colorStyle, point.color) ?? '#ffffff',
      value: { type: POINTS[point.type ?? ''], value: Number(point.value ?? 0) },
    })),
  } as IColorScale;
}

/** The rule as the API tells it. */
export function conditionalRule(tab: Tab, rule: IConditionFormattingRule): ConditionalFormatRule {
  const ranges = rule.ranges.map((range) => gridRange({ tab, rect: rectOf(range) }));
  const config = rule.rule as unknown as Criteria & { type: string; style?: object };
  if (config.type === 'colorScale') {
    return { ranges, gradientRule: gradientOf(rule.rule as IColorScale) };
  }
  const format = cellFormat(config.style ?? {});
  return { ranges, booleanRule: { condition: conditionOf(config), format } };
}

function conditionOf({ subType, operator, value }: Criteria): BooleanCondition {
  const values = [value]
    .flat()
    .filter((each) => each !== undefined && each !== '')
    .map((each) => ({ userEnteredValue: String(each) }));
  const withValues = values.length > 0 ? { values } : {};
  if (subType === 'number') return { type: named(NUMBERS, operator), ...withValues };
  if (subType === 'text') return { type: named(TEXTS, operator), ...withValues };
  return dateCondition(String(value)) ?? { type: 'CUSTOM_FORMULA', ...withValues };
}

function dateCondition(formula: string): BooleanCondition | undefined {
  const [, sign, day = ''] = DATE_FORMULA.exec(formula) ?? [];
  if (!sign) return undefined;
  const type = named(DATES, sign);
  const relativeDate = Object.keys(RELATIVE).find((name) => RELATIVE[name] === day);
  if (relativeDate) return { type, values: [{ relativeDate }] };
  const text = /^DATEVALUE\("(.*)"\)$/.exec(day)?.[1];
  return text === undefined ? undefined : { type, values: [{ userEnteredValue: text }] };
}

function named(names: Record<string, string>, value: string | undefined): string {
  return Object.keys(names).find((name) => names[name] === value) ?? 'CUSTOM_FORMULA';
}

function gradientOf({ config }: IColorScale): ConditionalFormatRule['gradientRule'] {
  const points = config.map(({ color, value }) => ({
    color: toColor(color),
    colorStyle: { rgbColor: toColor(color) },
    type: named(POINTS, value.type),
    ...(value.value === undefined ? {} : { value: String(value.value) }),
  }));
  const [minpoint, ...rest] = points;
  const maxpoint = rest.pop();
  const [midpoint] = rest;
  return { minpoint, ...(midpoint ? { midpoint } : {}), maxpoint };
}
