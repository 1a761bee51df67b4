import { beforeEach, describe, expect, it, test } from 'vitest';
import { createForms, type Forms } from '../../../local/host/forms';
import type { FormView, ItemType, ResponseView } from '../../../local/host/forms/model';
import { caller, run, world } from './world';

const BASE = 'http://127.0.0.1:8777';

let forms: Forms;
let call: ReturnType<typeof caller>;
let at: ReturnType<typeof world>;
let submitted: [string, string][];

beforeEach(() => {
  at = world();
  submitted = [];
  forms = createForms({
    ...at,
    baseUrl: () => BASE,
    onSubmit: (formId, responseId) => submitted.push([formId, responseId]),
  });
  call = caller(forms.ops);
});

const create = (published = true) => call<string>('form.create', { name: 'Survey', published });
const read = (formId: string) => call<FormView>('form.read', { formId });

function add(formId: string, type: ItemType, changes: object = {}): number {
  const itemId = call<number>('form.addItem', { formId, type });
  call('form.setItem', { formId, itemId, changes });
  return itemId;
}

const entryOf = (formId: string, itemId: number) =>
  String(read(formId).items.find(({ id }) => id === itemId)?.entries[0]);

const answer = (formId: string, itemId: number, ...values: unknown[]) =>
  call('form.answer', { formId, itemId, values });

describe('a new form', () => {
  it('has an empty title, no items and Google’s defaults', () => {
    expect(read(create())).toMatchObject({
      title: '',
      description: '',
      items: [],
      collectEmail: false,
      allowEdits: false,
      limitOne: false,
      progressBar: false,
      respondAgain: true,
    });
  });

  it('keeps its name as the file’s', () => {
    const id = create();
    expect(at.documents.get('files', id)).toMatchObject({ kind: 'form', name: 'Survey' });
  });

  it('is made by one log entry', () => {
    create();
    expect(at.log).toHaveLength(1);
  });

  it('has a public link that does not hold its id', () => {
    const id = create();
    const { publishedUrl, editUrl } = read(id);
    expect(publishedUrl).toMatch(/^http:\/\/127\.0\.0\.1:8777\/forms\/d\/e\/[\w-]+\/viewform$/);
    expect(publishedUrl).not.toContain(id);
    expect(editUrl).toBe(`${BASE}/forms/d/${id}/edit`);
  });

  it('is found by its edit link, and by no other', () => {
    const id = create();
    const { editUrl, publishedUrl } = read(id);
    expect(call('form.openByUrl', { url: editUrl })).toBe(id);
    for (const url of [publishedUrl, 'https://example.com/x', '']) {
      expect(() => call('form.openByUrl', { url })).toThrow('Invalid argument: url');
    }
    expect(() => call('form.open', { id: 'nothing' })).toThrow(
      'No item with the given ID could be found.',
    );
  });

  it('cannot be made or opened by a simple trigger', () => {
    const limited = caller(forms.ops, { ...run, authMode: 'LIMITED' });
    expect(() => limited('form.create', { name: 'x', published: false })).toThrow(
      'You do not have permission to call FormApp.create. Required permissions: https://www.googleapis.com/auth/forms',
    );
  });
});

describe('publishing', () => {
  it('opens and closes the form to responses', () => {
    const formId = create(false);
    expect(read(formId)).toMatchObject({ published: false, accepting: false });
    call('form.set', { formId, changes: { published: true } });
    expect(read(formId)).toMatchObject({ published: true, accepting: true });
    call('form.set', { formId, changes: { accepting: false } });
    expect(read(formId)).toMatchObject({ published: true, accepting: false });
    call('form.set', { formId, changes: { published: false } });
    expect(read(formId)).toMatchObject({ published: false, accepting: false });
  });

  test.each([true, false])('accepting %s is refused on an unpublished form', (accepting) => {
    const formId = create(false);
    expect(() => call('form.set', { formId, changes: { accepting } })).toThrow('not published');
  });
});

