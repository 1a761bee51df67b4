import { jsRegex, jsString, jsValue } from './escape';

type Mode = 'code' | 'string' | 'template' | 'line' | 'block' | 'regex';

const BEFORE_REGEX = /(?:^|[([{,;=:!&|?+\-*%~^<>}])$/;
const WORD_BEFORE_REGEX =
  /(?:^|[^\w$.])(?:return|typeof|case|in|of|delete|void|throw|new|do|else|instanceof)$/;

/** Knows, character by character, where in a piece of JavaScript it stands. */
export class ScriptContext {
  private mode: Mode = 'code';
  private quote = '';
  private escaped = false;
  private inSet = false;
  /** A `/` whose meaning the next character tells. */
  private slash = false;
  /** The end of the code so far, to tell a division from a regular expression. */
  private before = '';
  private previous = '';
  /** Open braces in each `${…}` that is open. */
  private readonly nested: number[] = [];

  escape(value: string): string {
    switch (this.mode) {
      case 'code':
        return jsValue(value);
      case 'line':
      case 'block':
        return '';
      case 'regex':
        return jsRegex(value);
      default:
        return jsString(value);
    }
  }

  step(char: string): void {
    if (this.escaped) this.escaped = false;
    else if (this.mode === 'code') this.code(char);
    else if (this.mode === 'line' || this.mode === 'block') this.comment(char);
    else this.literal(char);
    this.previous = char;
  }

  private code(char: string): void {
    if (this.slash) {
      this.slash = false;
      if (this.afterSlash(char)) return;
    }
    if (char === '"' || char === "'") this.enter('string', char);
    else if (char === '`') this.enter('template', char);
    else if (char === '/') this.slash = true;
    else if (char === '{' || char === '}') this.brace(char);
    else this.remember(char);
  }

  /** Whether the slash and this character opened something. */
  private afterSlash(char: string): boolean {
    if (char === '/' || char === '*') {
      this.enter(char === '/' ? 'line' : 'block', '');
      this.previous = '';
      return true;
    }
    const before = this.before.trimEnd();
    if (!BEFORE_REGEX.test(before) && !WORD_BEFORE_REGEX.test(before)) {
      this.remember('/');
      return false;
    }
    this.enter('regex', '/');
    this.literal(char);
    return true;
  }

  private comment(char: string): void {
    const ended = this.mode === 'line' ? char === '\n' : this.previous === '*' && char === '/';
    if (ended) this.mode = 'code';
  }

  private literal(char: string): void {
    if (char === '\\') this.escaped = true;
    else if (this.mode === 'regex' && (char === '[' || char === ']')) this.inSet = char === '[';
    else if (char === this.quote && !this.inSet) this.leave();
    else if (char === '\n' && this.mode !== 'template') this.leave();
    else if (this.mode === 'template' && char === '{' && this.previous === '$') {
      this.nested.push(0);
      this.mode = 'code';
      this.before = '{';
    }
  }

  private brace(char: string): void {
    const depth = this.nested[this.nested.length - 1];
    if (char === '}' && depth === 0) {
      this.nested.pop();
      this.enter('template', '`');
      return;
    }
    if (depth !== undefined) this.nested[this.nested.length - 1] = depth + (char === '{' ? 1 : -1);
    this.remember(char);
  }

  private enter(mode: Mode, quote: string): void {
    this.mode = mode;
    this.quote = quote;
    this.inSet = false;
  }

  private leave(): void {
    this.mode = 'code';
    this.inSet = false;
    this.before = ')';
  }

  private remember(char: string): void {
    if (/\s/.test(char)) {
      if (/[\w$]$/.test(this.before)) this.before += ' ';
      return;
    }
    const joined = /[\w$]/.test(char) ? this.before : this.before.trimEnd();
    this.before = (joined + char).slice(-12);
  }
}
