import { expect, test } from 'vitest';
import {
  factsOf,
  type KpiCard,
  type KpiFacts,
  type KpiPromise,
  type KpiRequest,
} from '../../src/policy/kpi-facts';
import { type Counted, countedBy, FIGURES, kpisOf } from '../../src/policy/kpis';
import { schedule } from './verdicts/bench';

function request(no: string, values: Partial<KpiRequest>): KpiRequest {
  return {
    no,
    unit: 'SH',
    technician: 'ann',
    workKind: 'repair',
    outcome: 'onSite',
    repeatOf: '',
    registeredAt: '',
    dispatchedAt: '',
    contactedAt: '',
    arrivedAt: '',
    diagnosedAt: '',
    completedAt: '',
    submittedAt: '',
    ...values,
  };
}

function promise(id: string, values: Partial<KpiPromise>): KpiPromise {
  const made = { sourceNo: '', doneAt: '', result: '', previousId: '' };
  return { id, unit: 'SH', promisedBy: 'ann', dueAt: '', ...made, ...values };
}

function card(no: string, values: Partial<KpiCard>): KpiCard {
  const blank = {
    no,
    requestNo: '',
    attitude: null,
    skill: null,
    punctuality: null,
    service: null,
  };
  return { unit: 'SH', technician: 'ann', sentAt: '', answeredAt: '', ...blank, ...values };
}

/** November 2026 in Shanghai and Hangzhou. The working day is 09:00 to 12:00 and 13:00 to 18:00. */
const facts: KpiFacts = {
  requests: [
    // A Tuesday: sent after 60 working minutes, reached after 150 (over lunch), done after 420.
    request('SH-1', {
      registeredAt: '2026-11-03T09:30:00',
      dispatchedAt: '2026-11-03T10:30:00',
      contactedAt: '2026-11-03T14:00:00',
      arrivedAt: '2026-11-03T16:00:00',
      diagnosedAt: '2026-11-03T16:20:00',
      completedAt: '2026-11-03T17:30:00',
      submittedAt: '2026-11-03T17:50:00',
    }),
    // Waits for a part from 16:00 on Thursday to 16:00 on Monday: 30 to dispatch, 420 to completion without the pause.
    request('SH-2', {
      outcome: 'pending',
      repeatOf: 'SH-1',
      registeredAt: '2026-11-05T09:00:00',
      dispatchedAt: '2026-11-05T09:30:00',
      contactedAt: '2026-11-05T10:00:00',
      arrivedAt: '2026-11-05T15:00:00',
      diagnosedAt: '2026-11-05T15:40:00',
      completedAt: '2026-11-09T17:00:00',
    }),
    request('HZ-1', {
      unit: 'HZ',
      technician: 'bob',
      registeredAt: '2026-11-04T09:00:00',
      dispatchedAt: '2026-11-04T09:30:00',
      completedAt: '2026-11-04T15:00:00',
    }),
    // An enquiry: no repair.
    request('HZ-2', {
      unit: 'HZ',
      technician: 'bob',
      outcome: 'answered',
      completedAt: '2026-11-04T15:00:00',
    }),
    // Of another month.
    request('SH-3', { completedAt: '2026-10-30T15:00:00' }),
  ],
  visits: [
    { id: 'V-1', requestNo: 'SH-1', at: '2026-11-03T16:00:00', handedInAt: '' },
    { id: 'V-2', requestNo: 'SH-2', at: '2026-11-05T15:00:00', handedInAt: '2026-11-06T09:00:00' },
    { id: 'V-3', requestNo: 'SH-2', at: '2026-11-09T16:00:00', handedInAt: '2026-11-09T18:00:00' },
    // Today: not over.
    { id: 'V-4', requestNo: 'HZ-1', at: '2026-11-30T16:00:00', handedInAt: '' },
  ],
  pauses: [{ requestNo: 'SH-2', from: '2026-11-05T16:00:00', until: '2026-11-09T16:00:00' }],
  promises: [
    promise('N-1', { dueAt: '2026-11-05T18:00:00', doneAt: '2026-11-05T18:00:59' }),
    // Renegotiated twice and kept the third time: once late, against the first (D4).
    promise('N-2', { dueAt: '2026-11-06T18:00:00', result: 'renegotiated' }),
    promise('N-3', { dueAt: '2026-11-09T18:00:00', result: 'renegotiated', previousId: 'N-2' }),
    promise('N-4', {
      dueAt: '2026-11-12T18:00:00',
      doneAt: '2026-11-11T18:00:00',
      previousId: 'N-3',
    }),
    // Not due yet, overdue, and taken back again.
    promise('N-5', { dueAt: '2026-11-30T18:00:00' }),
    promise('N-6', { dueAt: '2026-11-20T18:00:00', unit: 'HZ', promisedBy: 'bob' }),
    promise('N-7', { dueAt: '2026-11-20T18:00:00', result: 'withdrawn' }),
  ],
  cards: [
    card('C-1', {
      sentAt: '2026-11-04T09:00:00',
      answeredAt: '2026-11-05T09:00:00',
      attitude: 5,
      skill: 4,
      punctuality: 3,
      service: 5,
    }),
    card('C-2', {
      sentAt: '2026-11-10T09:00:00',
      answeredAt: '2026-11-12T09:00:00',
      attitude: 4,
      skill: 4,
      punctuality: 4,
    }),
    card('C-3', { sentAt: '2026-11-05T09:00:00', unit: 'HZ', technician: 'bob' }),
    // Sent in October, answered in November: its grades are November's, its sending October's.
    card('C-4', {
      sentAt: '2026-10-31T09:00:00',
      answeredAt: '2026-11-01T09:00:00',
      attitude: 3,
      skill: 5,
      punctuality: 5,
      service: 4,
    }),
  ],
  expedites: [
    { id: 'E-1', sourceNo: 'SH-2', unit: 'SH', openedAt: '2026-11-10T09:00:00' },
    { id: 'E-2', sourceNo: 'SH-2', unit: 'SH', openedAt: '2026-10-10T09:00:00' },
  ],
};

