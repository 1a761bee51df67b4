import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkInvoice,
  type InvoiceRow,
  invoiceDuty,
  invoiceRequired,
} from '../../src/policy/invoice';
import {
  type InvoiceKindRow,
  mayBeVoided,
  needsBuyerTaxNumber,
  readInvoiceKind,
} from '../../src/policy/invoice-kinds';
import { checkInvoiceLines, type InvoiceLine } from '../../src/policy/invoice-lines';
import { RefusedError } from '../../src/policy/refusal';
import { splitGross, taxOn } from '../../src/policy/tax';
import { TEMPLATES } from '../../src/workbook/registers.generated';
import { seedRows } from '../../src/workbook/template';

const digits = (count: number) => '12345678901234567890'.slice(0, count);
const days = { today: '2026-11-24', registeredOn: '2026-11-20' };

const blank = { numberPattern: '', codePattern: '', isSpecial: false, isFormal: false };
const kindRows = new Map(
  seedRows(TEMPLATES.invoiceKinds, 'zh').map((row) => [
    String(row.code),
    { ...blank, note: '', ...row } as unknown as InvoiceKindRow & { taxCode: string },
  ]),
);
const kindOf = (code: string) => {
  const row = kindRows.get(code);
  if (!row) throw new Error(`No kind ${code}`);
  return readInvoiceKind(row);
};

const line: InvoiceLine = {
  item: '*劳务*维修费',
  taxClassCode: '',
  spec: '',
  unitName: '',
  quantity: null,
  unitPrice: null,
  net: 28319,
  rate: 0.13,
  tax: 3681,
};
const invoice: InvoiceRow = {
  code: '',
  number: digits(20),
  issuedOn: '2026-11-24',
  buyerType: 'company',
  buyerTaxNo: '91350100M000100Y43',
  net: 28319,
  tax: 3681,
  total: 32000,
  lines: [line],
};

function faultsOf({ kind = 'e-special', ...change }: Partial<InvoiceRow> & { kind?: string }) {
  const { faults } = checkInvoice({ ...invoice, ...change }, kindOf(kind), days);
  return faults.map(({ path }) => path);
}

describe('the number of each kind', () => {
  // kind, tax bureau's code, digits of the number, digits of the code that are accepted
  test.each([
    ['e-special', '81', 20, [0]],
    ['e-ordinary', '82', 20, [0]],
    ['paper-e-special', '85', 20, [18, 20]],
    ['paper-e-ordinary', '86', 20, [18, 20]],
    ['special', '004', 8, [10]],
    ['ordinary', '007', 8, [10, 12]],
    ['electronic-ordinary', '026', 8, [12]],
    ['electronic-special', '028', 8, [12]],
  ] as const)('%s (%s): %i digits, code of %j', (...[kind, taxCode, length, codes]) => {
    expect(kindRows.get(kind)?.taxCode).toBe(taxCode);
    for (let count = 0; count <= 20; count += 1) {
      const wrongCode = (codes as readonly number[]).includes(count) ? [] : ['code'];
      expect(faultsOf({ kind, number: digits(length), code: digits(count) })).toEqual(wrongCode);
    }
    const code = digits(codes[0]);
    for (const number of [digits(length - 1), `${digits(length)}1`, `${digits(length - 1)}A`, '']) {
      expect(faultsOf({ kind, number, code })).toEqual(['number']);
    }
  });

  test('a receipt has any number, no code, and no tax to check', () => {
    const receipt = { kind: 'receipt', number: '收-7', net: null, tax: null, lines: [] };
    expect(faultsOf({ ...receipt, buyerType: 'person', buyerTaxNo: '' })).toEqual([]);
    expect(faultsOf({ ...receipt, number: '' })).toEqual(['number']);
  });

  test('the words of a fault follow from the rule', () => {
    const faults = (row: Partial<InvoiceKindRow>) => {
      const kind = readInvoiceKind({ code: 'x', voidWithin: '', note: '', ...blank, ...row });
      return [kind.number.fault.zh, kind.invoiceCode.fault.en];
    };
    expect(faults({ numberPattern: '\\d{8}|\\d{20}', codePattern: '\\d{10}' })).toEqual([
      '应为 8 或 20 位数字。',
      'The invoice code: This should be 10 digits.',
    ]);
    expect(faults({ numberPattern: 'SH-.*' })).toEqual([
      '应符合规则 SH-.*。',
      'This kind of invoice has no code; leave it blank.',
    ]);
  });

  test('a rule that staff wrote wrongly is refused by name, never a crash', () => {
    const row = { code: 'e-special', voidWithin: '', note: '', ...blank, numberPattern: '\\d{20' };
    for (const pattern of ['(', '[0-9', '*', '\\'])
      expect(() => readInvoiceKind({ ...row, codePattern: pattern })).toThrow(RefusedError);
    expect(() => readInvoiceKind({ ...row, numberPattern: '(' })).toThrow(/cannot be read/);
  });

  test.each([
    ['never', '2026-11-24', false],
    ['day', '2026-11-24', true],
    ['day', '2026-11-23', false],
    ['month', '2026-11-01', true],
    ['month', '2026-10-31', false],
    ['month', '2025-11-24', false],
    ['always', '2020-01-01', true],
    ['', '2026-11-24', false],
  ])('voidable %s, issued %s: %s', (voidWithin, issuedOn, expected) => {
    expect(mayBeVoided({ voidWithin }, { issuedOn, today: '2026-11-24' })).toBe(expected);
  });

  test('no digital or electronic invoice may ever be voided', () => {
    const voidable = [...kindRows.values()].filter(({ voidWithin }) => voidWithin !== 'never');
    expect(voidable.map(({ code }) => code)).toEqual(['special', 'ordinary', 'receipt']);
  });
});

