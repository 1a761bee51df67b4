import { type Bench, CONTRACT, charges, FREE, intake, PAID, type Switch } from './bench';

/** The type that a registration decides. */
function typeOf(input: Record<string, unknown>) {
  return async ({ done }: Bench) =>
    (await done('li', 'registerRequest', { ...intake, ...input })).serviceType;
}

/** What a board and two hours come to, in yuan. */
function payableFor(productSerial: string) {
  return async ({ done, requestAt }: Bench) => {
    const no = await requestAt('completed', { productSerial });
    return Number((await done('wu', 'addCharge', { no, ...charges })).payable) / 100;
  };
}

/** What decides the type of a service. */
export const types: readonly Switch[] = [
  {
    clause: 'R2',
    does: 'a repair without product has no type',
    play: typeOf({ productSerial: '' }),
    with: 'unknown',
    without: 'paid',
  },
  {
    clause: 'R7',
    does: 'inside the warranty service is free',
    play: typeOf({ productSerial: FREE }),
    with: 'free',
    without: 'paid',
  },
  {
    clause: 'R10',
    does: 'a contract in force governs',
    play: typeOf({ productSerial: CONTRACT }),
    with: 'contract',
    without: 'paid',
  },
  {
    clause: 'R14',
    does: 'a consultation is other service',
    play: typeOf({ workKind: 'consultation' }),
    with: 'other',
    without: 'unknown',
  },
];

/** What a type costs. */
export const prices: readonly Switch[] = [
  {
    clause: 'R9',
    does: 'free service waives parts and labour',
    play: payableFor(FREE),
    with: 0,
    without: 320,
  },
  {
    clause: 'R11',
    does: 'a contract asks for parts at cost and no labour',
    play: payableFor(CONTRACT),
    with: 80,
    without: 320,
  },
  {
    clause: 'R13',
    does: 'paid service is charged by the list',
    play: payableFor(PAID),
    with: 320,
    without: 0,
  },
];

/** The type of what is neither free nor under contract: others rest on it. */
export const unpaid: readonly Switch[] = [
  {
    clause: 'R12',
    does: 'after the warranty service is paid',
    play: typeOf({ productSerial: PAID }),
    with: 'paid',
    without: 'unknown',
  },
];

/** What keeps charges honest. */
export const chargeSwitches: readonly Switch[] = [
  {
    clause: 'R34',
    does: 'paid service is not handed in without an invoice',
    play: async ({ done, refusal, requestAt }) => {
      const no = await requestAt('completed', { productSerial: PAID });
      await done('wu', 'addCharge', { no, ...charges });
      await done('wu', 'sign', { no, signatureKind: 'paper', signedBy: '本人' });
      return refusal('wu', 'submitForReview', { no, outstandingReason: '月底结算' });
    },
    with: 'R34',
    without: 'passes',
  },
  {
    clause: 'R35',
    does: 'a charge far from the rule waits for the supervisor',
    play: async ({ done, refusal, requestAt }) => {
      const no = await requestAt('completed', { productSerial: PAID });
      const cheap = { charged: 1000, deviationReason: '老客户' };
      await done('wu', 'addCharge', { no, lines: [{ ...charges.lines[0], ...cheap }] });
      return refusal('wu', 'sign', { no, signatureKind: 'paper', signedBy: '本人' });
    },
    with: 'R35',
    without: 'passes',
  },
];
