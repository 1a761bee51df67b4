import { beforeEach, describe, expect, test } from 'vitest';
import { eraseCustomer } from '../../../src/service/governance/erase-customer';
import { eraseDue } from '../../../src/service/governance/erase-due';
import { exportCustomer } from '../../../src/service/governance/export-customer';
import { personsThisYear } from '../../../src/service/governance/persons-this-year';
import { Book } from '../../../src/workbook/book';
import { PERSONAL } from '../../../src/workbook/personal-columns';
import { type RegisterName, TEMPLATES } from '../../../src/workbook/registers.generated';
import { runJobs } from '../../../src/workbook/run-jobs';
import { NO, requestAt } from '../company';
import { done, type HeadOffice, newHeadOffice, office, people, refusalOf } from './head-office';

const customerNo = 'C-2026-000001';
const OTHER = 'SH-2026-000002';
const SECRETS = [
  '何静',
  'He Jing',
  '13800138001',
  'hejing@',
  'Lane 7',
  'makes no water',
  'Too late',
];

let hq: HeadOffice;
beforeEach(() => {
  hq = newHeadOffice();
  const address = 'Lane 7';
  const email = 'hejing@example.org';
  hq.put(
    'customers',
    { no: customerNo, name: 'He Jing', phone: '13800138001', email, address },
    { no: 'C-2026-000002', name: 'Lu Ming', phone: '13916660007' },
  );
  const ended = { customerNo, address, opinion: 'Too late', signedBy: 'He Jing', payable: 8000 };
  hq.put(
    'requests',
    requestAt('completed', { ...ended, stage: 'archived', archiveNo: 'DA-SH-2026-000001' }),
    requestAt('completed', {
      no: OTHER,
      customerNo: 'C-2026-000002',
      customerName: 'Lu Ming',
      phone: '13916660007',
      email: '',
      need: 'It leaks.',
    }),
  );
  hq.put(
    'serviceLog',
    { id: 'L-1', requestNo: NO, kind: 'contact', phone: '13800138001', text: 'He Jing agreed' },
    { id: 'L-2', requestNo: OTHER, kind: 'contact', phone: '13916660007', text: 'Agreed' },
  );
  hq.put('surveys', { no: 'K-1', requestNo: NO, customerName: 'He Jing', suggestions: 'Too late' });
  hq.put('invoices', { id: 'P-1', requestNo: NO, buyerName: 'He Jing Ltd.', total: 8000 });
  hq.put('charges', { id: 'F-1', requestNo: NO, charged: 8000 });
  hq.put('feedback', {
    no: 'Y-1',
    kind: 'complaint',
    status: 'resolved',
    customerNo,
    customerName: 'He Jing',
    phone: '13800138001',
    verbatim: 'Too late',
  });
  hq.put('promises', {
    id: 'N-1',
    sourceRegister: 'feedback',
    sourceNo: 'Y-1',
    content: 'He Jing',
  });
  hq.put('outbox', { id: 'M-1', requestNo: NO, status: 'waiting', to: email, body: 'He Jing' });
});

/** All cells of all registers, but the invoices, which are kept. */
function everything(): string {
  const titles = Object.values(TEMPLATES)
    .filter(({ register }) => register !== 'invoices')
    .map(({ title }) => title.en);
  return JSON.stringify(titles.map((title) => hq.ports.grid.values(title)));
}

/** What could still be read of the customer. */
const secretsLeft = () => SECRETS.filter((secret) => everything().includes(secret));

const setting = (name: string, value: string) => {
  const row = hq.ports.grid.values('Settings').findIndex((cells) => cells[0] === name);
  hq.ports.grid.type('Settings', { row, column: 1 }, [[value]]);
};

