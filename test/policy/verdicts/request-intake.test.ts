import { describe, expect, test } from 'vitest';
import { dispatch } from '../../../src/policy/verdicts/dispatch';
import { intake } from '../../../src/policy/verdicts/intake';
import { judgementOn, proveBar, rulesWith } from './bench';
import {
  but,
  card,
  contact,
  enquiry,
  good,
  handover,
  logRow,
  open,
  promise,
  visit,
} from './good-request';

const letter = { channel: 'letter', documentRef: 'Letter 17', obtainedAt: '2026-11-24T09:00:00' };

describe('intake', () => {
  proveBar(intake, {
    R15: [
      ['kept', 'when the unit is named', good],
      ['broken', 'when it is not', but({ request: { unit: '' } })],
    ],
    R16: [
      ['kept', 'by telephone', good],
      ['kept', 'for a letter with its reference', but({ request: letter })],
      ['broken', 'for a letter without one', but({ request: { ...letter, documentRef: '' } })],
      ['broken', 'without a channel', but({ request: { channel: '' } })],
    ],
    R17: [
      ['kept', 'within 20 minutes', good],
      [
        'kept',
        'after 30 minutes and some seconds',
        but({
          request: { obtainedAt: '2026-11-24T08:50:10', registeredAt: '2026-11-24T09:20:50' },
        }),
      ],
      ['broken', 'after 31 minutes', but({ request: { obtainedAt: '2026-11-24T08:49:00' } })],
      [
        'noEvidence',
        'when nobody noted when it became known',
        but({ request: { obtainedAt: '' } }),
      ],
    ],
    R43: [
      ['kept', 'when an enquiry was answered', enquiry],
      [
        'broken',
        'when it was not',
        but({ ...enquiry, request: { ...enquiry.request, answer: '' } }),
      ],
      [
        'notApplicable',
        'while it is open',
        open({ ...enquiry, request: { ...enquiry.request, completedAt: '' } }),
      ],
      ['notApplicable', 'for a repair', good],
    ],
    R45: [
      ['kept', 'in the customer’s words', good],
      ['broken', 'in one letter', but({ request: { need: 'x' } })],
      ['broken', 'for a letter without a date', but({ request: { ...letter, obtainedAt: '' } })],
      ['notApplicable', 'for a visitor', but({ request: { channel: 'visit' } })],
    ],
    R46: [
      ['kept', 'in the call itself', good],
      ['kept', 'for a letter answered within four working hours', but({ request: letter })],
      [
        'broken',
        'for a letter answered later',
        but({ request: letter, log: [{ ...contact, at: '2026-11-25T09:00:00' }] }),
      ],
      [
        'broken',
        'for a letter that nobody answered',
        but({ request: letter, log: [{ ...contact, result: 'noAnswer' }] }),
      ],
      [
        'noEvidence',
        'for a letter without a date',
        but({ request: { ...letter, obtainedAt: '' } }),
      ],
    ],
    R48: [
      ['kept', 'when a time was agreed', good],
      [
        'kept',
        'when a time was promised',
        but({ request: { appointmentFrom: '' }, promises: [promise()] }),
      ],
      ['kept', 'when it was answered at once', enquiry],
      ['broken', 'when somebody came without one', but({ request: { appointmentFrom: '' } })],
      [
        'notApplicable',
        'before anybody came',
        open({ request: { appointmentFrom: '', arrivedAt: '', contactedAt: '' } }),
      ],
    ],
  });

  test('[R17] names the times, what was used and the limit', () => {
    const late = but({ request: { registeredAt: '2026-11-24T09:45:00' } });
    expect(judgementOn(intake, 'R17', late).reason).toEqual({
      zh: 'R17 违规：2026-11-24 09:00 获悉，09:45 登记，用时 45 分钟，超过 30 分钟。',
      en: 'R17 broken: known 2026-11-24 09:00, registered 09:45: took 45 minutes, more than 30 minutes.',
    });
  });

  test('[R3] an exception changes one deadline, and its number appears in the reason', () => {
    const exception = {
      no: 'E-2026-000001',
      clause: 'R17',
      customerNo: 'C-1',
      serial: '',
      contractNo: '',
      parameters: 'minutes=60',
      fromOn: '',
      untilOn: '',
      grantedBy: 'zhao@example.com',
      active: true,
    };
    const late = but({ request: { registeredAt: '2026-11-24T09:45:00' } });
    const found = judgementOn(intake, 'R17', { ...late, rules: rulesWith({}, [exception]) });
    expect(found.verdict).toBe('kept');
    expect(found.reason.zh).toContain('依例外 E-2026-000001');
  });

  test('[D2] the limit is that of the version', () => {
    const rules = rulesWith({ R17: 'minutes=10' });
    expect(judgementOn(intake, 'R17', { ...good, rules }).verdict).toBe('broken');
  });
});