describe('the buyer', () => {
  test.each([
    ['e-special', 'company', '', ['buyerTaxNo']],
    ['e-special', 'person', '', ['buyerType']],
    ['special', 'institution', '', ['buyerTaxNo']],
    ['e-ordinary', 'company', '', ['buyerTaxNo']],
    ['e-ordinary', 'institution', '', ['buyerTaxNo']],
    ['e-ordinary', 'person', '', []],
    ['e-ordinary', 'person', '91350100M000100Y4Z', ['buyerTaxNo']],
    ['e-ordinary', 'company', '91350100M000100Y43', []],
    ['receipt', 'company', '', []],
  ])('%s for a %s with tax number "%s": %j', (...[kind, buyerType, buyerTaxNo, expected]) => {
    const code = kind === 'special' ? digits(10) : '';
    const number = kind === 'special' ? digits(8) : digits(20);
    expect(faultsOf({ kind, code, number, buyerType, buyerTaxNo })).toEqual(expected);
  });

  test('an older tax number passes with a warning', () => {
    const { faults, warnings } = checkInvoice(
      { ...invoice, buyerTaxNo: '310101123456789' },
      kindOf('e-special'),
      days,
    );
    expect(faults).toEqual([]);
    expect(warnings.map(({ zh }) => zh)).toEqual(['15 位的纳税人识别号无法校验，请核对。']);
  });

  test('needs a tax number by kind and by what it is', () => {
    expect(needsBuyerTaxNumber(kindOf('e-special'), 'company')).toBe(true);
    expect(needsBuyerTaxNumber(kindOf('ordinary'), 'person')).toBe(false);
    expect(needsBuyerTaxNumber(kindOf('receipt'), 'company')).toBe(false);
  });
});

