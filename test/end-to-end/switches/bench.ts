import type { Desk, Reply } from '../desk';
import { type ClauseLine, newVersion } from '../policy-path';

/** A clause, and what becomes of one scenario with it and without it. */
export interface Switch {
  clause: string;
  /** What the clause brings about, in a few words. */
  does: string;
  /** Plays the scenario from its beginning: what of it is to be compared. */
  play(bench: Bench): Promise<unknown>;
  with: unknown;
  without: unknown;
}

/** The sample company, at work under one version of the policy after the other. */
export interface Bench {
  desk: Desk;
  today: string;
  /** Acts as the account's person; the answer as it is. */
  act(as: string, act: string, input: Record<string, unknown>): Promise<Reply>;
  /** The same, and it must succeed: what it answers. */
  done(as: string, act: string, input: Record<string, unknown>): Promise<Record<string, unknown>>;
  /** The clause that refuses it, or `passes`. */
  refusal(as: string, act: string, input: Record<string, unknown>): Promise<string>;
  /** Registers a request, and takes it as far as this stage. */
  requestAt(stage: Stage, input?: Record<string, unknown>): Promise<string>;
  /** A new version that differs from the one in force by these lines, in force today. */
  version(lines: ClauseLine[]): Promise<void>;
}

const STAGES = [
  'registered',
  'confirmed',
  'dispatched',
  'appointed',
  'onSite',
  'completed',
] as const;
export type Stage = (typeof STAGES)[number];

const DAY = '2026-03-10';

/** Of the sample: under warranty, under contract, and neither. */
export const FREE = 'XS-100001';
export const CONTRACT = 'XS-100002';
export const PAID = 'XS-100003';

export const intake = {
  customerName: '何静',
  phone: '13800138001',
  need: '净水机不制水',
  productSerial: FREE,
  areaCode: '310115',
};

export const agreed = {
  result: 'agreed',
  appointmentFrom: `${DAY}T11:00:00`,
  appointmentTo: `${DAY}T12:00:00`,
};

export const record = {
  causeCode: 'wear',
  explanation: '已说明更换周期',
  workDone: '更换滤芯并试机',
  siteCleaned: true,
};

export const charges = {
  lines: [
    { kind: 'part', code: 'P-1001', quantity: 1 },
    { kind: 'labour', code: 'LAB', quantity: 2 },
  ],
};

/** The step that leads to each stage, in the area of Wu. */
const STEPS: Record<Stage, [as: string, act: string, input: Record<string, unknown>]> = {
  registered: ['li', 'registerRequest', {}],
  confirmed: ['zhou', 'confirmIntake', {}],
  dispatched: ['zhou', 'dispatch', { technician: 'wu@example.com' }],
  appointed: ['wu', 'logContact', agreed],
  onSite: ['wu', 'arrive', {}],
  completed: ['wu', 'complete', record],
};

export function benchAt(desk: Desk): Bench {
  const act: Bench['act'] = (as, name, input) =>
    desk.act({ as: `${as}@example.com`, act: name, input });
  const done: Bench['done'] = async (as, name, input) => {
    const reply = await act(as, name, input);
    if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply)}`);
    return reply.value ?? {};
  };
  return {
    desk,
    today: DAY,
    act,
    done,
    refusal: async (as, name, input) => {
      const reply = await act(as, name, input);
      return reply.ok ? 'passes' : (reply.clause ?? String(reply.code));
    },
    requestAt: async (stage, input = {}) => {
      const no = String((await done('li', 'registerRequest', { ...intake, ...input })).no);
      for (const one of STAGES.slice(1, STAGES.indexOf(stage) + 1)) {
        const [as, name, more] = STEPS[one];
        await done(as, name, { no, ...more });
      }
      return no;
    },
    version: async (lines) => {
      await newVersion(desk, { lines, effectiveFrom: DAY });
    },
  };
}
