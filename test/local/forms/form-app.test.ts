import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StoredForm } from '../../../local/host/forms/model';
import { openScriptWorld, type ScriptWorld } from './script-world';

let home: ScriptWorld;
beforeAll(async () => {
  home = await openScriptWorld({
    'appsscript.json': '{ "timeZone": "Asia/Shanghai" }',
    'code.gs': `
      function thrown(action) { try { action(); return 'nothing' } catch (e) { return String(e) } }

      function makeNew() {
        const form = FormApp.create('Survey');
        return {
          file: DriveApp.getFileById(form.getId()).getName(),
          title: form.getTitle(),
          published: form.isPublished(),
          accepting: form.isAcceptingResponses(),
          defaults: [form.collectsEmail(), form.canEditResponse(), form.hasLimitOneResponsePerUser(),
            form.hasProgressBar(), form.hasRespondAgainLink()],
          texts: [String(FormApp), String(form), JSON.stringify(form), FormApp.getActiveForm()],
          refusal: thrown(() => form.setAcceptingResponses(true)),
          destination: thrown(() => form.getDestinationId()),
          foreign: thrown(() => FormApp.openByUrl('https://example.com')),
          unknown: thrown(() => FormApp.openById('x')),
          wrong: thrown(() => FormApp.create()),
          missing: thrown(() => form.setRequireLogin(true)),
          off: [form.setRequireLogin(false).requiresLogin(), form.setIsQuiz(false).isQuiz()],
          supports: form.supportsAdvancedResponderPermissions(),
          same: FormApp.openByUrl(form.getEditUrl()).getId() === form.getId(),
        };
      }

      function roundTrip() {
        const form = FormApp.create('Survey', true).setTitle('Visit').setDescription('Short');
        const text = form.addTextItem().setTitle('Ticket').setRequired(true);
        const choice = form.addMultipleChoiceItem().setTitle('Solved').setChoiceValues(['yes', 'no']);
        const boxes = form.addCheckboxItem().setTitle('Good').setChoiceValues(['a', 'b']).showOtherOption(true);
        const scale = form.addScaleItem().setTitle('Mark').setBounds(1, 10).setLabels('bad', 'good');
        const list = form.addListItem().setTitle('Kind');
        const date = form.addDateItem().setTitle('Day');
        const time = form.addTimeItem();
        const rest = form.addParagraphTextItem();
        const head = form.addSectionHeaderItem();
        const response = form.createResponse()
          .withItemResponse(scale.createResponse(8))
          .withItemResponse(boxes.createResponse(['b', 'mine']))
          .withItemResponse(date.createResponse(new Date(2026, 1, 3, 23, 30)))
          .withItemResponse(text.createResponse('SH-1 &'));
        const before = [response.getId(), response.getTimestamp(), response.getRespondentEmail()];
        const url = response.toPrefilledUrl();
        const submitted = response.submit();
        const found = form.getResponse(submitted.getId());
        return {
          before, url, published: form.getPublishedUrl(),
          twice: thrown(() => response.submit()),
          stamp: found.getTimestamp() instanceof Date,
          answers: found.getItemResponses().map((r) => [r.getItem().getTitle(), r.getResponse()]),
          one: found.getResponseForItem(scale).getResponse(),
          none: found.getResponseForItem(choice),
          since: [
            form.getResponses(found.getTimestamp()).length,
            form.getResponses(new Date(found.getTimestamp().getTime() + 1)).length,
            form.getResponses().length,
          ],
          list: list.getChoices().map((c) => c.getValue()),
          types: form.getItems().map((i) => [String(i.getType()), i.getIndex(), String(i)]),
          typed: form.getItems(FormApp.ItemType.SCALE).length,
          item: form.getItemById(scale.getId()).asScaleItem().getUpperBound(),
          absent: form.getItemById(1),
          conversion: thrown(() => form.getItems()[0].asScaleItem()),
          type: head.getType() === FormApp.ItemType.SECTION_HEADER,
          refusals: [
            thrown(() => choice.createResponse('perhaps')),
            thrown(() => scale.createResponse(11)),
            thrown(() => scale.setBounds(2, 5)),
            thrown(() => choice.setChoiceValues([1, 2])),
            thrown(() => text.createResponse(5)),
            thrown(() => form.getResponse('x')),
          ],
          left: form.deleteAllResponses().getResponses().length,
        };
      }

      function otherItems() {
        const form = FormApp.create('More', true);
        const rating = form.addRatingItem();
        const grid = form.addGridItem().setRows(['r', 's']).setColumns(['x', 'y']);
        const boxes = form.addCheckboxGridItem().setRows(['r', 's']).setColumns(['x', 'y']);
        const moment = form.addDateTimeItem();
        const duration = form.addDurationItem();
        const next = form.addPageBreakItem();
        const list = form.addListItem();
        list.setChoices([list.createChoice('z')]);
        const copy = list.duplicate();
        const copied = copy.getChoices().map((choice) => choice.getValue());
        form.moveItem(next, 0);
        form.deleteItem(copy);
        const answers = [
          rating.setRatingScaleLevel(5).setRatingIcon(FormApp.RatingIconType.HEART).createResponse(4),
          grid.createResponse(['x', null]),
          boxes.createResponse([['x', 'y'], null]),
          moment.createResponse(new Date(2026, 1, 3, 4, 5)),
          duration.createResponse(1, 2, 3),
        ];
        const response = answers.reduce((all, one) => all.withItemResponse(one), form.createResponse());
        return {
          icon: String(rating.getRatingIcon()),
          answers: response.submit().getItemResponses().map((r) => r.getResponse()),
          order: form.getItems().map((i) => String(i.getType())),
          copied,
          gone: thrown(() => copy.getTitle()),
        };
      }

      function validated() {
        const form = FormApp.create('Checked', true);
        const rule = FormApp.createTextValidation().requireNumberBetween(1, 5).setHelpText('1 to 5').build();
        const first = form.addTextItem().setValidation(rule);
        form.addTextItem().setValidation(rule).clearValidation();
        form.addTextItem().setValidation(rule).setValidation(null);
        form.addTextItem().setValidation(FormApp.createTextValidation().build());
        form.addCheckboxItem().setChoiceValues(['a', 'b'])
          .setValidation(FormApp.createCheckboxValidation().requireSelectExactly(2).build());
        return form.getId();
      }

      function listen() {
        const form = FormApp.create('Heard', true);
        form.addTextItem().setTitle('Say');
        ScriptApp.newTrigger('heard').forForm(form).onFormSubmit().create();
        return form.getId();
      }
      function heard(e) {
        const said = e.response.getItemResponses().map((r) => r.getResponse());
        PropertiesService.getScriptProperties().setProperty('heard', e.source.getId() + said.join());
      }
      function lastHeard() { return PropertiesService.getScriptProperties().getProperty('heard') }
      function submitByScript(id) {
        const form = FormApp.openById(id);
        const item = form.getItems()[0].asTextItem();
        form.createResponse().withItemResponse(item.createResponse('script')).submit();
        return form.getResponses().length;
      }
    `,
  });
});
afterAll(() => home.close());

