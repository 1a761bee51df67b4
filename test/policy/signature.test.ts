import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SignedCharge, type SignedRequest, signedContent } from '../../src/policy/signature';

const request = {
  no: 'SH-2026-000001',
  registeredAt: '2026-11-24T09:00:00',
  unit: 'SH',
  registrar: 'reg@x.com',
  obtainedAt: '2026-11-24T08:55:00',
  channel: 'phone',
  documentRef: '',
  customerName: '某某（上海）有限公司',
  contactName: '张',
  phone: '13800138000',
  email: '',
  address: '徐汇',
  productSerial: 'SN-1',
  productName: '压缩机',
  need: '不制冷',
  serviceType: 'paid',
  workKind: 'repair',
  contractNo: '',
  technician: 'ann@x.com',
  arrivedAt: '2026-11-24T14:00:00',
  causeCode: 'wear',
  cause: '磨损',
  explanation: '已说明',
  workDone: '更换\n调试',
  siteCleaned: true,
  outcome: 'onSite',
  completedAt: '2026-11-24T15:00:00',
  answer: '',
  opinion: '满意',
  listTotal: 32000,
  waivedTotal: 0,
  payable: 32000,
} satisfies SignedRequest;

const charge = {
  id: 'F-2026-000001',
  kind: 'part',
  code: 'P-1',
  description: '阀',
  quantity: 1,
  listPrice: 12000,
  waived: 0,
  charged: 12000,
  lineType: 'paid',
  oldSerial: '',
  newSerial: '',
} satisfies SignedCharge;
const labour = { ...charge, id: 'F-2026-000002', kind: 'labour', quantity: 2, charged: 20000 };
const signed = signedContent(request, [charge, labour]);

describe('what a signature is bound to [R33]', () => {
  test.each(Object.keys(request))('a change of the request in "%s" shows', (field) => {
    expect(signedContent({ ...request, [field]: 'x' }, [charge, labour])).not.toBe(signed);
  });

  test.each(Object.keys(charge))('a change of a charge in "%s" shows', (field) => {
    expect(signedContent(request, [charge, { ...labour, [field]: 'x' }])).not.toBe(signed);
  });

  test('a charge more or less shows', () => {
    expect(signedContent(request, [charge])).not.toBe(signed);
    expect(signedContent(request, [charge, labour, { ...labour, id: 'x' }])).not.toBe(signed);
  });

  test.each(['invoiceNo', 'paid', 'reviewComment', 'archiveNo', 'stage', 'version', 'surveyDueOn'])(
    'what is written later in "%s" does not',
    (field) => {
      const later = { ...request, [field]: 'later' };
      expect(signedContent(later, [charge, labour])).toBe(signed);
    },
  );

  test.each(['cost', 'deviationReason', 'approvedBy'])('nor does "%s" of a charge', (field) => {
    const inside = { ...charge, [field]: 'inside' };
    expect(signedContent(request, [inside, labour])).toBe(signed);
    expect(signedContent(request, [inside, labour])).not.toContain('inside');
  });

  test('nor does the order of rows or fields', () => {
    const turned = Object.fromEntries(Object.entries(request).reverse()) as typeof request;
    expect(signedContent(turned, [labour, charge])).toBe(signed);
  });

  test('nor do line ends and blanks that nobody sees', () => {
    const typed = { ...request, workDone: '更换 \r\n调试\n' };
    expect(signedContent(typed, [charge, labour])).toBe(signed);
    expect(signedContent({ ...request, workDone: '更换\n\n调试' }, [charge, labour])).not.toBe(
      signed,
    );
  });

  test('a blank number and no number are one', () => {
    const blank = { ...request, waivedTotal: null };
    expect(signedContent(blank, [])).toBe(
      signedContent({ ...blank, waivedTotal: '' } as never, []),
    );
  });

  test('words cannot slip from one field into another', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (cause, explanation) => {
        const one = signedContent({ ...request, cause, explanation }, []);
        const other = signedContent(
          { ...request, cause: cause + explanation, explanation: '' },
          [],
        );
        return (one === other) === (explanation.trimEnd() === '');
      }),
    );
  });
});
