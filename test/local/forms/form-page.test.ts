import { beforeEach, describe, expect, it, test } from 'vitest';
import { createForms, type Forms } from '../../../local/host/forms';
import { entriesIn } from '../../../local/host/forms/entries';
import type { FormView, ItemType, ResponseView } from '../../../local/host/forms/model';
import {
  confirmationPageHtml,
  type FormPageOptions,
  formPageHtml,
  languageOf,
} from '../../../local/web/form-page';
import { caller, world } from './world';

const NASTY = `<script>alert("1")</script>'&`;
const ESCAPED = '&#60;script&#62;alert(&#34;1&#34;)&#60;/script&#62;&#39;&#38;';

let forms: Forms;
let call: ReturnType<typeof caller>;
let formId: string;

beforeEach(() => {
  forms = createForms({ ...world(), baseUrl: () => '', onSubmit: () => {} });
  call = caller(forms.ops);
  formId = call('form.create', { name: 'Survey', published: true });
});

const read = () => call<FormView>('form.read', { formId });
const set = (changes: object) => call('form.set', { formId, changes });

function add(type: ItemType, changes: object = {}): number[] {
  const itemId = call<number>('form.addItem', { formId, type });
  call('form.setItem', { formId, itemId, changes });
  return read().items.at(-1)?.entries ?? [];
}

function render(query = '', options: FormPageOptions = {}): string {
  const page = forms.page(read().publishedId, new URLSearchParams(query), options.language);
  if (!page) throw new Error('no such form');
  return formPageHtml(page, options);
}

/** What a browser would send for a page that nobody touches. */
function posted(html: string): URLSearchParams {
  const sent = new URLSearchParams();
  const plain = (text = '') =>
    text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
  for (const [tag] of html.matchAll(/<input[^>]*>/g)) {
    const value = (name: string) => plain(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]);
    const isButton = ['radio', 'checkbox'].includes(value('type'));
    if (!isButton || / checked/.test(tag)) sent.append(value('name'), value('value'));
  }
  for (const [, name = '', text] of html.matchAll(
    /<textarea[^>]* name="([^"]*)"[^>]*>\n?([^<]*)</g,
  )) {
    sent.append(name, plain(text));
  }
  for (const [, name = '', options = ''] of html.matchAll(
    /<select[^>]* name="([^"]*)"[^>]*>(.*?)<\/select>/gs,
  )) {
    sent.append(name, plain(/<option selected>([^<]*)/.exec(options)?.[1]));
  }
  return sent;
}