const november = { month: '2026-11', now: '2026-11-30T17:00:00', scheduleOf: () => schedule };

test('[R1] [R22] [R24] [R54] a month gives the figures reckoned by hand', () => {
  expect(kpisOf(facts, november)).toEqual({
    completed: 4,
    firstTimeFix: { count: 2, of: 3, percent: 66.7 },
    workMinutesToDispatch: { mean: 40, of: 3 },
    workMinutesToContact: { mean: 90, of: 2 },
    workMinutesToCompletion: { mean: 380, of: 3 },
    minutesToDiagnosis: { mean: 30, of: 2 },
    keptPromises: { count: 1, of: 3, percent: 33.3 },
    attitude: { mean: 4, of: 3 },
    skill: { mean: 4.33, of: 3 },
    punctuality: { mean: 4, of: 3 },
    service: { mean: 4.5, of: 2 },
    responseRate: { count: 2, of: 3, percent: 66.7 },
    repeatRepairs: { count: 1, of: 3, percent: 33.3 },
    handedInSameDay: { count: 2, of: 3, percent: 66.7 },
    expedited: 1,
  });
});

test('[R54] the figures of a branch and of a person are of theirs alone', () => {
  expect(kpisOf(factsOf(facts, { unit: 'HZ' }), november)).toMatchObject({
    completed: 2,
    firstTimeFix: { count: 1, of: 1, percent: 100 },
    keptPromises: { count: 0, of: 1, percent: 0 },
    responseRate: { count: 0, of: 1, percent: 0 },
    attitude: { mean: null, of: 0 },
    expedited: 0,
  });
  expect(kpisOf(factsOf(facts, { technician: 'ann' }), november)).toMatchObject({
    completed: 2,
    keptPromises: { count: 1, of: 2, percent: 50 },
    attitude: { mean: 4, of: 3 },
  });
});

test('[R1] a month in which nothing happened has no rates', () => {
  const nothing = kpisOf(facts, { ...november, month: '2026-07' });
  expect(nothing).toMatchObject({
    completed: 0,
    firstTimeFix: { count: 0, of: 0, percent: null },
    workMinutesToDispatch: { mean: null, of: 0 },
  });
});

test('[R1] every figure names exactly the rows that it counts, and what each brings', () => {
  const rows = Object.fromEntries(
    FIGURES.map(({ name }) => [name, countedBy(name, facts, november).map(shown)]),
  );
  expect(rows).toEqual({
    completed: ['SH-1 1', 'SH-2 1', 'HZ-1 1', 'HZ-2 1'],
    firstTimeFix: ['SH-1 1', 'SH-2 0', 'HZ-1 1'],
    workMinutesToDispatch: ['SH-1 60', 'SH-2 30', 'HZ-1 30'],
    workMinutesToContact: ['SH-1 150', 'SH-2 30'],
    workMinutesToCompletion: ['SH-1 420', 'SH-2 420', 'HZ-1 300'],
    minutesToDiagnosis: ['SH-1 20', 'SH-2 40'],
    keptPromises: ['N-1 1', 'N-2 0', 'N-6 0'],
    attitude: ['C-1 5', 'C-2 4', 'C-4 3'],
    skill: ['C-1 4', 'C-2 4', 'C-4 5'],
    punctuality: ['C-1 3', 'C-2 4', 'C-4 5'],
    service: ['C-1 5', 'C-4 4'],
    responseRate: ['C-1 1', 'C-2 1', 'C-3 0'],
    repeatRepairs: ['SH-1 0', 'SH-2 1', 'HZ-1 0'],
    handedInSameDay: ['V-1 1', 'V-2 0', 'V-3 1'],
    expedited: ['E-1 1'],
  });
});

const shown = ({ id, value }: Counted) => `${id} ${value}`;
