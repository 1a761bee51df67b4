import { describe } from 'vitest';
import { pending } from '../../../src/policy/verdicts/pending';
import { visit as visitBar } from '../../../src/policy/verdicts/visit';
import { proveBar } from './bench';
import {
  but,
  charge,
  enquiry,
  good,
  handover,
  logRow,
  open,
  pause,
  promise,
  visit,
} from './good-request';

const before = { ...good.request, no: 'SH-2026-000001', completedAt: '2026-11-01T10:00:00' };

describe('the visit', () =>
  proveBar(visitBar, {
    R22: [
      ['kept', 'with the cause and its time', good],
      ['broken', 'without a cause', but({ request: { cause: '', causeCode: '' } })],
      ['noEvidence', 'without the time', but({ request: { diagnosedAt: '' } })],
      ['notApplicable', 'without a visit', enquiry],
    ],
    R23: [
      ['kept', 'with an explanation', good],
      ['broken', 'without', but({ request: { explanation: '' } })],
      [
        'notApplicable',
        'before it is completed',
        open({ request: { completedAt: '', explanation: '' } }),
      ],
    ],
    R24: [
      ['kept', 'when done on the spot', good],
      ['broken', 'when no work is on record', but({ request: { workDone: '' } })],
      ['notApplicable', 'when it had to wait', but({ request: { outcome: 'pending' } })],
    ],
    R31: [
      ['kept', 'with one entry', good],
      ['broken', 'without one', but({ entries: [] })],
      ['broken', 'with two', but({ entries: [...good.entries, { id: 'B-2', at: '' }] })],
      ['notApplicable', 'for an enquiry', enquiry],
    ],
    R32: [
      [
        'kept',
        'when a repeat is marked',
        but({ sameProduct: [before], request: { repeatOf: before.no } }),
      ],
      ['broken', 'when it is not', but({ sameProduct: [before] })],
      [
        'notApplicable',
        'for another fault',
        but({ sameProduct: [{ ...before, causeCode: 'control' }] }),
      ],
      [
        'notApplicable',
        'after more than 30 days',
        but({ sameProduct: [{ ...before, completedAt: '2026-10-24T10:00:00' }] }),
      ],
      ['notApplicable', 'for the first repair', good],
    ],
    R33: [
      ['kept', 'when the signature fits', good],
      [
        'broken',
        'when the work was changed since',
        but({ request: { workDone: 'Changed two filters' } }),
      ],
      ['broken', 'when a charge was changed since', but({ charges: [charge({ charged: 100 })] })],
      ['broken', 'when it was handed in unsigned', but({ request: { signedAt: '' } })],
      [
        'notApplicable',
        'before it is handed in',
        open({ request: { signedAt: '', submittedAt: '' } }),
      ],
      ['notApplicable', 'for an enquiry', enquiry],
    ],
  }));

const waiting = { log: [visit, pause], request: { outcome: 'pending' } };
const back = promise({ kind: 'return' });
const taken = {
  ...waiting,
  handovers: [handover('out'), handover('back')],
  promises: [promise(), { ...back, id: 'N-2' }],
};
const passed = logRow('commission', '2026-11-27T15:00:00', { passed: true, text: 'Pump' });
const failed = { ...passed, id: 'L-2', at: '2026-11-27T14:00:00', passed: false };
const late = promise({ doneAt: '2026-11-27T18:01:00' });
const renegotiated = [
  promise({ id: 'N-1', doneAt: '', result: 'renegotiated' }),
  promise({
    id: 'N-2',
    previousId: 'N-1',
    dueAt: '2026-12-01T18:00:00',
    doneAt: '',
    result: 'renegotiated',
  }),
  promise({
    id: 'N-3',
    previousId: 'N-2',
    dueAt: '2026-12-04T18:00:00',
    doneAt: '2026-12-03T18:00:00',
  }),
];

describe('what had to wait', () =>
  proveBar(pending, {
    R25: [
      ['kept', 'with reason and explanation', but({ ...waiting, promises: [promise()] })],
      [
        'broken',
        'without an explanation',
        but({ ...waiting, promises: [promise({ explanation: '' })] }),
      ],
      ['broken', 'when it waits and nothing says why', but(waiting)],
      ['notApplicable', 'when nothing had to wait', good],
    ],
    R26: [
      [
        'kept',
        'by the minute promised',
        but({ ...waiting, promises: [promise({ doneAt: '2026-11-27T18:00:00' })] }),
      ],
      ['broken', 'a minute later', but({ ...waiting, promises: [late] })],
      [
        'broken',
        'when a third date is kept but the first was not [D4]',
        but({ ...waiting, promises: renegotiated }),
      ],
      ['broken', 'when nothing was promised', but(waiting)],
      [
        'broken',
        'when it is overdue',
        open({ ...waiting, promises: [promise({ doneAt: '', result: 'broken' })] }),
      ],
      [
        'notApplicable',
        'until then',
        {
          ...open({ ...waiting, promises: [promise({ doneAt: '', result: '' })] }),
          now: '2026-11-25T02:00:00',
        },
      ],
      ['notApplicable', 'when nothing had to wait', good],
    ],
    R27: [
      ['kept', 'when as much went back', but(taken)],
      [
        'broken',
        'when less went back',
        but({ ...taken, handovers: [handover('out', { quantity: 2 }), handover('back')] }),
      ],
      ['notApplicable', 'when nothing was taken', good],
    ],
    R28: [
      ['kept', 'with number and both signatures', but(taken)],
      [
        'broken',
        'without the customer’s',
        but({ ...taken, handovers: [handover('out', { customerSignature: '' })] }),
      ],
      ['broken', 'without a slip', but({ ...taken, handovers: [handover('out', { slipNo: '' })] })],
      ['notApplicable', 'when nothing was taken', good],
    ],
    R29: [
      ['kept', 'in time', but(taken)],
      ['broken', 'late', but({ ...taken, promises: [{ ...late, kind: 'return' }] })],
      ['broken', 'without a promise', but({ ...taken, promises: [promise()] })],
      ['notApplicable', 'when nothing was taken', good],
    ],
    R30: [
      ['kept', 'when it passed', but({ ...taken, log: [visit, passed] })],
      [
        'kept',
        'when it passed at the second time',
        but({ ...taken, log: [visit, failed, passed] }),
      ],
      [
        'kept',
        'when the customer waived it',
        but({ ...taken, log: [visit, { ...failed, explanation: 'The customer installs it' }] }),
      ],
      ['broken', 'when it failed', but({ ...taken, log: [visit, failed] })],
      ['broken', 'when nobody checked', but(taken)],
      ['notApplicable', 'when nothing was taken', good],
    ],
  }));