describe('exportCustomer', () => {
  test('collects all that the registers hold about one customer, and nothing of another', () => {
    const value = done(hq.act(exportCustomer, office.admin, { phone: '138 0013 8001' }));
    const { registers, total, pages } = value as {
      registers: Record<string, unknown[]>;
      total: number;
      pages: number;
    };
    expect(Object.keys(registers).sort()).toEqual(
      [
        ...['charges', 'customers', 'feedback', 'invoices', 'outbox', 'promises', 'requests'],
        ...['serviceLog', 'surveys'],
      ].sort(),
    );
    expect([total, pages]).toEqual([9, 1]);
    expect(JSON.stringify(value)).not.toMatch(/Lu Ming|13916660007/);
  });

  test('leaves a line in the log without the data', () => {
    done(hq.act(exportCustomer, office.admin, { customerNo }));
    const line = hq.rows('audit').at(-1);
    expect(line).toMatchObject({ act: 'exportCustomer', target: customerNo, answer: '' });
    expect(JSON.stringify(line)).not.toMatch(/He Jing|138001/);
  });

  test('comes in pages', () => {
    const many = Array.from({ length: 250 }, (_, index) => {
      return { id: `L-${index + 10}`, requestNo: NO, kind: 'note', text: `note ${index}` };
    });
    hq.put('serviceLog', ...many);
    const first = done(hq.act(exportCustomer, office.admin, { customerNo }));
    const second = done(hq.act(exportCustomer, office.admin, { customerNo, page: 2 }));
    // The first export is on record by then.
    expect([first.total, second.total, second.page]).toEqual([259, 260, 2]);
    const count = (value: Record<string, unknown>) =>
      Object.values(value.registers as Record<string, unknown[]>).flat().length;
    expect([count(first), count(second)]).toEqual([200, 60]);
  });

  test('asks which one, where several share a telephone', () => {
    hq.put('customers', { no: 'C-2026-000003', name: 'He Yu', phone: '13800138001' });
    const answer = hq.act(exportCustomer, office.admin, { phone: '13800138001' });
    expect(refusalOf(answer).paths).toEqual(['phone']);
  });

  test.each([people.supervisor, office.general])('is not for %s [R78]', (as) => {
    expect(refusalOf(hq.act(exportCustomer, as, { customerNo })).code).toBe('roleMissing');
    expect(refusalOf(hq.act(eraseCustomer, as, { customerNo })).code).toBe('roleMissing');
  });

  test('costs no more than any act, however many rows', () => {
    done(hq.act(exportCustomer, office.admin, { customerNo }));
    expect(hq.ports.grid.cost.calls + 5).toBeLessThanOrEqual(16);
  });
});

describe('eraseCustomer', () => {
  test('masks name, telephone, address and words everywhere, and keeps counts, sums and invoices', () => {
    const before = hq.rows('requests').length;
    const answer = hq.act(eraseCustomer, office.admin, { customerNo });
    expect(done(answer)).toMatchObject({ customerNo });
    expect(secretsLeft()).toEqual([]);
    expect(hq.rows('requests')).toHaveLength(before);
    expect(hq.request()).toMatchObject({
      customerName: 'H**',
      phone: '138****8001',
      address: '***',
      need: '***',
      opinion: '***',
      payable: 8000,
      workDone: 'Changed the filter',
    });
    expect(hq.rows('charges')).toMatchObject([{ charged: 8000 }]);
    expect(hq.rows('invoices')).toMatchObject([{ buyerName: 'He Jing Ltd.', total: 8000 }]);
    expect(hq.rows('outbox')).toMatchObject([{ status: 'skipped', to: '***' }]);
    expect(hq.rows('customers')[0]).toMatchObject({
      optOut: true,
      erasedAt: '2026-11-24T09:30:00',
    });
    expect(hq.request(OTHER)).toMatchObject({ customerName: 'Lu Ming', need: 'It leaks.' });
    expect(hq.rows('serviceLog')[1]).toMatchObject({ phone: '13916660007', text: 'Agreed' });
    expect(answer).toMatchObject({ warnings: [{ en: expect.stringContaining('survey form') }] });
  });

  test('waits until nobody works for the customer any more', () => {
    const answer = hq.act(eraseCustomer, office.admin, { customerNo: 'C-2026-000002' });
    const { code, text } = refusalOf(answer);
    expect(code).toBe('customerOpen');
    expect(text).toContain(OTHER);
    expect(hq.request(OTHER).customerName).toBe('Lu Ming');
  });

  test('is done once', () => {
    done(hq.act(eraseCustomer, office.admin, { customerNo }));
    const again = hq.act(eraseCustomer, office.admin, { customerNo });
    expect(refusalOf(again)).toMatchObject({ code: 'erasedAlready' });
  });
});

