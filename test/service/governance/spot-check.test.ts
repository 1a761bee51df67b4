import { beforeEach, describe, expect, test } from 'vitest';
import { spotCheck } from '../../../src/service/governance/spot-check';
import { NO, requestAt } from '../company';
import { done, type HeadOffice, newHeadOffice, office, people, refusalOf } from './head-office';

let hq: HeadOffice;
beforeEach(() => {
  hq = newHeadOffice();
  hq.put('requests', requestAt('completed'));
});

const good = { how: 'onSite', appearance: 'good', site: 'good' };
const check = (as: string, input: Record<string, unknown>) => hq.act(spotCheck, as, input);

describe('[R38] [R39] [R40] [R41] [R42] [R44] spotCheck', () => {
  test('records what a supervisor saw of who served a request, and leaves the rest unobserved [D6]', () => {
    const answer = check(people.supervisor, { no: NO, ...good });
    expect(done(answer)).toMatchObject({ id: 'S-2026-000001', technician: people.technician });
    expect(hq.rows('spotChecks')).toMatchObject([
      {
        requestNo: NO,
        unit: 'SH',
        technician: people.technician,
        inspector: people.supervisor,
        at: '2026-11-24T09:30:00',
        appearance: 'good',
        conduct: 'notSeen',
        habits: 'notSeen',
        site: 'good',
        phoneManner: 'notSeen',
        explanation: 'notSeen',
      },
    ]);
  });

  test('also of a person apart from any request', () => {
    const input = { staff: people.registrar, how: 'phone', phoneManner: 'good' };
    done(check(people.supervisor, input));
    expect(hq.rows('spotChecks')).toMatchObject([
      { requestNo: '', unit: 'SH', technician: people.registrar, phoneManner: 'good' },
    ]);
  });

  test('of which nothing was observed is none [D6]', () => {
    const answer = check(people.supervisor, { no: NO, how: 'onSite' });
    expect(refusalOf(answer)).toMatchObject({ code: 'badInput' });
    expect(hq.rows('spotChecks')).toEqual([]);
  });

  test.each([
    ['appearance', 'R38'],
    ['conduct', 'R39'],
    ['habits', 'R40'],
    ['site', 'R41'],
    ['phoneManner', 'R42'],
    ['explanation', 'R44'],
  ])('that finds %s poor says what was seen [%s]', (point, clause) => {
    const poor = { no: NO, how: 'onSite', [point]: 'poor' };
    expect(refusalOf(check(people.supervisor, poor))).toMatchObject({ clause, paths: ['note'] });
    done(check(people.supervisor, { ...poor, note: 'Seen from the door' }));
  });

  test('is not about oneself', () => {
    const self = check(people.supervisor, { staff: people.supervisor, ...good });
    expect(refusalOf(self)).toMatchObject({ code: 'ownConduct' });
    hq.put(
      'requests',
      requestAt('completed', { no: 'SH-2026-000002', technician: people.supervisor }),
    );
    const own = check(people.supervisor, { no: 'SH-2026-000002', ...good });
    expect(refusalOf(own)).toMatchObject({ code: 'ownConduct' });
  });

  test('names whom it is about', () => {
    expect(refusalOf(check(people.supervisor, good))).toMatchObject({ code: 'outOfScope' });
    expect(refusalOf(check(office.manager, good))).toMatchObject({ code: 'outOfScope' });
  });

  test('is not made before it happens', () => {
    const answer = check(people.supervisor, { no: NO, ...good, at: '2026-11-24T10:00' });
    expect(refusalOf(answer)).toMatchObject({ paths: ['at'] });
  });

  test.each([people.registrar, people.technician, office.service, office.admin])(
    'is not for %s [R78]',
    (as) => {
      expect(refusalOf(check(as, { no: NO, ...good }))).toMatchObject({ code: 'roleMissing' });
    },
  );

  test('stays in the unit [R78]', () => {
    expect(refusalOf(check(people.elsewhere, { no: NO, ...good }))).toMatchObject({
      code: 'outOfScope',
    });
  });
});
