import { expect } from 'vitest';
import type { Desk, Reply } from './desk';

/** The people of a branch, by account. */
export interface Team {
  registrar: string;
  supervisor: string;
  technician: string;
}

export const shanghai: Team = {
  registrar: 'li@example.com',
  supervisor: 'zhou@example.com',
  technician: 'wu@example.com',
};

export const hangzhou: Team = {
  registrar: 'wang@example.com',
  supervisor: 'feng@example.com',
  technician: 'chen@example.com',
};

export const record = {
  causeCode: 'wear',
  cause: '滤芯堵塞',
  explanation: '已向客户说明滤芯的更换周期',
  workDone: '更换滤芯并试机',
  siteCleaned: true,
};

/** One request as its people see it: each act is tried as it is, and must come out as said. */
export interface Walk {
  no: string;
  team: Team;
  /** Does an act, which must succeed. */
  does(who: keyof Team, act: string, input?: Record<string, unknown>): Promise<Reply>;
  /** Tries an act, which must be refused with this code, in the name of this clause, and change nothing. */
  refused(
    who: keyof Team,
    act: string,
    wanted: { input?: Record<string, unknown>; code: string; clause?: string; paths?: string[] },
  ): Promise<void>;
  row(): Promise<Record<string, unknown>>;
  /** Its rows in another register. */
  rows(register: string): Promise<Record<string, unknown>[]>;
}

export async function registered(
  desk: Desk,
  team: Team,
  input: Record<string, unknown>,
): Promise<Walk> {
  const answer = await desk.act({
    as: team.registrar,
    act: 'registerRequest',
    input: { customerName: '何静', phone: '13800138001', need: '净水机不制水', ...input },
  });
  expect(answer, JSON.stringify(answer)).toMatchObject({ ok: true });
  return walkOf(desk, team, String(answer.value?.no));
}

/** Registered, confirmed and given to the team's technician. */
export async function dispatched(
  desk: Desk,
  team: Team,
  input: Record<string, unknown>,
): Promise<Walk> {
  const walk = await registered(desk, team, input);
  await walk.does('supervisor', 'confirmIntake');
  await walk.does('supervisor', 'dispatch', { technician: team.technician });
  return walk;
}

/** The technician is at the customer's, within the window agreed. */
export async function onSite(
  desk: Desk,
  team: Team,
  input: Record<string, unknown>,
): Promise<Walk> {
  const walk = await dispatched(desk, team, input);
  const day = dayIn(desk);
  const window = { appointmentFrom: `${day}T22:00:00`, appointmentTo: `${day}T23:00:00` };
  await walk.does('technician', 'logContact', { result: 'agreed', ...window });
  await walk.does('technician', 'arrive');
  return walk;
}

/** The day on the workbook's wall clock, eight hours ahead of Greenwich. */
function dayIn(desk: Desk): string {
  return new Date(desk.home.clock.now().getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}

function walkOf(desk: Desk, team: Team, no: string): Walk {
  const call = (who: keyof Team, act: string, input: Record<string, unknown>) =>
    desk.act({ as: team[who], act, input: { no, ...input } });
  return {
    no,
    team,
    does: async (who, act, input = {}) => {
      const answer = await call(who, act, input);
      expect(answer, `${act}: ${JSON.stringify(answer)}`).toMatchObject({ ok: true });
      return answer;
    },
    refused: async (who, act, { input = {}, paths, ...wanted }) => {
      const before = desk.home.store.seq;
      const answer = await call(who, act, input);
      expect(answer, `${act}: ${JSON.stringify(answer)}`).toMatchObject({ ok: false, ...wanted });
      expect(answer.hint?.zh, act).toMatch(/\p{Script=Han}/u);
      if (paths) expect(answer.fields?.map(({ path }) => path)).toEqual(paths);
      expect(desk.home.store.seq, `${act} changes nothing`).toBe(before);
    },
    row: async () => {
      const row = (await desk.rows('requests')).find((one) => one.no === no);
      if (!row) throw new Error(`No request ${no}`);
      return row;
    },
    rows: async (register) =>
      (await desk.rows(register)).filter((one) => [one.requestNo, one.sourceNo].includes(no)),
  };
}
