import type { Client } from '../company';

/** Who looks after a branch. */
export interface Team {
  registrar: string;
  supervisor: string;
}

export const TEAMS: Readonly<Record<Client['unit'], Team>> = {
  SH: { registrar: 'li', supervisor: 'zhou' },
  HZ: { registrar: 'wang', supervisor: 'feng' },
};

export const HEAD = { desk: 'sun', manager: 'qian', accountant: 'chu', general: 'zhao' };
/** Head office's own requests. */
export const HQ_TEAM: Team = { registrar: HEAD.desk, supervisor: HEAD.manager };

export const EMPLOYEE = 'wei';
