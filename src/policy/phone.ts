import { type Bilingual, say } from '../texts/say';

export type PhoneKind =
  | 'none'
  | 'mobile'
  | 'fixed'
  | 'fixedLocal'
  | 'service'
  | 'short'
  | 'foreign'
  | 'unknown';

/** A telephone number as read from what a person typed. */
export interface Phone {
  kind: PhoneKind;
  /** Digits (`+` and digits abroad), without extension; of an unknown number, the text itself. */
  number: string;
  extension: string;
  /** Number and extension in the one writing that is stored and compared. */
  normal: string;
  /** What to check, where it is not a plain mainland number. */
  warning?: Bilingual;
}

type Parts = Pick<Phone, 'kind' | 'number' | 'extension'>;

const EXTENSION = /\s*(?:转|分机|#|extension|ext\.?|x)\s*[:：]?\s*(\d{1,8})\s*$/i;
const SEPARATORS = /[\s().,·\-‐-―−_[\]【】]/g;

/** Carriers' segments are not listed: new ones appear. */
const PATTERNS: [PhoneKind, RegExp][] = [
  ['mobile', /^1[3-9]\d{9}$/],
  ['service', /^(?:400|800)\d{7}$/],
  ['fixed', /^(?:010|02\d)[2-9]\d{7}$/],
  ['fixed', /^0[3-9]\d{2}[2-9]\d{6,7}$/],
  ['fixedLocal', /^[2-9]\d{6,7}$/],
  ['short', /^(?:95|96|10|12)\d{3,4}$/],
  ['foreign', /^\+(?!86)[1-9]\d{6,14}$/],
];

/** Reads a number in any usual writing; one without area code gets `areaCode`, the unit's own. */
export function readPhone(typed: string, areaCode = ''): Phone {
  const text = typed.normalize('NFKC').trim();
  if (text === '') return phone({ kind: 'none', number: '', extension: '' });
  const extension = EXTENSION.exec(text)?.[1] ?? '';
  const number = withoutCountry(text.replace(EXTENSION, '').replace(SEPARATORS, ''));
  const kind = kindOf(number);
  if (kind === 'fixedLocal') return withArea({ kind, number, extension }, areaCode.trim());
  if (kind === 'foreign') return phone({ kind, number, extension }, say('warning.phoneForeign'));
  if (kind !== 'unknown') return phone({ kind, number, extension });
  return phone({ kind, number: text, extension: '' }, say('warning.phoneUnknown'));
}

/** For reading aloud: `138 0013 8000`, `0351-2967331 转 12`. */
export function formatPhone({ kind, number, extension }: Phone): string {
  return groupsOf(kind, number).join(kind === 'mobile' ? ' ' : '-') + suffix(extension, ' 转 ');
}

/** For lists and mails: four digits hidden, `138****8000`. Numbers open to all are shown. */
export function maskPhone({ kind, number }: Phone): string {
  if (kind === 'service' || kind === 'short') return groupsOf(kind, number).join('-');
  if (kind === 'fixed') {
    const [area = '', local = ''] = groupsOf(kind, number);
    return `${area}-****${local.slice(4)}`;
  }
  if (kind === 'fixedLocal') return `****${number.slice(4)}`;
  if (kind === 'unknown') return '*'.repeat(Math.max(0, number.length - 2)) + number.slice(-2);
  return number.replace(/\d{1,4}(?=\d{4}$)/, '****');
}

/** +86, 0086 and, before a whole number, 86 are dropped; 00 before another country becomes +. */
function withoutCountry(compact: string): string {
  const national = /^(?:\+|00)86(\d+)$/.exec(compact)?.[1];
  if (national) return kindOf(national) === 'unknown' ? `0${national}` : national;
  const bare = /^86(\d{11})$/.exec(compact)?.[1];
  if (bare && kindOf(bare) !== 'unknown') return bare;
  return compact.replace(/^00(?=[1-9])/, '+');
}

function kindOf(number: string): PhoneKind {
  return PATTERNS.find(([, pattern]) => pattern.test(number))?.[0] ?? 'unknown';
}

function withArea(local: Parts, area: string): Phone {
  const number = area + local.number;
  if (kindOf(number) !== 'fixed') return phone(local, say('warning.phoneAreaMissing'));
  return phone({ ...local, kind: 'fixed', number }, say('warning.phoneAreaAdded', { area }));
}

function phone(parts: Parts, warning?: Bilingual): Phone {
  const normal = parts.number + suffix(parts.extension, '转');
  return { ...parts, normal, ...(warning ? { warning } : {}) };
}

function groupsOf(kind: PhoneKind, number: string): string[] {
  const cuts: Partial<Record<PhoneKind, RegExp>> = {
    mobile: /^(\d{3})(\d{4})(\d{4})$/,
    service: /^(\d{3})(\d{3})(\d{4})$/,
    fixed: /^(010|02\d|0\d{3})(\d+)$/,
  };
  const cut = cuts[kind]?.exec(number);
  return cut ? cut.slice(1) : [number];
}

function suffix(extension: string, before: string): string {
  return extension && before + extension;
}
