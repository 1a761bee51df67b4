import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../browser/launch';
import { type Company, newCompany, people, requestAt } from '../service/company';
import { BrowserPage } from './browser-page';
import { workbookOn } from './workbook';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const no = (n: number) => `SH-2026-00000${n}`;

/** Five forms that were handed in one after the other; the third lacks its signature. */
function fiveForms(): Company {
  const company = newCompany();
  for (const n of [1, 2, 3, 4, 5]) {
    const submittedAt = `2026-11-24T09:2${n}:00`;
    const signed = n === 3 ? {} : { opinion: 'Fine', witness: 'Zhao', signatureKind: 'refused' };
    company.put('requests', {
      ...requestAt('completed'),
      stage: 'submitted',
      no: no(n),
      submittedAt,
      ...signed,
    });
    company.put('serviceLog', {
      ...{ id: `L-${n}`, requestNo: no(n), kind: 'visit', staff: people.technician },
      ...{ at: '2026-11-24T09:05:30', handedInAt: submittedAt },
    });
  }
  company.put('charges', {
    ...{ id: `${no(1)}/1`, requestNo: no(1), kind: 'part', code: 'P-1', description: 'Filter' },
    ...{ quantity: 2, listPrice: 5000, charged: 0, waived: 10000 },
  });
  return company;
}

const open = (company: Company, user: string, width = 960) =>
  BrowserPage.open(browser, 'work', {
    workbook: workbookOn(company.ports),
    user,
    width,
    height: 640,
  });

test('[R51] a supervisor reviews five forms in a row by keyboard; the next comes up by itself', async () => {
  const company = fiveForms();
  const page = await open(company, people.supervisor);
  await page.by('form').waitFor();
  expect(page.calls.map(({ name }) => name)).toEqual(['myWork']);
  const shown = () => page.by('form').getAttribute('data-no');
  const gone = (n: number) => expect.poll(() => page.by('told').textContent()).toContain(no(n));
  expect(await shown()).toBe(no(1));
  expect(await page.by('form').textContent()).toContain('P-1 Filter× 2CN¥0.00');
  await page.press('a');
  await gone(1);
  await page.press('a');
  await gone(2);
  expect(await shown()).toBe(no(3));
  expect(await page.by('gaps').textContent()).toContain('No signature');
  await page.press('r');
  await page.type('Please have it signed.');
  await page.press('Control+Enter');
  await gone(3);
  await page.press('ArrowRight');
  expect(await shown()).toBe(no(5));
  await page.press('a');
  await gone(5);
  expect(await shown()).toBe(no(4));
  await page.press('a');
  await gone(4);
  await page.page.getByText('All of them are reviewed.').waitFor();
  expect(
    company.rows('requests').map((row) => [row.stage, row.reviewDecision, row.reviewComment]),
  ).toEqual([
    ['reviewed', 'approved', ''],
    ['reviewed', 'approved', ''],
    ['completed', 'returned', 'Please have it signed.'],
    ['reviewed', 'approved', ''],
    ['reviewed', 'approved', ''],
  ]);
  expect(page.faults).toEqual([]);
  await page.close();
});

test('[R51] a form that changed meanwhile is not passed, and says so; nothing is sent back without a remark', async () => {
  const company = fiveForms();
  const page = await open(company, people.supervisor);
  await page.by('form').waitFor();
  await page.by('send-back').click();
  expect(await page.focused()).toBe('remark');
  expect(page.acts('review')).toEqual([]);
  await page.press('Escape');
  page.intercept = ({ name }) =>
    name === 'review'
      ? { ok: false, code: 'stale', message: { zh: '已变', en: 'Changed meanwhile' } }
      : undefined;
  await page.press('a');
  await page.by('trouble').waitFor();
  expect(await page.by('trouble').textContent()).toContain('Changed meanwhile');
  expect(await page.by('form').getAttribute('data-no')).toBe(no(1));
  await page.close();
});

