/** What stands where a value would have been dangerous; Google's own filler. */
export const FILLER = 'zSoyz';

const HTML: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function htmlText(value: string): string {
  return value.replace(/[&<>"']/g, (char) => HTML[char] ?? char);
}

/** For attribute values without quotes, where a blank would end the value. */
export function htmlUnquoted(value: string): string {
  return htmlText(value).replace(/[\s=`]/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** Inside a string of a script; harmless to the HTML around it as well. */
export function jsString(value: string): string {
  const unsafe = /[^\w .,:;!?@~|[\]\u0080-\u2027\u202a-\ud7ff\ud800-\uffff]/g;
  return value.replace(unsafe, (char) => {
    const code = char.charCodeAt(0).toString(16);
    return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`;
  });
}

/** A value of a script: always a string, also for numbers. */
export function jsValue(value: string): string {
  return `'${jsString(value)}'`;
}

export function jsRegex(value: string): string {
  return jsString(value).replace(/[.,:;!?@~|[\]]/g, (char) => {
    return `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`;
  });
}

export function cssString(value: string): string {
  return value.replace(/[^\w .\u0080-\uffff]/g, (char) => `\\${char.charCodeAt(0).toString(16)} `);
}

/** A word, a length, a colour or several of them. */
export function cssValue(value: string): string {
  const plain = /^[\w\s.,#%!-]*$/.test(value) && !/expression|binding/i.test(value);
  return plain ? value : FILLER;
}

const SAFE_START = /^(?:(?:https?|mailto|ftp|tel):|[^&:/?#]*(?:[/?#]|$))/i;
const IMAGE_DATA = /^data:image\/(?:bmp|gif|jpe?g|png|tiff|webp);base64,[a-z0-9+/]+=*$/i;

/** A value that begins an address: `javascript:` and its like do not pass. */
export function urlStart(value: string): string {
  const safe = SAFE_START.test(value) || IMAGE_DATA.test(value);
  return safe ? urlPart(value) : `#${FILLER}`;
}

/** A value in the path of an address. */
export function urlPart(value: string): string {
  return value.replace(/[\0- "'()<>\\^`{|}\x7f]/g, percent);
}

/** A value behind the question mark. */
export function urlQuery(value: string): string {
  return encodeURIComponent(value).replace(/['()*!]/g, percent);
}

const DANGEROUS_NAME =
  /^(?:style|on|action|archive|background|cite|classid|codebase|data|dsync|href|longdesc|src|usemap)/i;

/** A value that is the name of an attribute, such as `checked`. */
export function attributeName(value: string): string {
  return /^[\w$:-]*$/.test(value) && !DANGEROUS_NAME.test(value) ? value : FILLER;
}

export function tagName(value: string): string {
  const raw = /^(?:script|style|textarea|title|xmp|plaintext)$/i;
  return /^[\w$:-]*$/.test(value) && !raw.test(value) ? value : FILLER;
}

function percent(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
