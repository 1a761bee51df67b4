import { exception } from '../kernel';

const PLACE = /%(-?)([+ 0]?)(\d*)(?:\.(\d+))?([a-zA-Z%])/g;

/** Utilities.formatString and Logger.log: `%s %d %f %x %e %%` with flags, width and precision. */
export function formatString(template: string, values: unknown[]): string {
  let next = 0;
  return template.replace(PLACE, (...place: string[]) => {
    const [, left = '', flag = '', width = '', precision, kind = ''] = place;
    if (kind === '%') return '%';
    const body = signed(bodyOf(kind, values[next++], precision), flag);
    const filler = flag === '0' && kind !== 's' && left === '' ? '0' : ' ';
    return left ? body.padEnd(Number(width)) : padded(body, Number(width), filler);
  });
}

function bodyOf(kind: string, value: unknown, precision: string | undefined): string {
  switch (kind) {
    case 's':
      return String(value).slice(0, precision === undefined ? undefined : Number(precision));
    case 'd':
    case 'i':
      return String(Math.trunc(Number(value)));
    case 'f':
      return Number(value).toFixed(precision === undefined ? 6 : Number(precision));
    case 'e':
      return Number(value).toExponential(precision === undefined ? 6 : Number(precision));
    case 'x':
      return Math.trunc(Number(value)).toString(16);
    case 'X':
      return Math.trunc(Number(value)).toString(16).toUpperCase();
    case 'o':
      return Math.trunc(Number(value)).toString(8);
    case 'b':
      return String(Boolean(value));
    default:
      throw exception(`Unknown format conversion: %${kind}`);
  }
}

function signed(body: string, flag: string): string {
  return (flag === '+' || flag === ' ') && /^\d/.test(body) ? flag + body : body;
}

/** Zeros go between the sign and the digits. */
function padded(body: string, width: number, filler: string): string {
  if (filler === ' ' || !/^[+-]/.test(body)) return body.padStart(width, filler);
  return body.slice(0, 1) + body.slice(1).padStart(width - 1, filler);
}