describe('day and amounts', () => {
  test.each<[string, Partial<InvoiceRow>, string[]]>([
    ['of tomorrow', { issuedOn: '2026-11-25' }, ['issuedOn']],
    ['of the day of registration', { issuedOn: '2026-11-20' }, []],
    ['of the day before', { issuedOn: '2026-11-19' }, ['issuedOn']],
    ['without a day', { issuedOn: '' }, ['issuedOn']],
    ['a cent short in total', { total: 31999 }, ['total']],
    ['without amounts', { net: null, tax: null }, ['net', 'tax']],
    ['several faults', { number: '1', total: 1, issuedOn: '' }, ['number', 'issuedOn', 'total']],
  ])('%s', (_title, change, expected) => expect(faultsOf(change)).toEqual(expected));

  test.each<[string, Partial<InvoiceLine>, string[]]>([
    ['as it is', {}, []],
    ['the tax a cent off', { net: 28318, tax: 3682 }, []],
    ['the tax two cents off', { net: 28317, tax: 3683 }, ['tax']],
    ['the tax two cents short', { tax: 3679 }, ['tax']],
    ['a rate in percent', { rate: 13 }, ['rate']],
    ['a rate of one', { net: 16000, rate: 1, tax: 16000 }, ['rate']],
    ['a negative rate', { rate: -0.13 }, ['rate']],
    ['a rate that nobody knows', { rate: null }, ['rate']],
    ['free of tax', { net: 32000, rate: 0, tax: 0 }, []],
    ['a class code of 19 digits', { taxClassCode: '2'.repeat(19) }, []],
    ['a class code of 18 digits', { taxClassCode: '2'.repeat(18) }, ['taxClassCode']],
    ['a class code with a letter', { taxClassCode: `${'2'.repeat(18)}A` }, ['taxClassCode']],
    ['price times quantity', { quantity: 2, unitPrice: 141.595 }, []],
    ['price times quantity two cents off', { quantity: 2, unitPrice: 141.605 }, ['net']],
  ])('a line, %s', (_title, change, expected) => {
    const paths = expected.map((path) => `lines.0.${path}`);
    expect(faultsOf({ lines: [{ ...line, ...change }] })).toEqual(paths);
  });

  test('the second of two lines is named as such', () => {
    expect(checkInvoiceLines([line, { ...line, tax: 1 }]).map(({ path }) => path)).toEqual([
      'lines.1.tax',
    ]);
  });

  test('a fault says what is right', () => {
    const lines = [{ ...line, net: 28317, tax: 3683 }];
    const wrong = { ...invoice, net: 28317, tax: 3683, total: 31999, lines };
    const { faults } = checkInvoice(wrong, kindOf('e-special'), days);
    expect(faults.map(({ message }) => message.en)).toEqual([
      'Net 283.17 + tax 36.83 should be the total 319.99.',
      'The tax should be 36.81 (0.01 more or less is accepted).',
    ]);
  });
});

describe('whether an invoice is due [R34]', () => {
  test.each([
    ['contract', 8000, 'required'],
    ['contract', 0, 'none'],
    ['paid', 32000, 'required'],
    ['paid', 0, 'none'],
    ['free', 0, 'none'],
    ['free', 12000, 'required'],
    ['other', 5000, 'allowed'],
    ['other', 0, 'none'],
  ])('%s, %i cents payable: %s', (...[type, payable, expected]) => {
    expect(invoiceDuty(type, payable)).toBe(expected);
    expect(invoiceRequired(type, payable)).toBe(expected === 'required');
  });

  test('a receipt does not satisfy it', () => {
    const formal = [...kindRows.values()].filter(({ isFormal }) => isFormal);
    expect(formal.map(({ code }) => code)).not.toContain('receipt');
    expect(formal).toHaveLength(8);
  });
});

describe('tax inside an amount', () => {
  test.each([
    [32000, 0.13, 28319, 3681],
    [100, 0.06, 94, 6],
    [100, 0, 100, 0],
    [10300, 0.03, 10000, 300],
    [1, 0.13, 1, 0],
  ])('%i cents at %d: %i + %i', (...[total, rate, net, tax]) => {
    expect(splitGross(total, rate)).toEqual({ net, tax, total });
  });

  test('the parts always add up, and pass the check', () => {
    const rate = fc.constantFrom(0, 0.01, 0.03, 0.06, 0.09, 0.13);
    fc.assert(
      fc.property(fc.nat(1_000_000_000), rate, (total, taxRate) => {
        const { net, tax } = splitGross(total, taxRate);
        expect(net + tax).toBe(total);
        expect(Math.abs(tax - taxOn(net, taxRate))).toBeLessThanOrEqual(1);
      }),
    );
  });
});