test('a new form is a named file without title, unpublished, as live', async () => {
  const made = (await home.run('makeNew')) as Record<string, unknown>;
  expect(made).toEqual({
    file: 'Survey',
    title: '',
    published: false,
    accepting: false,
    defaults: [false, false, false, false, true],
    texts: ['FormApp', 'Form', '{}', null],
    refusal: expect.stringContaining('Exception: '),
    destination: 'Exception: The form currently has no response destination.',
    foreign: 'Exception: Invalid argument: url',
    unknown: expect.stringContaining('Exception: No item with the given ID could be found.'),
    wrong: "Exception: The parameters () don't match the method signature for FormApp.create.",
    missing: 'Error: not implemented locally: Form.setRequireLogin(true)',
    off: [false, false],
    supports: true,
    same: true,
  });
});

describe('a response by script', () => {
  let trip: Record<string, unknown>;
  beforeAll(async () => {
    trip = (await home.run('roundTrip')) as Record<string, unknown>;
  });

  test('is nobody’s until it is submitted, and is submitted once', () => {
    expect(trip.before).toEqual([null, null, null]);
    expect(trip.twice).toContain('already been submitted');
    expect(trip.stamp).toBe(true);
  });

  test('gives a link in which its answers are filled in', () => {
    const url = new URL(String(trip.url));
    expect(`${url.origin}${url.pathname}`).toBe(trip.published);
    expect([...url.searchParams.values()]).toEqual([
      'pp_url',
      'SH-1 &',
      'b',
      '__other_option__',
      'mine',
      '8',
      '2026-02-03',
    ]);
    expect(url.search).toMatch(/^\?usp=pp_url&entry\.\d+=SH-1\+%26&entry\./);
  });

  test('reads back in the form’s order, left-out texts empty, left-out choices missing', () => {
    expect(trip.answers).toEqual([
      ['Ticket', 'SH-1 &'],
      ['Good', ['b', 'mine']],
      ['Mark', '8'],
      ['Day', '2026-02-03'],
      ['', ''],
      ['', ''],
    ]);
    expect(trip).toMatchObject({ one: '8', none: null, since: [1, 0, 1], left: 0 });
  });

  test('needs items that know what they are', () => {
    expect(trip.list).toEqual(['']);
    expect(trip.types).toEqual([
      ['TEXT', 0, 'TextItem'],
      ['MULTIPLE_CHOICE', 1, 'MultipleChoiceItem'],
      ['CHECKBOX', 2, 'CheckboxItem'],
      ['SCALE', 3, 'ScaleItem'],
      ['LIST', 4, 'ListItem'],
      ['DATE', 5, 'DateItem'],
      ['TIME', 6, 'TimeItem'],
      ['PARAGRAPH_TEXT', 7, 'ParagraphTextItem'],
      ['SECTION_HEADER', 8, 'SectionHeaderItem'],
    ]);
    expect(trip).toMatchObject({ typed: 1, item: 10, absent: null, type: true });
    expect(trip.conversion).toBe('Exception: Invalid conversion for item type: TEXT.');
  });

  test('refuses what Google refuses', () => {
    expect(trip.refusals).toEqual([
      expect.stringContaining('perhaps'),
      expect.stringContaining('Invalid argument'),
      expect.stringContaining('Invalid argument'),
      "Exception: The parameters (number[]) don't match the method signature for FormApp.MultipleChoiceItem.setChoiceValues.",
      "Exception: The parameters (number) don't match the method signature for FormApp.TextItem.createResponse.",
      expect.stringContaining('Exception: '),
    ]);
  });
});

