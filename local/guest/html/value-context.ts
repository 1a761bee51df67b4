import { cssString, cssValue, urlPart, urlQuery, urlStart } from './escape';
import { ScriptContext } from './script-context';

/** What a value means to the browser, apart from the HTML around it. */
export interface ValueContext {
  escape(value: string): string;
  step(char: string): void;
}

/** Text for people. */
class PlainContext implements ValueContext {
  escape(value: string): string {
    return value;
  }
  step(): void {}
}

/** An address. */
class UrlContext implements ValueContext {
  private place: 'start' | 'path' | 'query' = 'start';

  escape(value: string): string {
    if (this.place === 'start') return urlStart(value);
    return this.place === 'path' ? urlPart(value) : urlQuery(value);
  }

  step(char: string): void {
    if (char === '?' || char === '#') this.place = 'query';
    else if (this.place === 'start' && char.trim() !== '') this.place = 'path';
  }
}

/** A style sheet or a `style` attribute. */
class StyleContext implements ValueContext {
  private quote = '';
  private comment = false;
  private previous = '';

  escape(value: string): string {
    if (this.comment) return '';
    return this.quote ? cssString(value) : cssValue(value);
  }

  step(char: string): void {
    if (this.comment) this.comment = !(this.previous === '*' && char === '/');
    else if (this.quote) this.quote = this.closes(char) ? '' : this.quote;
    else if (char === '"' || char === "'") this.quote = char;
    else this.comment = this.previous === '/' && char === '*';
    this.previous = char;
  }

  private closes(char: string): boolean {
    return (char === this.quote && this.previous !== '\\') || char === '\n';
  }
}

const URL_ATTRIBUTES = new Set([
  'action',
  'background',
  'cite',
  'data',
  'formaction',
  'href',
  'longdesc',
  'manifest',
  'ping',
  'poster',
  'src',
  'xlink:href',
]);

export function attributeContext(name: string): ValueContext {
  if (name.startsWith('on')) return new ScriptContext();
  if (name === 'style') return new StyleContext();
  return URL_ATTRIBUTES.has(name) ? new UrlContext() : new PlainContext();
}

/** Elements whose content is no HTML; undefined for all others. */
export function rawContext(tag: string): ValueContext | undefined {
  if (tag === 'script') return new ScriptContext();
  if (tag === 'style') return new StyleContext();
  return tag === 'title' || tag === 'textarea' ? new PlainContext() : undefined;
}
