/** HTML that is safe to be put into HTML. */
export class Markup {
  constructor(readonly text: string) {}
}

type Part = Markup | string | number | false | null | undefined | Part[];

/** A template whose values are escaped, unless they are markup themselves. */
export function html(texts: TemplateStringsArray, ...values: Part[]): Markup {
  return new Markup(texts.map((text, index) => text + shown(values[index])).join(''));
}

/** ` name="value"`, or nothing for a value that is not there. */
export function attribute(name: string, value: string | boolean | undefined): Markup {
  if (value === undefined || value === false) return new Markup('');
  return value === true ? new Markup(` ${name}`) : html` ${new Markup(name)}="${value}"`;
}

function shown(value: Part): string {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(shown).join('');
  if (value === false || value === null || value === undefined) return '';
  return String(value).replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
