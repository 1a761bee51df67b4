import type { Color } from '../../host/workbook/google';
import { exception } from '../kernel';

const NAMED: Record<string, string> = {
  aqua: '#00ffff',
  beige: '#f5f5dc',
  black: '#000000',
  blue: '#0000ff',
  brown: '#a52a2a',
  coral: '#ff7f50',
  crimson: '#dc143c',
  cyan: '#00ffff',
  darkblue: '#00008b',
  darkgray: '#a9a9a9',
  darkgreen: '#006400',
  darkorange: '#ff8c00',
  darkred: '#8b0000',
  fuchsia: '#ff00ff',
  gold: '#ffd700',
  gray: '#808080',
  green: '#008000',
  grey: '#808080',
  indigo: '#4b0082',
  ivory: '#fffff0',
  khaki: '#f0e68c',
  lavender: '#e6e6fa',
  lightblue: '#add8e6',
  lightcyan: '#e0ffff',
  lightgray: '#d3d3d3',
  lightgreen: '#90ee90',
  lightgrey: '#d3d3d3',
  lightpink: '#ffb6c1',
  lightyellow: '#ffffe0',
  lime: '#00ff00',
  magenta: '#ff00ff',
  maroon: '#800000',
  navy: '#000080',
  olive: '#808000',
  orange: '#ffa500',
  orangered: '#ff4500',
  pink: '#ffc0cb',
  purple: '#800080',
  red: '#ff0000',
  salmon: '#fa8072',
  silver: '#c0c0c0',
  skyblue: '#87ceeb',
  steelblue: '#4682b4',
  tan: '#d2b48c',
  teal: '#008080',
  tomato: '#ff6347',
  turquoise: '#40e0d0',
  violet: '#ee82ee',
  wheat: '#f5deb3',
  white: '#ffffff',
  whitesmoke: '#f5f5f5',
  yellow: '#ffff00',
};

/** A colour in CSS notation; null and '' take the colour away. */
export function colorOf(css: string | null | undefined): Color | undefined {
  if (css === null || css === undefined || css === '') return undefined;
  const hex = hexOf(css.trim().toLowerCase());
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return { red: part(1), green: part(3), blue: part(5) };
}

function hexOf(css: string): string {
  const named = NAMED[css];
  if (named) return named;
  if (/^#[0-9a-f]{6}$/.test(css)) return css;
  if (/^#[0-9a-f]{3}$/.test(css)) return css.replace(/[0-9a-f]/g, '$&$&');
  const parts = /^rgb\((\d+),\s*(\d+),\s*(\d+)\)$/.exec(css);
  if (!parts) throw exception(`Invalid color: ${css}`);
  return rgbHex(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

export function rgbHex(red: number, green: number, blue: number): string {
  const part = (value: number) => Math.round(value).toString(16).padStart(2, '0');
  return `#${part(red)}${part(green)}${part(blue)}`;
}

export function cssOf(color: Color | undefined, otherwise: string): string {
  if (!color) return otherwise;
  const { red = 0, green = 0, blue = 0 } = color;
  return rgbHex(red * 255, green * 255, blue * 255);
}
