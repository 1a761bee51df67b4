import type { CellStyle, FontStyle } from 'hucre';
import { hexOf, toColor } from '../colors';
import type { CellFormat, Color } from '../google';

/** How a cell looks, as a file of Excel says it. Borders and rotation stay behind. */
export function lookOf(format: CellFormat): CellStyle {
  const { numberFormat, backgroundColor, textFormat } = format;
  const font = {
    ...(textFormat?.bold ? { bold: true } : {}),
    ...(textFormat?.italic ? { italic: true } : {}),
    ...(textFormat?.underline ? { underline: true } : {}),
    ...(textFormat?.strikethrough ? { strikethrough: true } : {}),
    ...(textFormat?.fontSize ? { size: textFormat.fontSize } : {}),
    ...(textFormat?.fontFamily ? { name: textFormat.fontFamily } : {}),
    ...(textFormat?.foregroundColor ? { color: fileColor(textFormat.foregroundColor) } : {}),
  };
  const alignment = alignmentOf(format);
  return {
    ...(numberFormat?.pattern ? { numFmt: numberFormat.pattern } : {}),
    ...(Object.keys(font).length ? { font } : {}),
    ...(backgroundColor ? { fill: solid(backgroundColor) } : {}),
    ...(Object.keys(alignment).length ? { alignment } : {}),
  };
}

export function solid(color: Color) {
  return { type: 'pattern', pattern: 'solid', fgColor: fileColor(color) } as const;
}

const HORIZONTAL = { LEFT: 'left', CENTER: 'center', RIGHT: 'right' } as const;
const VERTICAL = { TOP: 'top', MIDDLE: 'center', BOTTOM: 'bottom' } as const;

function alignmentOf({ horizontalAlignment, verticalAlignment, wrapStrategy }: CellFormat) {
  const horizontal = HORIZONTAL[horizontalAlignment as keyof typeof HORIZONTAL];
  const vertical = VERTICAL[verticalAlignment as keyof typeof VERTICAL];
  return {
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(wrapStrategy === 'WRAP' ? { wrapText: true } : {}),
  };
}

/** The other way round. */
export function formatOf({ numFmt, font, fill, alignment }: CellStyle): CellFormat {
  const foregroundColor = apiColor(font?.color);
  const backgroundColor =
    fill?.type === 'pattern' && fill.pattern === 'solid' ? apiColor(fill.fgColor) : undefined;
  const textFormat = {
    ...(font?.bold ? { bold: true } : {}),
    ...(font?.italic ? { italic: true } : {}),
    ...(font?.underline ? { underline: true } : {}),
    ...(font?.strikethrough ? { strikethrough: true } : {}),
    ...(font?.size ? { fontSize: font.size } : {}),
    ...(font?.name ? { fontFamily: font.name } : {}),
    ...(foregroundColor ? { foregroundColor } : {}),
  };
  const horizontal = nameIn(HORIZONTAL, alignment?.horizontal);
  const vertical = nameIn(VERTICAL, alignment?.vertical);
  return {
    ...(numFmt && numFmt !== 'General' ? { numberFormat: { pattern: numFmt } } : {}),
    ...(backgroundColor ? { backgroundColor } : {}),
    ...(Object.keys(textFormat).length ? { textFormat } : {}),
    ...(horizontal ? { horizontalAlignment: horizontal } : {}),
    ...(vertical ? { verticalAlignment: vertical } : {}),
    ...(alignment?.wrapText ? { wrapStrategy: 'WRAP' } : {}),
  };
}

function nameIn(names: Record<string, string>, value: string | undefined): string | undefined {
  return Object.keys(names).find((name) => names[name] === value);
}

export function fileColor({
  red = 0,
  green = 0,
  blue = 0,
}: Color): NonNullable<FontStyle['color']> {
  const part = (share: number) =>
    Math.round(share * 255)
      .toString(16)
      .padStart(2, '0');
  return { rgb: `${part(red)}${part(green)}${part(blue)}`.toUpperCase() };
}

/** Colours of a theme are the theme's: they are left out. */
export function apiColor(color: NonNullable<FontStyle['color']> | undefined): Color | undefined {
  const rgb = color?.rgb?.slice(-6);
  return rgb && /^[0-9a-f]{6}$/i.test(rgb) ? toColor(hexOf(`#${rgb}`)) : undefined;
}
