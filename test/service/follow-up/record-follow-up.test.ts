import { beforeEach, describe, expect, test } from 'vitest';
import { followUps } from '../../../src/service/follow-up/follow-ups';
import { recordFollowUp } from '../../../src/service/follow-up/record-follow-up';
import { people } from '../company';
import { type House, hq, newHouse } from '../head-office/house';

let house: House;

beforeEach(() => {
  house = newHouse();
  const customer = { name: 'He Jing', phone: '13800138001', areaCode: '310104', address: 'Lane 3' };
  house.put('customers', { no: 'C-1', ...customer });
  const product = { name: 'Pure 5', saleDate: '2026-10-24', wholeMonths: 12 };
  house.put('products', { serial: 'A-1', customerNo: 'C-1', ...product });
  call('A-1/1', '2026-11-24');
});

const call = (id: string, dueOn: string, values = {}) =>
  house.put('followUps', {
    id,
    serial: 'A-1',
    customerNo: 'C-1',
    status: 'planned',
    unit: 'HQ',
    dueOn,
    ...values,
  });
const reached = { followUpId: 'A-1/1', result: 'reached', usage: 'Daily', satisfaction: 4 };
const record = (input: object) => house.act(recordFollowUp, hq.service, { ...reached, ...input });
const row = (id = 'A-1/1') => house.rows('followUps').find((one) => one.id === id);

describe('recordFollowUp', () => {
  test('keeps use, needs and satisfaction [R37]', () => {
    expect(record({ needs: 'A second tap' }).ok).toBe(true);
    expect(row()).toMatchObject({
      status: 'done',
      usage: 'Daily',
      needs: 'A second tap',
      satisfaction: 4,
      calledAt: house.ports.time,
      calledBy: hq.service,
      requestNo: '',
    });
    expect(house.rows('requests')).toEqual([]);
  });

  test.each([
    ['usage', { usage: '' }, ['usage']],
    ['satisfaction', { satisfaction: null }, ['satisfaction']],
    ['both', { usage: ' ', satisfaction: null }, ['usage', 'satisfaction']],
  ])('of a customer who was reached asks for %s [R37]', (_, input, paths) => {
    const refused = house.refused(recordFollowUp, hq.service, { ...reached, ...input });
    expect(refused).toMatchObject({ code: 'followUpIncomplete', clause: 'R37', paths });
  });

  test('lets them pass where the version leaves the clause out [R37] [D1]', () => {
    const frozen = JSON.stringify({ R37: 'off' });
    const version = { kind: 'amend', status: 'approved', frozen, effectiveFrom: '2026-01-01' };
    house.put('policyVersions', { policyVersion: '7', ...version });
    expect(record({ usage: '' }).ok).toBe(true);
  });

  test('makes a need a linked request in the same write [R37]', () => {
    expect(record({ needs: 'It drips', createRequest: true })).toMatchObject({
      ok: true,
      value: { requestNo: 'SH-2026-000001' },
    });
    expect(house.ports.grid.batches).toHaveLength(1);
    expect(row()).toMatchObject({ status: 'done', requestNo: 'SH-2026-000001' });
    expect(house.rows('requests')).toMatchObject([
      {
        no: 'SH-2026-000001',
        stage: 'registered',
        unit: 'SH',
        channel: 'outreach',
        origin: 'A-1/1',
        need: 'It drips',
        customerNo: 'C-1',
        customerName: 'He Jing',
        phone: '13800138001',
        address: 'Lane 3',
        areaCode: '310104',
        productSerial: 'A-1',
        productName: 'Pure 5',
        serviceType: 'free',
        policyVersion: '1',
        registrar: hq.service,
        registeredAt: house.ports.time,
        obtainedAt: house.ports.time,
      },
    ]);
  });

  test('a request without a need is refused [R37]', () => {
    const input = { ...reached, createRequest: true };
    expect(house.refused(recordFollowUp, hq.service, input)).toMatchObject({
      code: 'badInput',
      clause: 'R37',
      paths: ['needs'],
    });
  });

  test('nobody reached: the call stays open and is counted [R37]', () => {
    const unreached = { followUpId: 'A-1/1', result: 'notReached' };
    for (const attempts of [1, 2]) {
      expect(house.act(recordFollowUp, hq.service, unreached).ok).toBe(true);
      expect(row()).toMatchObject({ status: 'unreached', attempts, calledAt: '' });
    }
    expect(record({}).ok).toBe(true);
    expect(row()).toMatchObject({ status: 'done', attempts: 2 });
  });

  test('who wants no more calls gets none, for ever [R36]', () => {
    call('A-1/3', '2027-01-25');
    const input = { followUpId: 'A-1/1', result: 'reached', optOut: true };
    expect(house.act(recordFollowUp, hq.service, input).ok).toBe(true);
    expect(house.rows('followUps').map(({ status }) => status)).toEqual(['skipped', 'skipped']);
    expect(house.rows('customers')[0]).toMatchObject({ optOut: true });
  });

  test('is done once [R36]', () => {
    record({});
    expect(house.refused(recordFollowUp, hq.service, reached)).toMatchObject({
      code: 'followUpClosed',
      clause: 'R36',
    });
  });

  test('is head office’s, or of the unit that calls [R78]', () => {
    expect(house.refused(recordFollowUp, people.registrar, reached).code).toBe('outOfScope');
    expect(house.refused(recordFollowUp, people.technician, reached).code).toBe('roleMissing');
    call('A-1/6', '2026-11-24', { unit: 'SH' });
    const own = { ...reached, followUpId: 'A-1/6' };
    expect(house.act(recordFollowUp, people.registrar, own).ok).toBe(true);
  });
});

test('the view tells what is late beyond the window from what is due and to come [R36]', () => {
  call('A-1/3', '2026-11-16', { status: 'unreached' });
  call('A-1/4', '2026-11-17');
  call('A-1/5', '2026-11-25');
  call('A-1/7', '2026-11-01', { status: 'done' });
  expect(house.view(followUps, hq.manager)).toMatchObject({
    overdue: [{ id: 'A-1/3', callBy: '2026-11-24T00:00:00' }],
    due: [{ id: 'A-1/4' }, { id: 'A-1/1' }],
    coming: [{ id: 'A-1/5' }],
    totals: { overdue: 1, due: 2, coming: 1 },
  });
  expect(house.view(followUps, people.supervisor)).toMatchObject({ overdue: [], due: [] });
});
