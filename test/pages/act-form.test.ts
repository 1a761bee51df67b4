import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchBrowser } from '../browser/launch';
import { BrowserPage } from './browser-page';
import { sampleWorkbook, type Workbook } from './workbook';

let browser: Browser;
let workbook: Workbook;

beforeAll(async () => {
  browser = await launchBrowser();
});
beforeEach(() => {
  workbook = sampleWorkbook('en');
});
afterAll(() => browser?.close());

/** The sidebar of the request's technician (or someone else) in the form of an act about a request of this stage. */
async function openForm(stage: string, act: string, user?: string) {
  const { no, technician } = workbook.requestAt(stage);
  const sidebar = await BrowserPage.open(browser, 'sidebar', {
    workbook,
    user: user ?? technician,
  });
  await sidebar.by('search').fill(no);
  await sidebar.press('Enter');
  await startStep(sidebar, act);
  return { sidebar, no };
}

async function startStep(sidebar: BrowserPage, act: string): Promise<void> {
  await sidebar.by('request').waitFor();
  if (!(await sidebar.by(`act-${act}`).isVisible())) await sidebar.by('more-steps').click();
  await sidebar.by(`act-${act}`).click();
  await sidebar.by(`form-${act}`).waitFor();
}

function requestOf(no: string): Record<string, unknown> {
  const answer = workbook.view('request', { no });
  return answer.ok ? (answer.value as { request: Record<string, unknown> }).request : {};
}

test('a visit is agreed by keyboard: choice, times, and an end that follows the beginning [R20]', async () => {
  const { sidebar, no } = await openForm('dispatched', 'logContact');
  await expect.poll(() => sidebar.focused()).toBe('field-result');
  await sidebar.type('Agreed');
  await sidebar.field('appointmentFrom').fill('2026-11-25T09:00');
  expect(await sidebar.field('appointmentTo').inputValue()).toBe('2026-11-25T11:00');
  await sidebar.field('text').fill('Rings twice');
  await sidebar.press('Control+Enter');
  await expect.poll(() => sidebar.by('request').getAttribute('data-stage')).toBe('appointed');
  const [call] = sidebar.acts('logContact');
  expect(call?.input).toEqual({
    no,
    version: expect.any(Number),
    result: 'agreed',
    appointmentFrom: '2026-11-25T09:00',
    appointmentTo: '2026-11-25T11:00',
    direction: 'out',
    phone: requestOf(no).phone,
    text: 'Rings twice',
  });
  expect(requestOf(no).appointmentTo).toBe('2026-11-25T11:00:00');
  await sidebar.close();
});

test('fields start with what the request has: another time is asked from the one agreed', async () => {
  const { sidebar, no } = await openForm('appointed', 'reschedule');
  const { appointmentFrom } = requestOf(no);
  expect(await sidebar.field('appointmentFrom').inputValue()).toBe(
    String(appointmentFrom).slice(0, 16),
  );
  await sidebar.close();
});

test('lines are added, left blank and removed; a fault stands in its line, money goes out in cents', async () => {
  const { sidebar, no } = await openForm('onSite', 'addCharge');
  const { faults, page } = sidebar;
  await sidebar.field('lines.0.kind').selectOption('labour');
  await sidebar.field('lines.0.description').fill('清洗');
  await sidebar.by('more-lines-0').click();
  await sidebar.field('lines.0.price').fill('1,280.5');
  await sidebar.by('add-lines').click();
  await expect.poll(() => sidebar.focused()).toBe('field-lines.1.code');
  await sidebar.by('add-lines').click();
  await sidebar.field('lines.2.description').fill('Filter');
  await sidebar.field('lines.2.quantity').fill('two');
  await sidebar.by('submit').click();
  await sidebar.by('fault-lines.1.quantity').waitFor();
  expect(await page.locator('fieldset.line').count()).toBe(2);
  expect(await sidebar.field('lines.1.description').inputValue()).toBe('Filter');
  await sidebar.by('remove-lines.1').click();
  await sidebar.by('submit').click();
  await sidebar.by('request').waitFor();
  expect(sidebar.acts('addCharge').map((call) => call.input)).toEqual([
    {
      no,
      version: expect.any(Number),
      lines: [{ kind: 'labour', description: '清洗', quantity: 1, price: 128_050 }],
    },
  ]);
  expect(faults).toEqual([]);
  await sidebar.close();
});