test('[R21] [R32] [R40] a technician sees the day in the order of appointments, with what to know before each visit', async () => {
  const company = newCompany();
  const visit = (n: number, from: string, more = {}) => ({
    ...requestAt(from ? 'appointed' : 'dispatched'),
    ...{ no: no(n), customerNo: 'C-1', contactedAt: from, appointmentFrom: from },
    ...{ appointmentTo: from.replace(':00:', ':30:'), ...more },
  });
  company.put(
    'requests',
    visit(1, '2026-11-24T14:00:00'),
    visit(2, ''),
    visit(3, '2026-11-24T10:00:00'),
    visit(4, '2026-11-25T10:00:00'),
    visit(5, '2026-11-24T11:00:00', { technician: people.backup }),
    { ...requestAt('completed'), stage: 'archived', no: no(6), completedAt: '2026-10-01T09:00:00' },
  );
  company.put('customers', { no: 'C-1', name: 'He Jing', habits: 'Ring twice; the dog is loud' });
  company.put('products', { serial: 'XS-1', model: 'MS-400', name: 'Purifier' });
  company.put('warrantyEntries', {
    ...{ id: `W-${no(6)}`, serial: 'XS-1', requestNo: no(6), at: '2026-10-01T09:00:00' },
    content: 'Changed the filter',
  });
  company.put('charges', {
    ...{ id: `${no(6)}/1`, requestNo: no(6), kind: 'part', code: 'P-1', description: 'Filter' },
    quantity: 1,
  });
  const page = await open(company, people.technician, 300);
  await page.by(`visit-${no(3)}`).waitFor();
  const order = await page.page
    .locator('[data-testid^=visit-]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-testid')?.slice(-1)));
  expect(order).toEqual(['3', '1', '4', '2']);
  const card = await page.by(`visit-${no(3)}`).textContent();
  for (const known of [
    'Ring twice',
    'P-1 Filter (in 1 of 1 repairs)',
    'Changed the filter',
    'MS-400',
  ])
    expect(card).toContain(known);
  await page.by(`go-${no(3)}`).click();
  await expect.poll(() => page.isClosed).toBe(true);
  expect(company.ports.cursor).toMatchObject({ row: 5 });
  expect(page.faults).toEqual([]);
  await page.close();
});

test('[R58] [R60] [R61] head office sees per branch what is late, escalated, promised and expedited', async () => {
  const company = newCompany();
  const hq = 'hq@example.com';
  company.put('units', { code: 'HQ', name: 'Head office', kind: 'headOffice' });
  company.put('staff', { email: hq, name: 'Qian', roles: ['hqService'], unit: 'HQ', active: true });
  company.put(
    'requests',
    // Sent on Monday and not called until now.
    { ...requestAt('dispatched'), no: no(1), dispatchedAt: '2026-11-23T09:00:00' },
    { ...requestAt('onSite'), stage: 'pending', no: no(2), promiseDueAt: '2026-11-26T18:00:00' },
  );
  const about = { unit: 'SH', status: 'open', openedAt: '2026-11-24T09:00:00', sourceNo: no(2) };
  company.put(
    'supervision',
    { id: `${no(2)}/1`, kind: 'escalation', asked: 'Another technician', to: hq, ...about },
    { id: `${no(1)}/contact/1`, kind: 'expedite', item: 'Call', ...about, sourceNo: no(1) },
  );
  const page = await open(company, hq);
  await page.by('branch-SH').waitFor();
  const numbers = await page.by('branch-SH').locator('button').allTextContents();
  expect(numbers).toEqual(['1', '1', '1', '1']);
  expect(await page.by('branch-HZ').locator('button').allTextContents()).toEqual([
    '0',
    '0',
    '0',
    '0',
  ]);
  expect(await page.by('board-lines').textContent()).toContain(`${no(1)}Contact the customer`);
  await page.by('promised-SH').click();
  expect(await page.by('board-lines').textContent()).toContain('26 Nov, 18:00');
  await page.by('work-waiting').click();
  await page.by('waiting-supervision').waitFor();
  expect(page.faults).toEqual([]);
  await page.close();
});

test('[R18] a registrar sees the calls that nobody was sent for', async () => {
  const company = newCompany();
  company.put(
    'requests',
    { ...requestAt('registered'), no: no(1), intakeConfirmedAt: '' },
    { ...requestAt('dispatched'), no: no(2) },
  );
  const page = await open(company, people.registrar);
  await page.by('waiting-requests').waitFor();
  const list = await page.by('waiting-requests').textContent();
  expect(list).toContain(`${no(1)} · He Jing`);
  expect(list).toContain('to be confirmed');
  expect(list).not.toContain(no(2));
  expect(page.faults).toEqual([]);
  await page.close();
});
