import type { Color, ColorStyle } from './google';

/** `#rrggbb` of the API's colour; absent parts are 0. */
function toHex({ red = 0, green = 0, blue = 0 }: Color): string {
  const part = (share: number) =>
    Math.round(share * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${part(red)}${part(green)}${part(blue)}`;
}

/** The API's colour; parts that are 0 are left out. */
export function toColor(css: string): Color {
  const hex = hexOf(css);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255,
  );
  return {
    ...(red === 0 ? {} : { red }),
    ...(green === 0 ? {} : { green }),
    ...(blue === 0 ? {} : { blue }),
  };
}

/** `#abc`, `rgb(1, 2, 3)` and the like as `#rrggbb`. */
export function hexOf(css: string): string {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(css);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`.toLowerCase();
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(css)?.slice(1);
  if (!parts) return css.toLowerCase();
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}

/** The newer of the two ways in which the API takes a colour wins. */
export function chosenColor(style?: ColorStyle, color?: Color): string | undefined {
  const chosen = style?.rgbColor ?? color;
  return chosen && toHex(chosen);
}
