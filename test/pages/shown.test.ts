import { beforeAll, describe, expect, test, vi } from 'vitest';

// The words of pages go by the browser's language, and tell the document.
vi.stubGlobal('navigator', { language: 'zh' });
vi.stubGlobal('document', { documentElement: {} });
const { moment, phone, span, yuan } = await import('../../src/pages/shown');
const { speak } = await import('../../src/pages/words');

const NOW = '2026-11-24T10:00:00';

describe.each([
  {
    language: 'zh',
    moments: ['11月24日 09:30', '2025年1月5日', '11月24日 09:30 – 11:00'],
    amounts: ['¥1,409.50', '-¥0.05', ''],
    phones: ['138 0013 8001', '0351-2967331 转 12', '400-820-8820', '+1 555'],
  },
  {
    language: 'en',
    moments: ['24 Nov, 09:30', '5 Jan 2025', '24 Nov, 09:30 – 11:00'],
    amounts: ['CN¥1,409.50', '-CN¥0.05', ''],
    phones: ['138 0013 8001', '0351-2967331 ext. 12', '400-820-8820', '+1 555'],
  },
])('$language', ({ language, moments, amounts, phones }) => {
  beforeAll(() => speak(language));

  test('dates, amounts and telephone numbers are written as the language does', () => {
    expect([
      moment('2026-11-24T09:30:00', NOW),
      moment('2025-01-05', NOW),
      span('2026-11-24T09:30:00', '2026-11-24T11:00:00', NOW),
    ]).toEqual(moments);
    expect([140_950, -5, null].map(yuan)).toEqual(amounts);
    expect(['13800138001', '03512967331转12', '4008208820', '+1 555'].map(phone)).toEqual(phones);
  });

  test('what is no date stays as it is', () => {
    expect([moment('', NOW), moment('soon', NOW)]).toEqual(['', 'soon']);
  });
});