describe('items', () => {
  test.each<ItemType>(['MULTIPLE_CHOICE', 'CHECKBOX', 'LIST'])(
    'a new %s has one empty choice',
    (type) => {
      const formId = create();
      call('form.addItem', { formId, type });
      expect(read(formId).items[0]?.choices).toEqual(['']);
    },
  );

  it('have ids and field numbers of their own', () => {
    const formId = create();
    for (const type of ['TEXT', 'SCALE', 'DATE']) call('form.addItem', { formId, type });
    const numbers = read(formId).items.flatMap(({ id, entries }) => [id, ...entries]);
    expect(new Set(numbers).size).toBe(6);
  });

  test.each([
    [0, 10, true],
    [1, 3, true],
    [1.9, 5.9, true],
    [2, 5, false],
    [1, 2, false],
    [1, 11, false],
  ])('a scale from %s to %s is allowed: %s', (lower, upper, allowed) => {
    const formId = create();
    const set = () => add(formId, 'SCALE', { lower, upper });
    if (!allowed) expect(set).toThrow('Invalid argument');
    else {
      set();
      expect(read(formId).items[0]).toMatchObject({ lower: Math.trunc(lower) });
    }
  });

  it('move, double and go', () => {
    const formId = create();
    const first = add(formId, 'TEXT', { title: 'first' });
    add(formId, 'TEXT', { title: 'second' });
    call('form.copyItem', { formId, itemId: first });
    call('form.moveItem', { formId, from: 0, to: 1 });
    call('form.deleteItem', { formId, index: 0 });
    expect(read(formId).items.map(({ title }) => title)).toEqual(['first', 'first']);
    expect(new Set(read(formId).items.flatMap(({ entries }) => entries)).size).toBe(2);
    expect(() => call('form.moveItem', { formId, from: 0, to: 2 })).toThrow('index');
    expect(() => call('form.deleteItem', { formId, index: 5 })).toThrow('index');
  });

  it('keep the field number of a grid row whose label stays', () => {
    const formId = create();
    const itemId = add(formId, 'GRID', { rows: ['a', 'b'], columns: ['x'] });
    const before = read(formId).items[0]?.entries ?? [];
    call('form.setItem', { formId, itemId, changes: { rows: ['b', 'c'] } });
    expect(read(formId).items[0]?.entries[0]).toBe(before[1]);
  });

  it('refuse a pattern that no answer could be held against', () => {
    const formId = create();
    const rule = { name: 'requireTextMatchesPattern', values: ['('], helpText: '' };
    expect(() => add(formId, 'TEXT', { rule })).toThrow('Invalid argument: pattern');
  });
});

describe('createResponse', () => {
  const cases: [ItemType, object, unknown[], unknown][] = [
    ['TEXT', {}, ['hello'], 'hello'],
    ['SCALE', {}, [4], '4'],
    ['RATING', { level: 5 }, [5], '5'],
    ['LIST', { choices: ['a', 'b'] }, ['b'], 'b'],
    ['CHECKBOX', { choices: ['a', 'b'] }, [['b', 'a']], ['b', 'a']],
    ['MULTIPLE_CHOICE', { choices: ['a'], other: true }, ['mine'], 'mine'],
    ['GRID', { rows: ['r', 's'], columns: ['x', 'y'] }, [['x', null]], ['x', null]],
    ['CHECKBOX_GRID', { rows: ['r'], columns: ['x', 'y'] }, [[['x', 'y']]], [['x', 'y']]],
    ['DATE', {}, ['2026-02-28'], '2026-02-28'],
    ['DATE', { includesYear: false }, ['02-29'], '02-29'],
    ['TIME', {}, [9, 5], '09:05'],
    ['DURATION', {}, [1, 2, 3], '01:02:03'],
    ['DATETIME', {}, ['2026-02-28 09:05'], '2026-02-28 09:05'],
  ];
  test.each(cases)('of %s %j takes %j', (...[type, changes, values, expected]) => {
    const formId = create();
    expect(answer(formId, add(formId, type, changes), ...values)).toEqual(expected);
  });

  const refusals: [ItemType, object, unknown[]][] = [
    ['SCALE', {}, [6]],
    ['SCALE', {}, [0]],
    ['RATING', {}, [4]],
    ['LIST', { choices: ['a'] }, ['c']],
    ['CHECKBOX', { choices: ['a'] }, [['a', 'c']]],
    ['CHECKBOX', { choices: ['a'] }, ['a']],
    ['GRID', { rows: ['r', 's'], columns: ['x'] }, [['x']]],
    ['GRID', { rows: ['r'], columns: ['x'] }, [['y']]],
    ['DATE', {}, ['2026-02-29']],
    ['TIME', {}, [24, 0]],
    ['SECTION_HEADER', {}, ['x']],
  ];
  test.each(refusals)('of %s %j refuses %j', (type, changes, values) => {
    const formId = create();
    const itemId = add(formId, type, changes);
    expect(() => answer(formId, itemId, ...values)).toThrow();
  });
});

