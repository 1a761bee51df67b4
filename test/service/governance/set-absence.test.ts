import { beforeEach, describe, expect, test } from 'vitest';
import { dispatchRequest } from '../../../src/service/dispatch/dispatch';
import { setAbsence } from '../../../src/service/governance/set-absence';
import { NO, requestAt } from '../company';
import { done, type HeadOffice, newHeadOffice, office, people, refusalOf } from './head-office';

let hq: HeadOffice;
beforeEach(() => {
  hq = newHeadOffice();
});

const week = { fromAt: '2026-11-24T08:00', untilAt: '2026-11-30T18:00', reason: 'Ill' };
const away = (as: string, input: object = {}) => hq.act(setAbsence, as, { ...week, ...input });
const ann = people.technician;

describe('[R18] setAbsence', () => {
  test('of a technician sends the work to the backup, and tells his supervisor', () => {
    hq.put('requests', requestAt('registered'));
    expect(done(away(ann))).toMatchObject({ staff: ann, untilAt: '2026-11-30T18:00:00' });
    expect(done(hq.run(dispatchRequest, people.supervisor))).toMatchObject({
      technician: people.backup,
    });
    expect(hq.rows('outbox')).toMatchObject([
      { to: people.supervisor, subject: 'ann is away', kind: 'notice' },
      { kind: 'dispatch' },
    ]);
  });

  test('names the visits agreed for that time, and no others', () => {
    hq.put(
      'requests',
      requestAt('appointed'),
      requestAt('appointed', { no: 'SH-2026-000002', technician: people.backup }),
      requestAt('appointed', {
        no: 'SH-2026-000003',
        appointmentFrom: '2026-12-01T09:00:00',
        appointmentTo: '2026-12-01T10:00:00',
      }),
    );
    const answer = away(ann);
    expect(done(answer).visits).toEqual([NO]);
    expect(answer).toMatchObject({
      warnings: [{ en: expect.stringContaining(`${NO} (2026-11-24 09:00)`) }],
    });
    expect(hq.rows('outbox')[0]?.body).toContain(NO);
  });

  test('is ended early, and dispatch finds him again', () => {
    hq.put('requests', requestAt('registered'));
    const { id } = done(away(ann));
    done(hq.act(setAbsence, ann, { absenceId: id, untilAt: '2026-11-24T09:00' }));
    expect(hq.rows('absences')).toMatchObject([{ untilAt: '2026-11-24T09:00:00', reason: 'Ill' }]);
    expect(done(hq.run(dispatchRequest, people.supervisor))).toMatchObject({ technician: ann });
  });

  test.each([
    ['himself', ann, {}, true],
    ['a colleague', ann, { staff: people.backup }, false],
    ["one of the supervisor's unit", people.supervisor, { staff: ann }, true],
    ['one of another unit', people.supervisor, { staff: people.elsewhere }, false],
    ['anybody, by the administrator', office.admin, { staff: people.elsewhere }, true],
  ])('of %s is said by who may [R78]', (...[, as, input, may]) => {
    const answer = away(as, input);
    expect(answer.ok).toBe(may);
    if (!may) expect(refusalOf(answer)).toMatchObject({ code: 'outOfScope', clause: 'R78' });
  });

  test("a colleague's absence cannot be changed [R78]", () => {
    const { id } = done(away(people.backup));
    const answer = hq.act(setAbsence, ann, { absenceId: id, untilAt: '2026-11-25T09:00' });
    expect(refusalOf(answer)).toMatchObject({ code: 'outOfScope' });
  });

  test('a registrar has no say in it [R78]', () => {
    expect(refusalOf(away(people.registrar))).toMatchObject({ code: 'roleMissing' });
  });

  test('cannot end before it begins', () => {
    const answer = away(ann, { untilAt: '2026-11-24T07:00' });
    expect(refusalOf(answer)).toMatchObject({ clause: 'R18', paths: ['untilAt'] });
  });
});
