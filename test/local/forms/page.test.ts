import { beforeEach, describe, expect, it, test } from 'vitest';
import { createDrive } from '../../../local/host/drive';
import { createForms, type Forms } from '../../../local/host/forms';
import type { Entries, FormView, ItemType, ResponseView } from '../../../local/host/forms/model';
import { caller, world } from './world';

let forms: Forms;
let call: ReturnType<typeof caller>;
let at: ReturnType<typeof world>;
let formId: string;
let submitted: [string, string, number][];

beforeEach(() => {
  at = world();
  submitted = [];
  forms = createForms({
    ...at,
    baseUrl: () => 'http://127.0.0.1:8777',
    onSubmit: (form, response) => submitted.push([form, response, at.log.length]),
  });
  call = caller(forms.ops);
  formId = call('form.create', { name: 'Survey', published: true });
});

const read = () => call<FormView>('form.read', { formId });
const publishedId = () => read().publishedId;
const set = (changes: object) => call('form.set', { formId, changes });
const responses = () => call<ResponseView[]>('form.responses', { formId });
const submit = (answers: Entries, options = {}) => forms.submit(publishedId(), answers, options);

/** Adds an item and answers its field numbers. */
function add(type: ItemType, changes: object = {}): string[] {
  const itemId = call<number>('form.addItem', { formId, type });
  call('form.setItem', { formId, itemId, changes });
  return read().items.at(-1)?.entries.map(String) ?? [];
}

const rule = (name: string, values: unknown[] = [], helpText = '') => ({
  rule: { name, values, helpText },
});

describe('a page that is handed in', () => {
  it('writes one log entry, then tells the triggers', () => {
    const [entry = ''] = add('TEXT');
    const before = at.log.length;
    expect(submit({ [entry]: 'good' })).toEqual({
      ok: true,
      confirmation: 'Your response has been recorded.',
    });
    const [response] = responses();
    expect(submitted).toEqual([[formId, response?.id, before + 1]]);
    expect(Object.values(response?.answers ?? {})).toEqual(['good']);
  });

  it('answers the form’s own confirmation', () => {
    set({ confirmation: '多谢' });
    expect(submit({})).toEqual({ ok: true, confirmation: '多谢' });
  });

  it('writes nothing when an answer is wrong', () => {
    const [entry = ''] = add('TEXT', { required: true });
    const before = at.log.length;
    expect(submit({})).toEqual({ ok: false, errors: { [entry]: 'This is a required question' } });
    expect(submit({ [entry]: '  ' }, { language: 'zh' })).toEqual({
      ok: false,
      errors: { [entry]: '此问题必须填写' },
    });
    expect(at.log).toHaveLength(before);
    expect(submitted).toEqual([]);
  });

  it('is unknown under a wrong id', () => {
    expect(forms.page('nothing')).toBeUndefined();
    expect(forms.submit('nothing', {})).toBeUndefined();
    expect(forms.page(formId)).toBeUndefined();
  });

  it('is gone when the form’s file is in the bin', () => {
    const drive = createDrive({
      ...at,
      baseUrl: () => '',
      container: { id: 'book', name: () => 'Book', rename: () => {} },
    });
    caller(drive.ops)('drive.trash', { id: formId, trashed: true });
    expect(forms.page(publishedId())).toBeUndefined();
  });

  it('keeps answers of all kinds as scripts read them', () => {
    const fields: [ItemType, object, Entries, unknown][] = [
      ['PARAGRAPH_TEXT', {}, { 0: 'a\r\nb' }, 'a\nb'],
      ['MULTIPLE_CHOICE', { choices: ['a', 'b'] }, { 0: 'b' }, 'b'],
      [
        'CHECKBOX',
        { choices: ['a', 'b'], other: true },
        { 0: ['b', '__other_option__'], '0.other_option_response': 'c' },
        ['b', 'c'],
      ],
      ['SCALE', {}, { 0: '3' }, '3'],
      ['GRID', { rows: ['r', 's'], columns: ['x'] }, { 1: 'x' }, [null, 'x']],
      ['DATETIME', {}, { 0: '2026-03-01T08:30' }, '2026-03-01 08:30'],
    ];
    const entries: Entries = {};
    for (const [type, changes, given] of fields) {
      const numbers = add(type, changes);
      for (const [name, value] of Object.entries(given)) {
        entries[name.replace(/^\d/, (index) => numbers[Number(index)] ?? '')] = value;
      }
    }
    expect(submit(entries)).toMatchObject({ ok: true });
    const { answers } = responses()[0] as ResponseView;
    expect(read().items.map(({ id }) => answers[id])).toEqual(fields.map((field) => field[3]));
  });

  it('asks for an address when the form collects them', () => {
    set({ collectEmail: true });
    expect(submit({})).toMatchObject({ errors: { emailAddress: 'This is a required question' } });
    expect(submit({ emailAddress: 'x' })).toMatchObject({
      errors: { emailAddress: 'Must be a valid email address' },
    });
    expect(submit({ emailAddress: ' ada@example.com' })).toMatchObject({ ok: true });
    expect(responses()[0]?.email).toBe('ada@example.com');
  });
});