test('a line that the server refuses is blamed in its place, and its "more" opens', async () => {
  const { sidebar } = await openForm('completed', 'addCharge');
  await sidebar.field('lines.0.kind').selectOption('part');
  await sidebar.field('lines.0.description').fill('Odd part');
  await sidebar.by('submit').click();
  await sidebar.by('fault-lines.0.price').waitFor();
  await expect.poll(() => sidebar.focused()).toBe('field-lines.0.price');
  expect(await sidebar.field('lines.0.description').inputValue()).toBe('Odd part');
  await sidebar.close();
});

test('a list that may be empty is left out while nothing stands in it', async () => {
  const { sidebar, no } = await openForm('completed', 'addCharge');
  await sidebar.by('submit').click();
  await sidebar.by('fault-lines').waitFor();
  expect(await sidebar.page.locator('fieldset.line').count()).toBe(1);
  expect(sidebar.acts('addCharge')[0]?.input).toEqual({ no, version: expect.any(Number) });
  await sidebar.close();
});

test('what is typed survives a lost connection, another page of the sidebar and a second try with the same key', async () => {
  const { sidebar, no } = await openForm('onSite', 'complete');
  await sidebar.field('cause').fill('水垢');
  await sidebar.field('explanation').fill('Explained.');
  await sidebar.field('workDone').fill('Cleaned.');
  sidebar.intercept = ({ door }) => {
    if (door === 'act') throw new Error('NetworkError: Connection failure due to HTTP 0');
    return undefined;
  };
  await sidebar.by('submit').click();
  await sidebar.page.locator('[data-code=offline]').waitFor();
  expect(requestOf(no).stage).toBe('onSite');

  await sidebar.press('Escape');
  await startStep(sidebar, 'complete');
  expect(await sidebar.field('cause').inputValue()).toBe('水垢');
  sidebar.intercept = () => undefined;
  await sidebar.by('submit').click();
  await expect.poll(() => sidebar.by('request').getAttribute('data-stage')).toBe('completed');
  const [first, second] = sidebar.acts('complete');
  expect(second).toEqual(first);
  await sidebar.close();
});

test('a form that was sent starts anew, with a new key', async () => {
  const { sidebar } = await openForm('dispatched', 'logContact');
  for (const text of ['First', 'Second']) {
    await sidebar.field('result').selectOption('noAnswer');
    await sidebar.field('text').fill(text);
    await sidebar.by('submit').click();
    await startStep(sidebar, 'logContact');
    expect(await sidebar.field('text').inputValue()).toBe('');
  }
  const [first, second] = sidebar.acts('logContact');
  expect(second?.key).not.toBe(first?.key);
  await sidebar.close();
});

test('a draft can be thrown away', async () => {
  const { sidebar } = await openForm('onSite', 'complete');
  await sidebar.field('cause').fill('Draft');
  await sidebar.by('back').click();
  await startStep(sidebar, 'complete');
  await sidebar.by('draft-clear').click();
  expect(await sidebar.field('cause').inputValue()).toBe('');
  await sidebar.close();
});

test('a request that somebody changed is reloaded, and what was typed is kept', async () => {
  const { sidebar, no } = await openForm('appointed', 'reschedule');
  await sidebar.field('reason').fill('The customer is away');
  const user = workbook.ports.user;
  const window = { appointmentFrom: '2026-11-26T09:00', appointmentTo: '2026-11-26T10:00' };
  const other = workbook.act('reschedule', { no, ...window, reason: 'By somebody else' });
  expect(other).toMatchObject({ ok: true });
  workbook.ports.user = user;
  await sidebar.by('submit').click();
  await sidebar.page.locator('[data-code=stale]').waitFor();
  await sidebar.by('reload-keep').click();
  await sidebar.by('trouble').waitFor({ state: 'detached' });
  expect(await sidebar.field('reason').inputValue()).toBe('The customer is away');
  expect(await sidebar.field('appointmentFrom').inputValue()).toBe('2026-11-26T09:00');
  await sidebar.by('submit').click();
  await sidebar.by('request').waitFor();
  await sidebar.close();
});

test('a step that somebody else took meanwhile is no longer possible, and says so', async () => {
  const { sidebar, no } = await openForm('appointed', 'arrive');
  expect(workbook.act('arrive', { no })).toMatchObject({ ok: true });
  await sidebar.by('submit').click();
  await sidebar.page.locator('[data-code=stale]').waitFor();
  await sidebar.by('reload-keep').click();
  await sidebar.page.locator('[data-code=wrongStage]').waitFor();
  await sidebar.close();
});
