import type { RegisterRows } from '../../src/workbook/registers.generated';
import { type Company, newCompany, people, requestAt } from '../service/company';

/** Number of the n-th request of a branch. */
export const no = (unit: string, n: number) => `${unit}-2026-00000${n}`;

/** Who looks at the figures. */
export const BOSS = 'boss@example.com';

type Request = Partial<RegisterRows['requests']>;

const at = (time: string) => `2026-11-${time}`;

/**
 * Eight requests to be recounted by hand: five of Shanghai, three of Hangzhou. The working day is 09:00 to 12:00 and 13:00 to
 * 17:30; all days in it are working days.
 */
const REQUESTS: Request[] = [
  // Done at once: 60 minutes to dispatch, 180 to completion.
  done('SH', 1, {
    registeredAt: at('03T09:00:00'),
    dispatchedAt: at('03T10:00:00'),
    completedAt: at('03T13:00:00'),
  }),
  // Done at once: 120 minutes to dispatch, 180 to completion.
  done('SH', 2, {
    registeredAt: at('04T09:00:00'),
    dispatchedAt: at('04T11:00:00'),
    completedAt: at('04T13:00:00'),
  }),
  // Not at the first visit, and a repeat of the first: 30 minutes to dispatch, 60 to completion.
  done('SH', 3, {
    outcome: 'pending',
    repeatOf: no('SH', 1),
    registeredAt: at('05T09:00:00'),
    dispatchedAt: at('05T09:30:00'),
    completedAt: at('05T10:00:00'),
  }),
  // An answer: completed, and no repair; nobody was sent.
  done('SH', 4, {
    outcome: 'answered',
    serviceType: 'other',
    technician: '',
    registeredAt: at('06T09:00:00'),
    dispatchedAt: '',
    completedAt: at('06T09:00:00'),
  }),
  // Cancelled: not counted at all.
  done('SH', 5, {
    stage: 'cancelled',
    registeredAt: at('06T09:00:00'),
    dispatchedAt: at('06T10:00:00'),
  }),
  // Done at once: 30 minutes to dispatch, 180 to completion.
  done('HZ', 1, {
    registeredAt: at('10T09:00:00'),
    dispatchedAt: at('10T09:30:00'),
    completedAt: at('10T13:00:00'),
  }),
  // Still open, dispatched after 60 minutes.
  {
    ...requestAt('dispatched'),
    no: no('HZ', 2),
    unit: 'HZ',
    technician: people.elsewhere,
    registeredAt: at('11T09:00:00'),
    dispatchedAt: at('11T10:00:00'),
  },
  // Of October.
  done('HZ', 3, {
    registeredAt: '2026-10-12T09:00:00',
    dispatchedAt: '2026-10-12T09:30:00',
    completedAt: '2026-10-12T13:00:00',
  }),
];

function done(unit: string, n: number, values: Request): Request {
  const technician = unit === 'SH' ? people.technician : people.elsewhere;
  return {
    ...requestAt('completed'),
    contactedAt: '',
    stage: 'archived',
    no: no(unit, n),
    unit,
    technician,
    ...values,
  };
}

/** A company of which every figure can be recounted from what stands here. */
export function countableCompany(): Company {
  const company = newCompany();
  company.ports.time = '2026-11-24T09:30:00';
  company.put('staff', {
    email: BOSS,
    name: 'Boss',
    roles: ['generalManager'],
    unit: 'SH',
    active: true,
  });
  company.put('requests', ...REQUESTS);
  const visit = { kind: 'visit' };
  company.put(
    'serviceLog',
    {
      id: 'L-1',
      requestNo: no('SH', 1),
      ...visit,
      at: at('03T12:00:00'),
      handedInAt: at('03T17:00:00'),
    },
    {
      id: 'L-2',
      requestNo: no('SH', 2),
      ...visit,
      at: at('04T12:00:00'),
      handedInAt: at('05T09:00:00'),
    },
    {
      id: 'L-3',
      requestNo: no('HZ', 1),
      ...visit,
      at: at('10T12:00:00'),
      handedInAt: at('10T18:00:00'),
    },
  );
  const promise = {
    sourceRegister: 'requests',
    sourceNo: no('SH', 3),
    unit: 'SH',
    promisedBy: people.technician,
  };
  company.put(
    'promises',
    { id: 'N-1', ...promise, dueAt: at('05T18:00:00'), doneAt: at('05T10:00:00') },
    { id: 'N-2', ...promise, dueAt: at('09T18:00:00'), doneAt: at('10T09:00:00') },
  );
  const card = (n: number) => ({
    no: `S-${n}`,
    requestNo: no('SH', n),
    unit: 'SH',
    technician: people.technician,
    sentAt: at('09T09:00:00'),
  });
  company.put(
    'surveys',
    {
      ...card(1),
      answeredAt: at('10T09:00:00'),
      attitude: 5,
      skill: 4,
      punctuality: 3,
      service: 5,
    },
    {
      ...card(2),
      answeredAt: at('11T09:00:00'),
      attitude: 4,
      skill: 4,
      punctuality: 2,
      service: 4,
    },
    card(3),
  );
  company.put('supervision', {
    id: 'E-1',
    kind: 'expedite',
    unit: 'SH',
    sourceNo: no('SH', 3),
    openedAt: at('05T09:30:00'),
    status: 'closed',
  });
  return company;
}