describe('answers that are refused', () => {
  const cases: [ItemType, object, string | string[], string][] = [
    ['MULTIPLE_CHOICE', { choices: ['a'] }, 'b', 'Choose one of the options'],
    ['LIST', { choices: ['a'] }, 'b', 'Choose one of the options'],
    ['CHECKBOX', { choices: ['a'] }, ['a', 'b'], 'Choose one of the options'],
    ['SCALE', {}, '6', 'Choose one of the options'],
    ['SCALE', {}, '0', 'Choose one of the options'],
    ['SCALE', { lower: 0, upper: 10 }, '11', 'Choose one of the options'],
    ['RATING', {}, '4', 'Choose one of the options'],
    ['DATE', {}, '2026-13-01', 'Must be a valid date'],
    ['TIME', {}, '25:00', 'Must be a valid time'],
    ['DURATION', {}, '1h', 'Must be a valid duration'],
    ['TEXT', rule('requireNumberBetween', [1, 5]), '6', 'Must be a number between 1 and 5'],
    ['TEXT', rule('requireNumber'), 'x', 'Must be a number'],
    ['TEXT', rule('requireWholeNumber'), '1.5', 'Must be a whole number'],
    ['TEXT', rule('requireTextIsEmail'), 'x@y', 'Must be a valid email address'],
    ['TEXT', rule('requireTextIsUrl'), 'no url', 'Must be a valid URL'],
    ['TEXT', rule('requireTextMatchesPattern', ['\\d{3}'], 'Three digits'), '1234', 'Three digits'],
    ['TEXT', rule('requireTextContainsPattern', ['\\d']), 'abc', 'Must contain \\d'],
    [
      'TEXT',
      rule('requireTextLengthLessThanOrEqualTo', [2]),
      '三个字',
      'Must be fewer than 3 characters',
    ],
    [
      'CHECKBOX',
      { choices: ['a', 'b'], ...rule('requireSelectExactly', [2]) },
      ['a'],
      'Must select exactly 2 options',
    ],
  ];
  test.each(cases)('%s %j: %j says %s', (...[type, changes, given, error]) => {
    const [entry = ''] = add(type, changes);
    expect(submit({ [entry]: given })).toEqual({ ok: false, errors: { [entry]: error } });
  });

  it('names a required grid with a row left out, and a column taken twice', () => {
    const grid = { rows: ['r', 's'], columns: ['x', 'y'] };
    const [r = '', s = ''] = add('GRID', { ...grid, required: true });
    expect(submit({ [s]: 'x' })).toMatchObject({ errors: { [r]: 'This is a required question' } });
    const itemId = read().items[0]?.id;
    call('form.setItem', { formId, itemId, changes: rule('requireLimitOneResponsePerColumn') });
    expect(submit({ [r]: 'x', [s]: 'x' })).toMatchObject({ ok: false });
    expect(submit({ [r]: 'x', [s]: 'y' })).toMatchObject({ ok: true });
  });

  it('leaves an unanswered question without a rule’s complaint', () => {
    add('TEXT', rule('requireNumber'));
    expect(submit({})).toMatchObject({ ok: true });
  });
});

describe('a form that takes no answers', () => {
  test.each(['published', 'accepting'])('says so when it is not %s', (setting) => {
    set({ title: 'Visit', [setting]: false });
    const closed =
      'The form Visit is no longer accepting responses. Try contacting the owner of the form if you think this is a mistake.';
    expect(forms.page(publishedId())).toMatchObject({ closed });
    expect(submit({})).toEqual({ ok: false, errors: {}, closed });
    expect(responses()).toEqual([]);
  });

  it('says so without a title as well', () => {
    set({ accepting: false });
    const query = new URLSearchParams();
    expect(forms.page(publishedId(), query)?.closed).toMatch(/^This form is no longer accepting/);
    expect(forms.page(publishedId(), query, 'zh')?.closed).toMatch(/^此表单已不再接受回复/);
  });

  it('says what its maker wrote', () => {
    set({ accepting: false, closedMessage: 'Back on Monday' });
    expect(forms.page(publishedId())).toMatchObject({ closed: 'Back on Monday' });
  });
});

describe('editing a response', () => {
  it('replaces the answers, keeps the id and tells the triggers again', async () => {
    set({ allowEdits: true });
    const [entry = ''] = add('TEXT');
    const first = submit({ [entry]: 'good' });
    const edit = new URL((first?.ok && first.editUrl) || '').searchParams;
    expect(forms.page(publishedId(), edit)).toMatchObject({
      answers: { [entry]: ['good'] },
      edit: edit.get('edit2'),
    });
    submit({ [entry]: 'bad' }, { edit: edit.get('edit2') });
    expect(responses().map(({ answers }) => Object.values(answers))).toEqual([['bad']]);
    expect(submitted.map(([, response]) => response)).toEqual([
      responses()[0]?.id,
      responses()[0]?.id,
    ]);
  });

  it('is refused where the form does not allow it or the link is made up', () => {
    submit({});
    const { editUrl } = responses()[0] as ResponseView;
    const edit = new URL(editUrl).searchParams;
    const closed = 'Editing responses is not allowed for this form.';
    expect(forms.page(publishedId(), edit)).toMatchObject({ closed });
    set({ allowEdits: true });
    expect(forms.page(publishedId(), edit)?.closed).toBeUndefined();
    expect(submit({}, { edit: 'guess' })).toMatchObject({ ok: false, closed });
  });
});