test('ratings, grids, moments and durations are answered as live', async () => {
  expect(await home.run('otherItems')).toEqual({
    icon: 'HEART',
    answers: ['4', ['x', null], [['x', 'y'], null], '2026-02-03 04:05', '01:02:03'],
    order: ['PAGE_BREAK', 'RATING', 'GRID', 'CHECKBOX_GRID', 'DATETIME', 'DURATION', 'LIST'],
    copied: ['z'],
    gone: 'Exception: The item is no longer in the form.',
  });
});

test('validations reach the page that people answer', async () => {
  const id = String(await home.run('validated'));
  const form = home.documents.get<StoredForm>('forms', id);
  const [first, second, third, fourth, boxes] = form?.items ?? [];
  expect([second, third, fourth].map((item) => item?.rule)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  const [a = 0] = first?.entries ?? [];
  const [b = 0] = boxes?.entries ?? [];
  expect(home.forms.submit(form?.publishedId ?? '', { [a]: '9', [b]: ['a'] })).toEqual({
    ok: false,
    errors: { [a]: '1 to 5', [b]: 'Must select exactly 2 options' },
  });
});

test('a page that is handed in fires the form’s trigger with the response; a script’s submit does not', async () => {
  const id = String(await home.run('listen'));
  const form = home.documents.get<StoredForm>('forms', id);
  const entry = form?.items[0]?.entries[0] ?? 0;
  expect(await home.run('submitByScript', [id])).toBe(1);
  expect(await home.run('lastHeard')).toBeNull();
  home.forms.submit(form?.publishedId ?? '', { [entry]: 'people' });
  await expect.poll(() => home.run('lastHeard'), { timeout: 5000 }).toBe(`${id}people`);
});