describe('a page', () => {
  it('needs no script and escapes every text of the form and of the link', () => {
    const texts = { title: NASTY, description: NASTY };
    set(texts);
    const labels = { title: NASTY, helpText: NASTY };
    add('TEXT', labels);
    add('LIST', { ...labels, choices: [NASTY] });
    add('CHECKBOX', { ...labels, choices: [NASTY], other: true });
    add('SCALE', { ...labels, leftLabel: NASTY, rightLabel: NASTY });
    add('GRID', { ...labels, rows: [NASTY], columns: [NASTY] });
    add('SECTION_HEADER', labels);
    const [text] = add('PARAGRAPH_TEXT', labels);
    const html = render(`entry.${text}=${encodeURIComponent(`</textarea>${NASTY}`)}`);
    expect(html).not.toMatch(/<script|alert\("/i);
    expect(html.split(ESCAPED).length - 1).toBeGreaterThan(18);
  });

  it('sends back what a prefilled link said, unchanged', () => {
    const numbers = {
      text: add('TEXT'),
      paragraph: add('PARAGRAPH_TEXT'),
      choice: add('MULTIPLE_CHOICE', { choices: ['a', 'b & c'], other: true }),
      boxes: add('CHECKBOX', { choices: ['a', 'b'], other: true }),
      list: add('LIST', { choices: ['x', 'y'] }),
      scale: add('SCALE', { lower: 0, upper: 10 }),
      rating: add('RATING', { level: 5 }),
      grid: add('GRID', { rows: ['r', 's'], columns: ['x', 'y'] }),
      date: add('DATE'),
      moment: add('DATETIME'),
    };
    const answers: Record<string, unknown> = {
      text: '工单 "1"',
      paragraph: '\n<b>\nline',
      choice: 'b & c',
      boxes: ['a', 'mine'],
      list: 'y',
      scale: '0',
      rating: '4',
      grid: ['y', null],
      date: '2026-03-01',
      moment: '2026-03-01 08:30',
    };
    const { items } = read();
    const given = Object.entries(answers).map(([key, answer]) => {
      const [entry] = numbers[key as keyof typeof numbers];
      return [items.find(({ entries }) => entries[0] === entry)?.id, answer];
    });
    const url = call<string>('form.prefilledUrl', { formId, answers: Object.fromEntries(given) });
    const html = render(url.split('?')[1]);
    expect(forms.submit(read().publishedId, entriesIn(posted(html)))).toMatchObject({ ok: true });
    const [response] = call<ResponseView[]>('form.responses', { formId });
    expect(response?.answers).toEqual(Object.fromEntries(given));
  });

  it('ties labels, help and errors to their fields', () => {
    const [text = 0] = add('TEXT', { title: 'Name', helpText: 'Your own', required: true });
    const [choice = 0] = add('MULTIPLE_CHOICE', { title: 'Sure?', choices: ['a'] });
    const errors = { [text]: 'Missing', [choice]: 'Wrong' };
    const html = render('', { errors, answers: { [choice]: 'b' } });
    const [first, second] = read().items.map(({ id }) => id);
    expect(html).toContain(`<label class="title" id="title-${first}" for="field-${first}">Name`);
    expect(html).toContain(
      `aria-describedby="help-${first} error-${first}" aria-invalid="true" aria-required="true" autofocus`,
    );
    expect(html).toContain(`<p class="error" id="error-${first}">Missing</p>`);
    expect(html).toContain(`<legend class="title" id="title-${second}">Sure?</legend>`);
    expect(html).toContain(`<li><a href="#item-${second}">Sure?</a> – Wrong</li>`);
    expect(html.match(/autofocus/g)).toHaveLength(1);
    expect(html).toContain('role="alert"');
  });

  it('asks for the address where the form collects it', () => {
    set({ collectEmail: true });
    const html = render('emailAddress=ada%40example.com', { errors: { emailAddress: 'Bad' } });
    expect(posted(html).get('emailAddress')).toBe('ada@example.com');
    expect(html).toContain('<p class="error" id="error-email">Bad</p>');
    expect(forms.submit(read().publishedId, entriesIn(posted(html)))).toMatchObject({ ok: true });
  });

  it('speaks the reader’s language', () => {
    add('TEXT', { required: true });
    expect(render('', { language: 'zh' })).toMatch(/lang="zh-CN"[\s\S]*表示必填的问题[\s\S]*提交/);
    expect(render()).toMatch(/lang="en"[\s\S]*Indicates required[\s\S]*Submit/);
  });

  it('shows only the message of a closed form', () => {
    const [entry] = add('TEXT');
    set({ title: 'Visit', accepting: false, closedMessage: NASTY });
    const html = render();
    expect(html).toContain(ESCAPED);
    expect(html).not.toContain(`entry.${entry}`);
    expect(html).not.toContain('<form');
  });

  it('confirms with the ways on that the form allows', () => {
    set({ confirmation: NASTY, allowEdits: true });
    const { publishedId } = read();
    const page = forms.page(publishedId);
    const result = forms.submit(publishedId, {});
    if (!page || !result?.ok) throw new Error('not submitted');
    const html = confirmationPageHtml(page, result);
    expect(html).toContain(ESCAPED);
    expect(html).toMatch(/<a href="[^"]+\?edit2=[^"]+">Edit your response<\/a>/);
    expect(html).toContain('<a href="viewform">Submit another response</a>');
    const plain = confirmationPageHtml(
      { ...page, respondAgain: false },
      { ok: true, confirmation: 'x' },
    );
    expect(plain).not.toContain('<a ');
  });

  it('keeps the response that it edits', () => {
    set({ allowEdits: true });
    const result = forms.submit(read().publishedId, {});
    const query = (result?.ok && result.editUrl?.split('?')[1]) || '';
    expect(posted(render(query)).get('edit2')).toBe(new URLSearchParams(query).get('edit2'));
  });
});

test.each([
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['en-US,en;q=0.9,zh;q=0.8', 'en'],
  ['de, zh;q=0.5, en;q=0.7', 'en'],
  ['zh;q=0, en', 'en'],
  ['fr', 'en'],
  [undefined, 'en'],
])('a browser that asks for %s reads %s', (header, language) => {
  expect(languageOf(header)).toBe(language);
});