describe('the nightly erasing', () => {
  const night = (at: string) => {
    hq.ports.time = at;
    return runJobs([eraseDue], hq.ports, 60_000).at(-1);
  };

  test('erases nobody unless a time was set', () => {
    expect(night('2046-11-24T02:00:00')).toMatchObject({ status: 'done', done: 0 });
    expect(secretsLeft()).toContain('He Jing');
  });

  test('erases after the months of the setting, counted from the last request', () => {
    setting('retentionMonths', '24');
    expect(night('2028-11-24T02:00:00')).toMatchObject({ done: 0 });
    expect(night('2028-11-25T02:00:00')).toMatchObject({
      done: 1,
      note: 'due to be erased, but still served: C-2026-000002',
    });
    expect(secretsLeft()).toEqual([]);
    expect(night('2028-11-26T02:00:00')).toMatchObject({ done: 0 });
  });

  test("goes by the customer's own date where there is one", () => {
    setting('retentionMonths', '24');
    const keys = hq.ports.grid.values('Customers')[0] ?? [];
    const place = { row: 2, column: keys.indexOf('keepUntil') };
    hq.ports.grid.type('Customers', place, [['2026-12-31']]);
    expect(night('2026-12-31T02:00:00')).toMatchObject({ done: 0 });
    expect(night('2027-01-01T02:00:00')).toMatchObject({ done: 1 });
  });
});

test('counts the distinct customers of this calendar year', () => {
  const book = new Book(hq.ports.grid, ['customers', 'requests']);
  expect(personsThisYear(book, 2026)).toBe(2);
  expect(personsThisYear(book, 2025)).toBe(0);
});

/** Columns of text that say nothing about a customer; a new column is put here, or is masked. */
const IMPERSONAL: Partial<Record<RegisterName, readonly string[]>> = {
  customers: ['no', 'areaCode'],
  requests: [
    ...['no', 'productName', 'technician', 'unit', 'customerNo', 'areaCode', 'productSerial'],
    ...['preDiagnosis', 'likelyParts', 'registrar', 'intakeSupervisor', 'typeReason', 'typeClause'],
    ...['contractNo', 'dispatchedBy', 'queueOwner', 'handlingUnit', 'escalationId', 'cause'],
    ...['explanation', 'workDone', 'slipNo', 'repeatOf', 'deviationApprovedBy', 'signatureHash'],
    ...['invoiceNo', 'outstandingReason', 'reviewer', 'reviewComment', 'archiveNo', 'origin'],
    ...['importKey', 'policyVersion', 'stepCode'],
  ],
  feedback: [
    ...['no', 'unit', 'owner', 'requestNo', 'surveyNo', 'technician', 'customerNo', 'repliedBy'],
    ...['followingRequestNo', 'closedBy', 'escalationId'],
  ],
};

test.each(Object.keys(IMPERSONAL) as RegisterName[])(
  'each text of %s is masked, or known to say nothing about a customer',
  (register) => {
    const texts = ['text', 'longText', 'phone', 'email', 'id', 'ref', 'staffRef'];
    const stamps = ['createdBy', 'updatedBy'];
    const columns = TEMPLATES[register].columns
      .filter(({ type, key }) => texts.includes(type) && !stamps.includes(key))
      .map(({ key }) => key);
    const known = [...Object.keys(PERSONAL[register] ?? {}), ...(IMPERSONAL[register] ?? [])];
    expect(columns.filter((key) => !known.includes(key))).toEqual([]);
  },
);

test.each(Object.entries(PERSONAL))('what is masked of %s are its columns', (register, columns) => {
  const keys = TEMPLATES[register as RegisterName].columns.map(({ key }) => key);
  expect(keys).toEqual(expect.arrayContaining(Object.keys(columns)));
});
