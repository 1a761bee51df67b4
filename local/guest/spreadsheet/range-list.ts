import { missing } from '../kernel';
import type { Range } from './range';

/** Several ranges at once; what it can do, each of its ranges does. */
interface RangeList {
  getRanges(): Range[];
}

const SHARED = [
  'breakApart',
  'check',
  'clear',
  'clearContent',
  'clearDataValidations',
  'clearFormat',
  'clearNote',
  'insertCheckboxes',
  'removeCheckboxes',
  'setBackground',
  'setBackgroundRGB',
  'setBorder',
  'setFontColor',
  'setFontFamily',
  'setFontLine',
  'setFontSize',
  'setFontStyle',
  'setFontWeight',
  'setFormula',
  'setHorizontalAlignment',
  'setNote',
  'setNumberFormat',
  'setTextDirection',
  'setValue',
  'setVerticalAlignment',
  'setWrap',
  'setWrapStrategy',
  'trimWhitespace',
  'uncheck',
];

export function newRangeList(ranges: Range[]): RangeList {
  const list: RangeList & Record<string, unknown> = {
    getRanges: () => ranges.slice(),
    toString: () => 'RangeList',
  };
  const guarded = missing('RangeList', list);
  for (const method of SHARED) {
    list[method] = (...args: unknown[]) => {
      for (const range of ranges) {
        const methods = range as unknown as Record<string, (...given: unknown[]) => unknown>;
        methods[method]?.(...args);
      }
      return guarded;
    };
  }
  return guarded;
}
