import { attributeName, htmlText, htmlUnquoted, tagName } from './escape';
import { attributeContext, rawContext, type ValueContext } from './value-context';

type Place =
  | 'text'
  | 'open'
  | 'tagName'
  | 'tag'
  | 'name'
  | 'afterName'
  | 'beforeValue'
  | 'value'
  | 'declaration'
  | 'comment'
  | 'raw';

/** Follows HTML as it is written and escapes values for the place where they stand. */
export class HtmlContext {
  private place: Place = 'text';
  private tag = '';
  private closing = false;
  private attribute = '';
  private quote = '';
  /** The last characters of a comment, declaration or script, to see its end. */
  private recent = '';
  private inner: ValueContext | undefined;

  feed(html: string): void {
    for (const char of html) this.step(char);
  }

  escape(value: string): string {
    switch (this.place) {
      case 'open':
      case 'tagName':
        return tagName(value);
      case 'tag':
      case 'name':
      case 'afterName':
        return attributeName(value);
      case 'beforeValue':
        return htmlUnquoted(attributeContext(this.attribute).escape(value));
      case 'value':
        return this.quoted(this.inner?.escape(value) ?? '');
      case 'raw':
        return this.rawText(value);
      case 'text':
        return htmlText(value);
      default:
        return '';
    }
  }

  private quoted(value: string): string {
    return this.quote ? htmlText(value) : htmlUnquoted(value);
  }

  /** Scripts and styles know no entities; titles and text areas do. */
  private rawText(value: string): string {
    const escaped = this.inner?.escape(value) ?? '';
    return this.tag === 'script' || this.tag === 'style' ? escaped : htmlText(escaped);
  }

  private step(char: string): void {
    switch (this.place) {
      case 'text':
        if (char === '<') this.open();
        break;
      case 'open':
        this.afterOpen(char);
        break;
      case 'value':
        this.inValue(char);
        break;
      case 'declaration':
      case 'comment':
        this.inMarkup(char);
        break;
      case 'raw':
        this.inRaw(char);
        break;
      default:
        this.inTag(char);
    }
  }

  private open(): void {
    Object.assign(this, { place: 'open', tag: '', closing: false });
  }

  private afterOpen(char: string): void {
    if (char === '/') this.closing = true;
    else if (/[a-z]/i.test(char)) this.nameTag(char);
    else {
      this.place = char === '!' || char === '?' ? 'declaration' : 'text';
      this.recent = '';
    }
  }

  private nameTag(char: string): void {
    this.place = 'tagName';
    this.tag += char.toLowerCase();
  }

  private inTag(char: string): void {
    if (char === '>') this.endTag();
    else if (this.place === 'beforeValue') this.startValue(char);
    else if (this.place === 'tagName' && /[\w:-]/.test(char)) this.nameTag(char);
    else if (char === '=' && this.place !== 'tag' && this.place !== 'tagName') {
      this.place = 'beforeValue';
    } else if (char === '/') this.place = 'tag';
    else if (/\s/.test(char)) this.place = this.place === 'name' ? 'afterName' : this.blank();
    else this.nameAttribute(char);
  }

  private blank(): Place {
    return this.place === 'tagName' ? 'tag' : this.place;
  }

  private nameAttribute(char: string): void {
    this.attribute = (this.place === 'name' ? this.attribute : '') + char.toLowerCase();
    this.place = 'name';
  }

  private startValue(char: string): void {
    if (/\s/.test(char)) return;
    this.place = 'value';
    this.quote = char === '"' || char === "'" ? char : '';
    this.inner = attributeContext(this.attribute);
    if (!this.quote) this.inner.step(char);
  }

  private inValue(char: string): void {
    const ended = this.quote ? char === this.quote : /[\s>]/.test(char);
    if (!ended) this.inner?.step(char);
    else if (char === '>' && !this.quote) this.endTag();
    else this.place = 'tag';
  }

  private endTag(): void {
    this.inner = this.closing ? undefined : rawContext(this.tag);
    this.place = this.inner ? 'raw' : 'text';
    this.recent = '';
  }

  private inRaw(char: string): void {
    const end = `</${this.tag}`;
    this.recent = (this.recent + char.toLowerCase()).slice(-end.length);
    if (this.recent !== end) this.inner?.step(char);
    else {
      this.place = 'tagName';
      this.closing = true;
    }
  }

  private inMarkup(char: string): void {
    this.recent = (this.recent + char).slice(-3);
    if (this.place === 'declaration' && this.recent === '--') this.place = 'comment';
    else if (this.place === 'comment' ? this.recent === '-->' : char === '>') this.place = 'text';
  }
}
