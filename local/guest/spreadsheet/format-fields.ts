import type { CellFormat } from '../../host/workbook/google';
import { colorOf, cssOf } from './colors';
import { TextDirection, WrapStrategy } from './enums';

/** One property of cells, as scripts know it: how it is read from a CellFormat, and how it is written. */
export interface FormatField<T> {
  /** What of a CellFormat it is. */
  fields: string;
  read(format: CellFormat): T;
  /** null resets. */
  write(value: T | null): CellFormat;
}

const DEFAULT_PATTERN = '0.###############';

function textFormat(format: NonNullable<CellFormat['textFormat']>): CellFormat {
  return { textFormat: format };
}

function lower(value: unknown): string {
  return String(value ?? '').toLowerCase();
}

/** `normal` and what else is no value of the service leaves the alignment to the content. */
function oneOf(value: unknown, names: string[]): string | undefined {
  const name = String(value ?? '').toUpperCase();
  return names.indexOf(name) >= 0 ? name : undefined;
}

export const background: FormatField<string> = {
  fields: 'backgroundColorStyle',
  read: (format) => cssOf(format.backgroundColor, '#ffffff'),
  write: (css) => {
    const rgbColor = colorOf(css);
    return rgbColor ? { backgroundColorStyle: { rgbColor } } : {};
  },
};

export const fontColor: FormatField<string> = {
  fields: 'textFormat.foregroundColorStyle',
  read: (format) => cssOf(format.textFormat?.foregroundColor, '#000000'),
  write: (css) => {
    const rgbColor = colorOf(css);
    return rgbColor ? textFormat({ foregroundColorStyle: { rgbColor } }) : {};
  },
};

export const fontFamily: FormatField<string> = {
  fields: 'textFormat.fontFamily',
  read: (format) => format.textFormat?.fontFamily ?? 'Arial',
  write: (name) => (name ? textFormat({ fontFamily: String(name) }) : {}),
};

export const fontSize: FormatField<number> = {
  fields: 'textFormat.fontSize',
  read: (format) => format.textFormat?.fontSize ?? 10,
  write: (size) => (size === null ? {} : textFormat({ fontSize: Number(size) })),
};

export const fontWeight: FormatField<string> = {
  fields: 'textFormat.bold',
  read: (format) => (format.textFormat?.bold ? 'bold' : 'normal'),
  write: (weight) => (weight === null ? {} : textFormat({ bold: lower(weight) === 'bold' })),
};

export const fontStyle: FormatField<string> = {
  fields: 'textFormat.italic',
  read: (format) => (format.textFormat?.italic ? 'italic' : 'normal'),
  write: (style) => (style === null ? {} : textFormat({ italic: lower(style) === 'italic' })),
};

export const fontLine: FormatField<string> = {
  fields: 'textFormat(underline,strikethrough)',
  read: ({ textFormat: { underline, strikethrough } = {} }) => {
    if (underline) return 'underline';
    return strikethrough ? 'line-through' : 'none';
  },
  write: (line) =>
    line === null
      ? {}
      : textFormat({
          underline: lower(line) === 'underline',
          strikethrough: lower(line) === 'line-through',
        }),
};

export const numberFormat: FormatField<string> = {
  fields: 'numberFormat',
  read: ({ numberFormat: format }) =>
    !format?.pattern || /^general$/i.test(format.pattern) ? DEFAULT_PATTERN : format.pattern,
  write: (pattern) =>
    !pattern || /^general$/i.test(pattern) ? {} : { numberFormat: { pattern: String(pattern) } },
};

export const horizontalAlignment: FormatField<string> = {
  fields: 'horizontalAlignment',
  read: (format) => lower(format.horizontalAlignment) || 'general',
  write: (name) => {
    const horizontal = oneOf(name, ['LEFT', 'CENTER', 'RIGHT']);
    return horizontal ? { horizontalAlignment: horizontal } : {};
  },
};

export const verticalAlignment: FormatField<string> = {
  fields: 'verticalAlignment',
  read: (format) => lower(format.verticalAlignment) || 'bottom',
  write: (name) => {
    const vertical = oneOf(name, ['TOP', 'MIDDLE', 'BOTTOM']);
    return vertical ? { verticalAlignment: vertical } : {};
  },
};

export const wrap: FormatField<boolean> = {
  fields: 'wrapStrategy',
  read: (format) => format.wrapStrategy === 'WRAP',
  write: (on) => (on === null ? {} : { wrapStrategy: on ? 'WRAP' : 'OVERFLOW_CELL' }),
};

export const wrapStrategy: FormatField<{ name(): string }> = {
  fields: 'wrapStrategy',
  read: ({ wrapStrategy: name }) => {
    if (name === 'WRAP') return WrapStrategy.WRAP;
    return name === 'CLIP' ? WrapStrategy.CLIP : WrapStrategy.OVERFLOW;
  },
  write: (strategy) => {
    const name = strategy?.name();
    return name ? { wrapStrategy: name === 'OVERFLOW' ? 'OVERFLOW_CELL' : name } : {};
  },
};

export const textDirection: FormatField<{ name(): string } | null> = {
  fields: 'textDirection',
  read: ({ textDirection: name }) => TextDirection[name as keyof typeof TextDirection] ?? null,
  write: (direction) => (direction ? { textDirection: direction.name() } : {}),
};
