import { enumeration, exception, missing, signatureError } from '../kernel';
import { HtmlContext } from './html-context';
import { makeTemplate } from './template';

type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

export const SandboxMode = enumeration('EMULATED', 'IFRAME', 'NATIVE');
export const XFrameOptionsMode = enumeration('ALLOWALL', 'DEFAULT');

const META_NAMES = [
  'apple-mobile-web-app-capable',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
];

/** HTML as it grows; its context is only worked out once an untrusted text comes. */
class Content {
  private html = '';
  private context = new HtmlContext();
  private known = 0;

  text(): string {
    return this.html;
  }

  set(html: string): void {
    this.html = html;
    this.context = new HtmlContext();
    this.known = 0;
  }

  append(html: string): void {
    this.html += html;
  }

  appendUntrusted(text: string): void {
    this.context.feed(this.html.slice(this.known));
    this.known = this.html.length;
    this.append(this.context.escape(text));
  }
}

interface Look {
  title: string;
  width: number | null;
  height: number | null;
  faviconUrl: string | null;
  metaTags: { name: string; content: string }[];
}

const outputs = new WeakSet<object>();

/** Whether a value is what HtmlService makes. */
export function isHtmlOutput(value: unknown): value is HtmlOutput {
  return typeof value === 'object' && value !== null && outputs.has(value);
}

export function makeOutput(html = ''): HtmlOutput {
  const content = new Content();
  content.set(html);
  const look: Look = { title: '', width: null, height: null, faviconUrl: null, metaTags: [] };
  const output = missing('HtmlOutput', {
    toString: () => 'HtmlOutput',
    ...contentMethods(content, () => output),
    ...lookMethods(look, () => output),
  }) as unknown as HtmlOutput;
  outputs.add(output);
  return output;
}

function contentMethods(content: Content, self: () => HtmlOutput) {
  const change = (apply: () => void): HtmlOutput => {
    apply();
    return self();
  };
  return {
    append: (html: string) => change(() => content.append(String(html))),
    appendUntrusted: (text: string) => change(() => content.appendUntrusted(String(text))),
    setContent: (html: string) => change(() => content.set(String(html))),
    clear: () => change(() => content.set('')),
    getContent: () => content.text(),
    asTemplate: () => makeTemplate(content.text()),
    getBlob: () => Utilities.newBlob(content.text(), 'text/html', `${self().getTitle()}.html`),
  } satisfies Partial<HtmlOutput>;
}

function lookMethods(look: Look, self: () => HtmlOutput) {
  const set = (changes: Partial<Look>): HtmlOutput => {
    Object.assign(look, changes);
    return self();
  };
  return {
    getTitle: () => look.title,
    setTitle: (title: string) => set({ title: String(title) }),
    getWidth: () => look.width as number,
    setWidth: (width: number) => set({ width: size(width, 'setWidth') }),
    getHeight: () => look.height as number,
    setHeight: (height: number) => set({ height: size(height, 'setHeight') }),
    getFaviconUrl: () => look.faviconUrl as string,
    setFaviconUrl: (faviconUrl: string) => set({ faviconUrl }),
    setSandboxMode: (_mode: unknown) => self(),
    setXFrameOptionsMode: (_mode: unknown) => self(),
    addMetaTag: (name: string, content: string) => {
      if (!META_NAMES.includes(name)) {
        throw exception('The specified meta tag is not allowed in this context.');
      }
      return set({ metaTags: [...look.metaTags, { name, content: String(content) }] });
    },
    getMetaTags: () =>
      look.metaTags.map(({ name, content }) =>
        missing('HtmlOutputMetaTag', { getName: () => name, getContent: () => content }),
      ),
  } satisfies Partial<HtmlOutput>;
}

/** `null` takes a size back. */
function size(pixels: unknown, method: string): number | null {
  if (pixels === null) return null;
  if (typeof pixels !== 'number') signatureError([pixels], `HtmlService.HtmlOutput.${method}`);
  return pixels;
}

type TemplateOutput = HtmlOutput & { _: unknown; _$: unknown; $out: HtmlOutput };

/** What a template's code writes to. */
export function templateOutput(): TemplateOutput {
  const output = makeOutput();
  const writer = {
    set _(html: unknown) {
      output.append(String(html));
    },
    set _$(text: unknown) {
      output.appendUntrusted(String(text));
    },
    $out: output,
    append: output.append,
    appendUntrusted: output.appendUntrusted,
  };
  return missing('HtmlOutput', writer) as unknown as TemplateOutput;
}
