import { describe } from 'vitest';
import { form } from '../../../src/policy/verdicts/form';
import { proveBar } from './bench';
import { but, enquiry, good, open } from './good-request';

describe('the form', () =>
  proveBar(form, {
    R63: [
      ['kept', 'when the number follows the one before', good],
      [
        'kept',
        'for the first of the year',
        but({ hasPredecessor: false, request: { no: 'SH-2026-000001' } }),
      ],
      ['broken', 'when the one before is missing', but({ hasPredecessor: false })],
      ['broken', 'when it is another unit’s', but({ request: { unit: 'HZ' } })],
    ],
    R64: [
      ['kept', 'with a date', good],
      ['broken', 'without', but({ request: { registeredAt: '' } })],
    ],
    R65: [
      ['kept', 'with a name', good],
      ['broken', 'without', but({ request: { customerName: '' } })],
    ],
    R66: [
      ['kept', 'with an address', good],
      ['broken', 'without', but({ request: { address: '', areaCode: '' } })],
      ['notApplicable', 'when nobody has to go there', enquiry],
    ],
    R67: [
      ['kept', 'with a telephone', good],
      ['kept', 'with an e-mail', but({ request: { phone: '', email: 'he@example.com' } })],
      ['broken', 'without either', but({ request: { phone: '' } })],
    ],
    R68: [
      ['kept', 'with the need', good],
      ['broken', 'without', but({ request: { need: '' } })],
    ],
    R69: [
      ['kept', 'when it became known before', good],
      [
        'broken',
        'when it became known after registration',
        but({ request: { obtainedAt: '2026-11-24T09:21:00' } }),
      ],
      ['broken', 'without a time', but({ request: { obtainedAt: '' } })],
    ],
    R70: [
      ['kept', 'with a channel', good],
      ['broken', 'without', but({ request: { channel: '' } })],
    ],
    R71: [
      ['kept', 'with a unit', good],
      ['broken', 'without', but({ request: { unit: '' } })],
    ],
    R72: [
      ['kept', 'with a registrar', good],
      ['broken', 'without', but({ request: { registrar: '' } })],
    ],
    R73: [
      ['kept', 'when confirmed before the dispatch', good],
      [
        'broken',
        'when confirmed after it',
        but({ request: { intakeConfirmedAt: '2026-11-24T10:01:00' } }),
      ],
      ['broken', 'when sent without it', but({ request: { intakeConfirmedAt: '' } })],
      [
        'notApplicable',
        'before anybody is sent',
        open({ request: { intakeConfirmedAt: '', dispatchedAt: '' } }),
      ],
    ],
    R74: [
      ['kept', 'with the record and the technician', good],
      ['kept', 'with the answer instead', enquiry],
      ['broken', 'without a record', but({ request: { workDone: '' } })],
      ['broken', 'without a technician', but({ request: { technician: '' } })],
      ['notApplicable', 'before it is completed', open({ request: { completedAt: '' } })],
    ],
    R75: [
      ['kept', 'with opinion and signature', good],
      ['broken', 'when handed in without either', but({ request: { opinion: '', signedAt: '' } })],
      ['noEvidence', 'with a signature alone', but({ request: { opinion: '' } })],
      ['notApplicable', 'without a visit', enquiry],
    ],
    R76: [
      ['kept', 'with reviewer, time and decision', good],
      ['broken', 'when filed without a reviewer', but({ request: { reviewer: '' } })],
      ['notApplicable', 'before the review', open({ request: { reviewedAt: '', reviewer: '' } })],
    ],
    R77: [
      ['broken', 'when two rows bear the number', but({ rowsOfNumber: 2 })],
      ['notApplicable', 'else: printing leaves no record', good],
    ],
    R78: [
      ['kept', 'when all who acted hold the role', good],
      [
        'broken',
        'when somebody is not of the staff',
        but({ request: { reviewer: 'eve@example.com' } }),
      ],
      [
        'noEvidence',
        'when somebody lacks the role today',
        but({ request: { reviewer: 'old@example.com' } }),
      ],
      [
        'noEvidence',
        'when nobody acted yet',
        open({ request: { intakeSupervisor: '', dispatchedBy: '', arrivedAt: '', reviewer: '' } }),
      ],
    ],
  }));
