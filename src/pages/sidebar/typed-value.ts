import type { Field, Value } from './types';
import type { PageText } from './words';

type Typed = { value: unknown } | { fault: PageText };

/** What was typed, as the act wants it; never called with blanks. */
export function readTyped(type: Field['type'], typed: string): Typed {
  switch (type) {
    case 'money':
      return readCents(typed);
    case 'int':
      return readNumber(typed, /^-?\d+$/, 'notInt');
    case 'number':
      return readNumber(typed, /^-?(\d+\.?\d*|\.\d+)$/, 'notNumber');
    default:
      return { value: typed };
  }
}

/** A value as it stands in a field for typing. */
export function typedText(type: Field['type'], value: Value | undefined): string {
  if (value === null || value === undefined) return '';
  if (type === 'money' && typeof value === 'number') return (value / 100).toFixed(2);
  if (type === 'dateTime') return String(value).slice(0, 16);
  return Array.isArray(value) ? value.join(', ') : String(value);
}

/** `１,280.5元` as 128050: by digits, so that no cent is lost to fractions. */
function readCents(typed: string): Typed {
  const [, yuan = '', cents = ''] =
    /^(\d+)(?:\.(\d{0,2}))?$/.exec(plain(typed).replace(/[¥元]/g, '')) ?? [];
  return yuan ? { value: Number(yuan + cents.padEnd(2, '0')) } : { fault: 'notMoney' };
}

function readNumber(typed: string, form: RegExp, fault: PageText): Typed {
  const text = plain(typed);
  return form.test(text) ? { value: Number(text) } : { fault };
}

/** Full-width digits as plain ones, without what groups them. */
function plain(typed: string): string {
  return typed.normalize('NFKC').replace(/[,\s]/g, '');
}