const monday = '2026-11-23';
const givenBackAt = '2026-11-26T09:00:00';
const givingBack = logRow('visit', givenBackAt);
const handedBack = handover('back', { at: givenBackAt });
const lateVisit = { ...visit, at: '2026-11-24T15:16:00' };

describe('dispatch', () =>
  proveBar(dispatch, {
    R18: [
      ['kept', 'within two working hours', good],
      [
        'kept',
        'over a lunch break',
        but({
          request: { registeredAt: '2026-11-24T11:00:00', dispatchedAt: '2026-11-24T14:00:00' },
        }),
      ],
      [
        'broken',
        'after two working hours and a minute',
        but({
          request: { registeredAt: '2026-11-24T11:00:00', dispatchedAt: '2026-11-24T14:01:00' },
        }),
      ],
      ['broken', 'when nobody was sent', open({ request: { dispatchedAt: '' } })],
      [
        'broken',
        'when it was cancelled after it was due',
        but({
          closedAt: `${monday}T17:00:00`,
          request: {
            registeredAt: `${monday}T09:00:00`,
            dispatchedAt: '',
            archivedAt: '',
            cancelledAt: `${monday}T17:00:00`,
          },
        }),
      ],
      [
        'notApplicable',
        'when it was cancelled before',
        but({
          closedAt: `${monday}T10:00:00`,
          request: {
            registeredAt: `${monday}T09:00:00`,
            dispatchedAt: '',
            archivedAt: '',
            cancelledAt: `${monday}T10:00:00`,
          },
        }),
      ],
      [
        'notApplicable',
        'while there is time',
        { ...open({ request: { dispatchedAt: '' } }), now: '2026-11-24T10:00:00' },
      ],
      ['notApplicable', 'for what was answered at once', enquiry],
    ],
    R19: [
      ['kept', 'within four working hours, before the visit', good],
      ['broken', 'later', but({ request: { contactedAt: '2026-11-25T09:00:00' }, log: [] })],
      [
        'broken',
        'when the technician left without it',
        but({ request: { contactedAt: '' }, log: [visit] }),
      ],
      [
        'broken',
        'when nobody answered',
        but({ request: { contactedAt: '' }, log: [{ ...contact, result: 'noAnswer' }] }),
      ],
      [
        'notApplicable',
        'before anybody was sent',
        open({ log: [], request: { dispatchedAt: '', contactedAt: '' } }),
      ],
    ],
    R20: [
      ['kept', 'within the window', good],
      ['kept', '15 minutes after it', but({ log: [{ ...visit, at: '2026-11-24T15:15:00' }] })],
      ['broken', '16 minutes after it', but({ log: [lateVisit] })],
      ['broken', 'when one of two visits was late', but({ log: [visit, lateVisit] })],
      [
        'broken',
        'when nothing was agreed',
        but({ log: [{ ...visit, appointmentFrom: '', appointmentTo: '' }] }),
      ],
      [
        'kept',
        'when goods were given back without a window',
        but({ log: [visit, givingBack], handovers: [handedBack] }),
      ],
      ['broken', 'when the customer says so', but({ cards: [card({ punctuality: 2 })] })],
      [
        'broken',
        'when nobody came',
        open({ log: [], request: { stage: 'appointed', arrivedAt: '' } }),
      ],
      [
        'notApplicable',
        'before the appointment',
        {
          ...open({ log: [], request: { stage: 'appointed', arrivedAt: '' } }),
          now: '2026-11-24T14:30:00',
        },
      ],
    ],
    R21: [
      ['kept', 'when something is noted beforehand', good],
      [
        'kept',
        'when only likely parts are',
        but({ request: { preDiagnosis: '', likelyParts: 'Filter' } }),
      ],
      ['broken', 'when nothing is', but({ request: { preDiagnosis: '' } })],
      ['notApplicable', 'without a visit', enquiry],
    ],
  }));

test('a note that reassigns is no contact [R19]', () => {
  const note = logRow('note', '2026-11-24T10:30:00');
  const evidence = but({ log: [note, visit], request: { contactedAt: '' } });
  expect(judgementOn(dispatch, 'R19', evidence).verdict).toBe('broken');
});
