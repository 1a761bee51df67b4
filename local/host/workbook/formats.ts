import type { IBorderData, IBorderStyleData, IPaddingData, IStyleData } from '@univerjs/core';
import { chosenColor, hexOf, toColor } from './colors';
import { below, type Mask } from './fields';
import type { Border, CellFormat, TextFormat } from './google';
import type { CellPatch } from './mutations';
import { numberFormat, patternOf } from './number-formats';

/** `null` takes the property away. */
export type StylePatch = NonNullable<CellPatch['s']>;

/** Univer counts these from 1; 0 is "as the content wants". */
const HORIZONTAL = ['LEFT', 'CENTER', 'RIGHT', 'JUSTIFY'];
const VERTICAL = ['TOP', 'MIDDLE', 'BOTTOM'];
const WRAP = ['OVERFLOW_CELL', 'CLIP', 'WRAP'];
const DIRECTION = ['LEFT_TO_RIGHT', 'RIGHT_TO_LEFT'];

const BORDERS: Record<string, number> = {
  NONE: 0,
  SOLID: 1,
  DOTTED: 3,
  DASHED: 4,
  DOUBLE: 7,
  SOLID_MEDIUM: 8,
  SOLID_THICK: 13,
};

const SIDES = [
  ['top', 't'],
  ['bottom', 'b'],
  ['left', 'l'],
  ['right', 'r'],
] as const;

type Reader = [path: string, read: (format: CellFormat) => StylePatch];

/** For each part of a CellFormat what it becomes in a style; what the format does not say becomes null. */
const READERS: Reader[] = [
  ['numberFormat', ({ numberFormat: format }) => ({ n: patternStyle(patternOf(format)) })],
  [
    'backgroundColor',
    (format) => ({ bg: rgb(chosenColor(format.backgroundColorStyle, format.backgroundColor)) }),
  ],
  ['borders', ({ borders }) => ({ bd: borders ? borderStyles(borders) : null })],
  ['padding', ({ padding }) => ({ pd: padding ? sides(padding) : null })],
  ['horizontalAlignment', (format) => ({ ht: place(HORIZONTAL, format.horizontalAlignment) })],
  ['verticalAlignment', (format) => ({ vt: place(VERTICAL, format.verticalAlignment) })],
  ['wrapStrategy', ({ wrapStrategy }) => ({ tb: place(WRAP, wrapStrategy) })],
  ['textDirection', ({ textDirection }) => ({ td: place(DIRECTION, textDirection) })],
  ['textRotation', ({ textRotation }) => ({ tr: rotation(textRotation) })],
  ['textFormat.foregroundColor', ({ textFormat }) => ({ cl: rgb(textColor(textFormat)) })],
  ['textFormat.fontFamily', ({ textFormat }) => ({ ff: textFormat?.fontFamily ?? null })],
  ['textFormat.fontSize', ({ textFormat }) => ({ fs: textFormat?.fontSize ?? null })],
  ['textFormat.bold', ({ textFormat }) => ({ bl: flag(textFormat?.bold) })],
  ['textFormat.italic', ({ textFormat }) => ({ it: flag(textFormat?.italic) })],
  ['textFormat.strikethrough', ({ textFormat }) => ({ st: line(textFormat?.strikethrough) })],
  ['textFormat.underline', ({ textFormat }) => ({ ul: line(textFormat?.underline) })],
];

/** The parts of `format` that `mask` names, as a change of style. */
export function stylePatch(format: CellFormat, mask: Mask): StylePatch {
  const named = READERS.filter(([path]) => below(mask, path) || below(mask, `${path}Style`));
  return Object.assign({}, ...named.map(([, read]) => read(format))) as StylePatch;
}

/** Every property that a format can set, taken away. */
export function clearedStyle(): StylePatch {
  return stylePatch({}, true);
}

function patternStyle(pattern: string | undefined) {
  return pattern === undefined ? null : { pattern };
}

function rgb(color: string | undefined) {
  return color === undefined ? null : { rgb: color };
}

