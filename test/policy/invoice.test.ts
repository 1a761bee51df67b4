import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountInWords } from '../../src/policy/amount-in-words';
import {
  checkInvoice,
  type InvoiceRow,
  invoiceDuty,
  invoiceRequired,
} from '../../src/policy/invoice';
import {
  invoiceKinds,
  isFormalInvoice,
  isInvoiceKind,
  needsBuyerTaxNumber,
} from '../../src/policy/invoice-kinds';
import { splitGross, taxOn } from '../../src/policy/tax';
import { isCreditCode, readTaxNumber } from '../../src/policy/tax-number';

const digits = (count: number) => '12345678901234567890'.slice(0, count);
const days = { today: '2026-11-24', registeredOn: '2026-11-20' };

const invoice: InvoiceRow = {
  kind: 'e-special',
  code: '',
  number: digits(20),
  issuedOn: '2026-11-24',
  buyerType: 'company',
  buyerTaxNo: '91350100M000100Y43',
  net: 28319,
  taxRate: 0.13,
  tax: 3681,
  total: 32000,
};

function faultsOf(change: Partial<InvoiceRow>): string[] {
  return checkInvoice({ ...invoice, ...change }, days).faults.map(({ path }) => path);
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
    expect(invoiceKinds[kind].taxCode).toBe(taxCode);
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
    const receipt = { kind: 'receipt', number: '收-7', net: null, tax: null, taxRate: null };
    expect(faultsOf({ ...receipt, buyerType: 'person', buyerTaxNo: '' })).toEqual([]);
    expect(faultsOf({ ...receipt, number: '' })).toEqual(['number']);
  });

  test.each(['', 'fapiao', 'toString'])('"%s" is no kind', (kind) => {
    expect(isInvoiceKind(kind)).toBe(false);
    expect(faultsOf({ kind })).toEqual(['kind']);
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
    const { faults, warnings } = checkInvoice({ ...invoice, buyerTaxNo: '310101123456789' }, days);
    expect(faults).toEqual([]);
    expect(warnings.map(({ zh }) => zh)).toEqual(['15 位的纳税人识别号无法校验，请核对。']);
  });

  test('needs a tax number by kind and by what it is', () => {
    expect(needsBuyerTaxNumber('e-special', 'company')).toBe(true);
    expect(needsBuyerTaxNumber('ordinary', 'person')).toBe(false);
    expect(needsBuyerTaxNumber('receipt', 'company')).toBe(false);
  });
});

describe('day and amounts', () => {
  test.each<[string, Partial<InvoiceRow>, string[]]>([
    ['of tomorrow', { issuedOn: '2026-11-25' }, ['issuedOn']],
    ['of the day of registration', { issuedOn: '2026-11-20' }, []],
    ['of the day before', { issuedOn: '2026-11-19' }, ['issuedOn']],
    ['without a day', { issuedOn: '' }, ['issuedOn']],
    ['a cent short in total', { total: 31999 }, ['total']],
    ['the tax a cent off', { net: 28318, tax: 3682 }, []],
    ['the tax two cents off', { net: 28317, tax: 3683 }, ['tax']],
    ['a rate in percent', { taxRate: 13 }, ['taxRate']],
    ['a rate of one', { net: 16000, taxRate: 1, tax: 16000 }, ['taxRate']],
    ['a negative rate', { taxRate: -0.13 }, ['taxRate']],
    ['free of tax', { net: 32000, taxRate: 0, tax: 0 }, []],
    ['without amounts', { net: null, tax: null }, ['net', 'tax']],
    ['several faults', { number: '1', total: 1, issuedOn: '' }, ['number', 'issuedOn', 'total']],
  ])('%s', (_title, change, expected) => expect(faultsOf(change)).toEqual(expected));

  test('a fault says what is right', () => {
    const { faults } = checkInvoice({ ...invoice, net: 28317, tax: 3683, total: 31999 }, days);
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
    expect(isFormalInvoice('receipt')).toBe(false);
    expect(isFormalInvoice('e-ordinary')).toBe(true);
    expect(isFormalInvoice('')).toBe(false);
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

describe('a tax number', () => {
  test.each([
    ['91350100M000100Y43', true],
    ['91330100799655058B', true],
    ['9144030071526726XG', true],
    ['914403001922038216', true],
    ['91110000802100433B', true],
    ['91350100M000100Y4Z', false],
    ['91350100M000100Y44', false],
    ['91330100799655085B', false],
    ['9135O100M000100Y43', false],
    ['91350100M000100Y4', false],
    ['', false],
  ])('%s is a credit code: %s', (code, expected) => expect(isCreditCode(code)).toBe(expected));

  test.each([
    ['91350100m000100y43', '91350100M000100Y43', 'good'],
    ['９１３５０１００M000100Y43', '91350100M000100Y43', 'good'],
    ['9135 0100 M000 100Y 43', '91350100M000100Y43', 'good'],
    ['310101123456789', '310101123456789', 'warning'],
    ['31010112345678901', '31010112345678901', 'warning'],
    ['31010119800101123X00', '31010119800101123X00', 'warning'],
    ['110101199003070011', '110101199003070011', 'fault'],
    ['12345678', '12345678', 'fault'],
    ['1234567890123456', '1234567890123456', 'fault'],
    ['123456789012345678901', '123456789012345678901', 'fault'],
    ['91350100-000100Y43', '91350100-000100Y43', 'fault'],
  ])('"%s" is read as %s: %s', (typed, number, judged) => {
    const read = readTaxNumber(typed);
    expect(read.number).toBe(number);
    expect(read.fault ? 'fault' : read.warning ? 'warning' : 'good').toBe(judged);
  });

  test('one wrong sign is always found', () => {
    const sign = fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY');
    fc.assert(
      fc.property(fc.nat(17), sign, (at, other) => {
        const good = '91350100M000100Y43';
        const changed = good.slice(0, at) + other + good.slice(at + 1);
        return isCreditCode(changed) === (changed === good);
      }),
    );
  });
});

describe('an amount in capitals', () => {
  test.each([
    [140950, '人民币壹仟肆佰零玖元伍角'],
    [600714, '人民币陆仟零柒元壹角肆分'],
    [1640902, '人民币壹万陆仟肆佰零玖元零贰分'],
    [32504, '人民币叁佰贰拾伍元零肆分'],
    [0, '人民币零元整'],
    [5, '人民币伍分'],
    [50, '人民币伍角'],
    [1_000_000_100, '人民币壹仟万零壹元整'],
    [10_000_000, '人民币壹拾万元整'],
    [168032, '人民币壹仟陆佰捌拾元叁角贰分'],
    [10_700_053, '人民币壹拾万柒仟元伍角叁分'],
    [1000, '人民币壹拾元整'],
    [32000, '人民币叁佰贰拾元整'],
    [-32000, '（负数）人民币叁佰贰拾元整'],
    [-5, '（负数）人民币伍分'],
  ])('%i cents: %s', (cents, words) => expect(amountInWords(cents)).toBe(words));

  test('no two amounts read alike', () => {
    const amount = fc.integer({ min: -100_000_000, max: 100_000_000 });
    fc.assert(
      fc.property(
        amount,
        amount,
        (one, other) => (amountInWords(one) === amountInWords(other)) === (one === other),
      ),
    );
  });
});
