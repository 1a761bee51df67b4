import { newVersion } from '../policy-path';
import { type Bench, intake, PAID, type Switch } from './bench';

/** A spot check that finds one point poor, and says no more. */
function poor(point: string) {
  return ({ refusal }: Bench) =>
    refusal('zhou', 'spotCheck', { staff: 'wu@example.com', how: 'onSite', [point]: 'poor' });
}

const CONDUCT = [
  ['R38', 'appearance'],
  ['R39', 'conduct'],
  ['R40', 'habits'],
  ['R41', 'site'],
  ['R42', 'phoneManner'],
  ['R44', 'explanation'],
] as const;

/** A repeal, approved; then a registration, and a policy again. */
async function registeringAfterRepeal({ desk, today, refusal }: Bench): Promise<string> {
  await newVersion(desk, { kind: 'repeal', effectiveFrom: today });
  const clause = await refusal('li', 'registerRequest', intake);
  await newVersion(desk, { effectiveFrom: today });
  return clause;
}

/** Fifty minutes after the call, of a product that an exception gives a hundred. */
async function excepted({ act, desk, done }: Bench): Promise<string> {
  if (!(await desk.rows('exceptions')).length) {
    const wish = { clause: 'R17', parameters: 'minutes=100', reason: '客户常在夜间来信' };
    await done('qian', 'grantException', { ...wish, serial: PAID });
  }
  const call = { ...intake, productSerial: PAID, obtainedAt: '2026-03-10T09:05' };
  const reply = await act('li', 'registerRequest', call);
  return reply.warnings?.some(({ en }) => en.includes('minutes')) ? 'late' : 'in time';
}

export const policySwitches: readonly Switch[] = [
  {
    clause: 'R3',
    does: 'an exception comes before the policy',
    play: excepted,
    with: 'in time',
    without: 'late',
  },
  {
    clause: 'R4',
    does: 'there is one draft at a time',
    play: async ({ act, done, refusal }) => {
      const draft = { kind: 'repeal', reason: '试拟' };
      await done('sun', 'draftPolicy', draft);
      const second = await refusal('qian', 'draftPolicy', draft);
      while ((await act('sun', 'draftPolicy', { step: 'withdraw', reason: '不用了' })).ok);
      return second;
    },
    with: 'R4',
    without: 'passes',
  },
  {
    clause: 'R5',
    does: 'after a repeal nothing is registered',
    play: registeringAfterRepeal,
    with: 'R5',
    without: 'passes',
  },
  ...CONDUCT.map(([clause, point]) => ({
    clause,
    does: `whoever finds ${point} poor says what was seen`,
    play: poor(point),
    with: clause,
    without: 'passes',
  })),
];