function textColor(format: TextFormat | undefined): string | undefined {
  return chosenColor(format?.foregroundColorStyle, format?.foregroundColor);
}

function place(names: string[], name: string | undefined): number | null {
  const at =
    name === undefined ? -1 : names.indexOf(name === 'LEGACY_WRAP' ? 'OVERFLOW_CELL' : name);
  return at < 0 ? null : at + 1;
}

function flag(on: boolean | undefined): 0 | 1 | null {
  if (on === undefined) return null;
  return on ? 1 : 0;
}

function line(on: boolean | undefined): { s: 0 | 1 } | null {
  const state = flag(on);
  return state === null ? null : { s: state };
}

function rotation(turn: CellFormat['textRotation']) {
  return turn ? { a: turn.angle ?? 0, v: turn.vertical ? (1 as const) : (0 as const) } : null;
}

function sides({ top, right, bottom, left }: NonNullable<CellFormat['padding']>) {
  return { t: top, r: right, b: bottom, l: left };
}

function borderStyles(borders: NonNullable<CellFormat['borders']>) {
  const parts = SIDES.map(([side, key]) => [key, borderStyle(borders[side])]);
  return Object.fromEntries(parts) as Record<string, IBorderStyleData | null>;
}

export function borderStyle(border: Border | undefined): IBorderStyleData | null {
  const style = BORDERS[border?.style ?? 'NONE'] ?? 0;
  if (!border || style === 0) return null;
  return { s: style, cl: { rgb: chosenColor(border.colorStyle, border.color) ?? '#000000' } };
}

/** The style as the API tells it: what is not set is left out. */
export function cellFormat(style: IStyleData): CellFormat {
  const format: CellFormat = {};
  if (style.n) format.numberFormat = numberFormat(style.n.pattern);
  if (style.bg?.rgb) Object.assign(format, colorPair('backgroundColor', style.bg.rgb));
  if (style.bd) format.borders = bordersOf(style.bd);
  if (style.pd) format.padding = paddingOf(style.pd);
  if (style.ht) format.horizontalAlignment = HORIZONTAL[style.ht - 1];
  if (style.vt) format.verticalAlignment = VERTICAL[style.vt - 1];
  if (style.tb) format.wrapStrategy = WRAP[style.tb - 1];
  if (style.td) format.textDirection = DIRECTION[style.td - 1];
  if (style.tr) format.textRotation = style.tr.v ? { vertical: true } : { angle: style.tr.a };
  const textFormat = textFormatOf(style);
  if (Object.keys(textFormat).length > 0) format.textFormat = textFormat;
  return format;
}

function textFormatOf(style: IStyleData): TextFormat {
  return {
    ...(style.cl?.rgb ? colorPair('foregroundColor', style.cl.rgb) : {}),
    ...(style.ff ? { fontFamily: style.ff } : {}),
    ...(style.fs ? { fontSize: style.fs } : {}),
    ...(typeof style.bl === 'number' ? { bold: style.bl === 1 } : {}),
    ...(typeof style.it === 'number' ? { italic: style.it === 1 } : {}),
    ...(style.st ? { strikethrough: style.st.s === 1 } : {}),
    ...(style.ul ? { underline: style.ul.s === 1 } : {}),
  };
}

function colorPair(name: string, css: string) {
  const color = toColor(hexOf(css));
  return { [name]: color, [`${name}Style`]: { rgbColor: color } };
}

function bordersOf(borders: IBorderData): CellFormat['borders'] {
  const parts = SIDES.flatMap(([side, key]) => {
    const border = borders[key];
    if (!border) return [];
    const style = Object.entries(BORDERS).find(([, number]) => number === border.s)?.[0] ?? 'SOLID';
    return [[side, { style, ...colorPair('color', border.cl.rgb ?? '#000000') }]];
  });
  return Object.fromEntries(parts) as CellFormat['borders'];
}

function paddingOf({ t, r, b, l }: IPaddingData) {
  return { top: t, right: r, bottom: b, left: l };
}