describe('a prefilled link', () => {
  it('has one entry for each answer, in the form’s order, and reads back on the page', () => {
    const formId = create();
    const text = add(formId, 'TEXT');
    const boxes = add(formId, 'CHECKBOX', { choices: ['a b', 'c'], other: true });
    const scale = add(formId, 'SCALE');
    const answers = { [scale]: '4', [boxes]: ['a b', '其他&'], [text]: '工单 1' };
    const url = call<string>('form.prefilledUrl', { formId, answers });
    const [e1, e2, e3] = [text, boxes, scale].map((id) => entryOf(formId, id));
    expect(url).toBe(
      `${read(formId).publishedUrl}?usp=pp_url&entry.${e1}=%E5%B7%A5%E5%8D%95+1&entry.${e2}=a+b&entry.${e2}=__other_option__&entry.${e2}.other_option_response=%E5%85%B6%E4%BB%96%26&entry.${e3}=4`,
    );
    const page = forms.page(read(formId).publishedId, new URL(url).searchParams);
    expect(page?.answers).toEqual({
      [`${e1}`]: ['工单 1'],
      [`${e2}`]: ['a b', '__other_option__'],
      [`${e2}.other_option_response`]: ['其他&'],
      [`${e3}`]: ['4'],
    });
    expect(page?.items.map(({ id }) => id)).toEqual([text, boxes, scale]);
  });
});

describe('responses of a script', () => {
  it('are kept by one log entry, fire no trigger and come back', async () => {
    const formId = create();
    const text = add(formId, 'TEXT');
    const entries = at.log.length;
    const made = call<ResponseView>('form.submit', { formId, answers: { [text]: 'one' } });
    expect(at.log).toHaveLength(entries + 1);
    expect(submitted).toEqual([]);
    expect(call('form.response', { formId, responseId: made.id })).toEqual(made);
    expect(made.timestamp).toEqual({ $date: Date.parse('2026-07-01T02:00:00Z') });
    expect(() => call('form.response', { formId, responseId: 'no' })).toThrow();
  });

  it('are listed from a moment on, that moment included', async () => {
    const formId = create();
    const times = ['2026-07-01T02:00:00Z', '2026-07-02T02:00:00Z', '2026-07-03T02:00:00Z'];
    for (const time of times) {
      await at.clock.moveTo(new Date(time));
      call('form.submit', { formId, answers: {} });
    }
    const since = { $date: Date.parse('2026-07-02T02:00:00Z') };
    expect(call<ResponseView[]>('form.responses', { formId })).toHaveLength(3);
    expect(call<ResponseView[]>('form.responses', { formId, since })).toHaveLength(2);
  });

  it('go one by one or all together', () => {
    const formId = create();
    const ids = [1, 2, 3].map(() => call<ResponseView>('form.submit', { formId, answers: {} }).id);
    call('form.deleteResponse', { formId, responseId: ids[1] });
    const left = call<ResponseView[]>('form.responses', { formId }).map(({ id }) => id);
    expect(left).toEqual([ids[0], ids[2]]);
    call('form.deleteResponses', { formId });
    call('form.deleteResponses', { formId });
    expect(call('form.responses', { formId })).toEqual([]);
  });

  it('are refused by a closed form and by one that takes one from each person', () => {
    const formId = create();
    call('form.set', { formId, changes: { limitOne: true } });
    expect(() => call('form.submit', { formId, answers: {} })).toThrow('one response');
    call('form.set', { formId, changes: { limitOne: false, accepting: false } });
    expect(() => call('form.submit', { formId, answers: {} })).toThrow(
      'This form is currently not accepting responses.',
    );
  });
});
