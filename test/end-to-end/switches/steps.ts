import { type Bench, charges, intake, record, type Switch } from './bench';

/** A registration that one clause refuses. */
function registering(input: Record<string, unknown>) {
  return ({ refusal }: Bench) => refusal('li', 'registerRequest', { ...intake, ...input });
}

/** A step that one clause refuses, at a stage of the request. */
function step(
  stage: Parameters<Bench['requestAt']>[0],
  [as, act, input]: [string, string, Record<string, unknown>],
) {
  return async ({ refusal, requestAt }: Bench) => {
    const no = await requestAt(stage);
    return refusal(as, act, { no, ...input });
  };
}

const gate = (clause: string, does: string, play: Switch['play']): Switch => {
  return { clause, does, play, with: clause, without: 'passes' };
};

/** Fifty minutes after the customer called. */
async function lateness({ act }: Bench): Promise<string> {
  const reply = await act('li', 'registerRequest', { ...intake, obtainedAt: '2026-03-10T09:05' });
  const isLate = reply.warnings?.some(({ en }) => en.includes('minutes'));
  return isLate ? 'late' : 'in time';
}

export const steps: readonly Switch[] = [
  gate('R16', 'a letter has its reference', registering({ channel: 'letter' })),
  {
    clause: 'R17',
    does: 'a request is registered within its minutes',
    play: lateness,
    with: 'late',
    without: 'in time',
  },
  gate(
    'R18',
    'work goes to technicians',
    step('confirmed', ['zhou', 'dispatch', { technician: 'li@example.com' }]),
  ),
  gate(
    'R19',
    'nobody leaves before the customer was reached',
    step('appointed', ['wu', 'arrive', { at: '2026-03-10T09:00' }]),
  ),
  gate(
    'R20',
    'an agreed visit has its window',
    step('dispatched', ['wu', 'logContact', { result: 'agreed' }]),
  ),
  gate(
    'R22',
    'the cause is found',
    step('onSite', ['wu', 'complete', { ...record, causeCode: '' }]),
  ),
  gate(
    'R23',
    'the cause is explained',
    step('onSite', ['wu', 'complete', { ...record, explanation: '' }]),
  ),
  gate('R33', 'a signature says whose it is', async ({ done, refusal, requestAt }) => {
    const no = await requestAt('completed');
    await done('wu', 'addCharge', { no, ...charges });
    return refusal('wu', 'sign', { no, signatureKind: 'paper' });
  }),
  gate('R51', 'nobody reviews his own work', async ({ done, refusal }) => {
    const call = { ...intake, workKind: 'consultation' };
    const { no } = await done('zhou', 'registerRequest', call);
    await done('zhou', 'complete', { no, answer: '六至十二个月更换一次' });
    await done('zhou', 'submitForReview', { no });
    return refusal('zhou', 'review', { no, decision: 'approved' });
  }),
  gate('R67', 'somebody can be called back', registering({ phone: '' })),
  gate(
    'R69',
    'a need is known before it is registered',
    registering({ obtainedAt: '2026-03-10T23:00' }),
  ),
  gate('R71', 'a recording unit is named', ({ refusal }) =>
    refusal('he', 'registerRequest', intake),
  ),
  gate(
    'R73',
    'the intake is confirmed before anyone is sent',
    step('registered', ['zhou', 'dispatch', { technician: 'wu@example.com' }]),
  ),
  gate(
    'R78',
    'each role does what is its own',
    step('registered', ['wei', 'cancel', { reason: '误登' }]),
  ),
];
