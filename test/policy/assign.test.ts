import { describe, expect, test } from 'vitest';
import { chooseTechnician, type Duty, isAvailable } from '../../src/policy/assign';

const at = '2026-11-24T10:00:00';
const request = { areaCode: '310104', unit: 'HQ', at };

const duty: Duty = {
  areas: [
    { code: '310104', name: '徐汇', unit: 'SH', primary: 'Ann@x.com', backup: 'ben@x.com' },
    { code: '310105', name: '', unit: '', primary: '', backup: '' },
  ],
  staff: [
    { email: 'ann@x.com', name: '安', active: true },
    { email: 'ben@x.com', name: '贝', active: true },
    { email: 'queue@x.com', name: '丘', active: true },
    { email: 'boss@x.com', name: '', active: true },
    { email: 'hq@x.com', name: '总', active: true },
    { email: 'gone@x.com', name: '离', active: false },
  ],
  absences: [],
  units: [
    { code: 'SH', queueOwner: 'queue@x.com', supervisor: 'boss@x.com' },
    { code: 'HQ', queueOwner: 'hq@x.com', supervisor: '' },
    { code: 'EMPTY', queueOwner: '', supervisor: 'gone@x.com' },
  ],
};

function away(...people: string[]): Duty {
  const absence = { fromAt: '2026-11-24T08:00:00', untilAt: '2026-11-24T18:00:00' };
  return { ...duty, absences: people.map((staff) => ({ staff, ...absence })) };
}

function withArea(area: Partial<Duty['areas'][number]>): Duty {
  const [first] = duty.areas;
  return { ...duty, areas: first ? [{ ...first, ...area }] : [] };
}

describe('choosing the technician [R18]', () => {
  test.each<[string, Duty, string, string]>([
    ['the responsible one', duty, 'ann@x.com', 'primary'],
    ['the backup when he is absent', away('ANN@x.com'), 'ben@x.com', 'backup'],
    ['the backup when he has left', withArea({ primary: 'gone@x.com' }), 'ben@x.com', 'backup'],
    ['the backup when nobody is named', withArea({ primary: '' }), 'ben@x.com', 'backup'],
    ['the backup when he is a stranger', withArea({ primary: 'who@x.com' }), 'ben@x.com', 'backup'],
    [
      "the queue's owner when both are out",
      away('ann@x.com', 'ben@x.com'),
      'queue@x.com',
      'queueOwner',
    ],
    [
      "the supervisor when the queue's owner is out",
      away('ann@x.com', 'ben@x.com', 'queue@x.com'),
      'boss@x.com',
      'queueOwner',
    ],
    [
      "the queue's owner when all are out",
      away('ann@x.com', 'ben@x.com', 'queue@x.com', 'boss@x.com'),
      'queue@x.com',
      'queueOwner',
    ],
    [
      'the queue of the recording unit when the area has none',
      { ...withArea({ unit: '', primary: '', backup: '' }) },
      'hq@x.com',
      'queueOwner',
    ],
  ])('%s', (_title, given, ...[person, as]) => {
    expect(chooseTechnician(request, given)).toMatchObject({ person, as });
  });

  test.each([
    ['999999', '没有地区“999999”的责任人员，转由待派负责人 总 处理（R18）。'],
    ['', '未填写地区，转由待派负责人 总 处理（R18）。'],
  ])('area "%s" goes to the queue of the recording unit', (areaCode, zh) => {
    const chosen = chooseTechnician({ ...request, areaCode }, duty);
    expect(chosen).toMatchObject({ person: 'hq@x.com', as: 'queueOwner', reason: { zh } });
  });

  test('a unit without anybody is refused, never left silent', () => {
    const asked = { areaCode: '', unit: 'EMPTY', at };
    expect(() => chooseTechnician(asked, duty)).toThrow(
      expect.objectContaining({
        code: 'noQueueOwner',
        refusal: expect.objectContaining({ clause: 'R18' }),
      }),
    );
    expect(() => chooseTechnician({ ...asked, unit: 'NONE' }, duty)).toThrow();
  });

  test.each<[Duty, string]>([
    [duty, '安 is the technician responsible for "徐汇" (R18).'],
    [away('ann@x.com'), 'The technician responsible for "徐汇" is absent; 贝 is the backup (R18).'],
    [
      { ...withArea({ primary: 'gone@x.com', backup: '' }) },
      'In "徐汇" the responsible technician is not active and the backup is not set; 丘 looks after the queue (R18).',
    ],
  ])('it says why (%#)', (given, english) => {
    expect(chooseTechnician(request, given).reason.en).toBe(english);
  });
});

describe('an absence', () => {
  const from = '2026-11-24T08:00:00';
  const until = '2026-11-25T18:00:00';
  test.each([
    ['the moment before', '2026-11-24T07:59:59', until, true],
    ['its first moment', from, until, false],
    ['its last moment', until, until, false],
    ['the moment after', '2026-11-25T18:00:01', until, true],
    ['years later, until further notice', '2030-01-01T00:00:00', '', false],
  ])('%s', (_title, ...[moment, untilAt, expected]) => {
    const absences = [{ staff: 'ann@x.com', fromAt: from, untilAt }];
    expect(isAvailable('ann@x.com', moment, { staff: duty.staff, absences })).toBe(expected);
  });

  test('without a beginning does not count', () => {
    const absences = [{ staff: 'ann@x.com', fromAt: '', untilAt: until }];
    expect(isAvailable('ann@x.com', at, { staff: duty.staff, absences })).toBe(true);
  });
});
