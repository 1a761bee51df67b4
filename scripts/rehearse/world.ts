import type { Home } from '../../local/host/home';
import type { Agenda } from './agenda';
import { type Moment, moment } from './moments';
import type { Random } from './random';
import { type TabRow, tabRows, typeCells } from './tabs';

export type Input = Record<string, unknown>;

/** What an act or a view answered. */
export interface Reply {
  ok: boolean;
  code?: string;
  clause?: string;
  value?: Record<string, unknown>;
  message?: { zh: string; en: string };
  fields?: { path: string; message: { zh: string; en: string } }[];
}

/** What was done, counted; nothing of it depends on the computer. */
export interface Tally {
  acts: Map<string, number>;
  refusals: Map<string, number>;
  cells: number;
  answers: number;
}

/** Where stories happen: the company's people at the built bundle, and the time that passes. */
export interface World {
  home: Home;
  random: Random;
  tally: Tally;
  /** Numbers of records by the name that a story gave them. */
  names: Map<string, string>;
  now(): Moment;
  until(at: Moment): Promise<void>;
  /** Does an act that must succeed, and answers its value. */
  act(who: string, name: string, input: Input): Promise<Record<string, string>>;
  /** Tries an act that must be refused, by this clause. */
  refused(who: string, name: string, given: { input: Input; clause: string }): Promise<void>;
  /** Reads a view that this person may read. */
  view(who: string, name: string, params: Input): Promise<unknown>;
  rows(register: string): TabRow[];
  /** Types into the request's row. */
  type(who: string, no: string, values: TabRow): Promise<void>;
  /** Types into a row of any register. */
  typeRow(
    who: string,
    at: { register: string; key: string; id: string },
    values: TabRow,
  ): Promise<void>;
  /** Hands in a form's page as a customer. */
  hand(publishedId: string, entries: Record<string, string>): Promise<void>;
}

export const mailOf = (who: string) => (who.includes('@') ? who : `${who}@example.com`);

interface Ground {
  home: Home;
  agenda: Agenda;
  random: Random;
}

export function makeWorld({ home, agenda, random }: Ground): World {
  const tally: Tally = { acts: new Map(), refusals: new Map(), cells: 0, answers: 0 };
  const { run, call } = callsOf(home);
  const now = () => moment(home.clock.now());
  return {
    ...{ home, random, tally, now },
    names: new Map(),
    until: (at) => agenda.until(at),
    async act(who, name, input) {
      const reply = await call(who, name, input);
      if (!reply.ok) throw new Error(complaint({ who, name, at: now() }, input, reply));
      count(tally.acts, name);
      return reply.value as Record<string, string>;
    },
    async refused(who, name, { input, clause }) {
      const reply = await call(who, name, input);
      if (reply.ok || reply.clause !== clause)
        throw new Error(
          `${clause} should refuse: ${complaint({ who, name, at: now() }, input, reply)}`,
        );
      count(tally.refusals, `${clause} ${reply.code}`);
    },
    async view(who, name, params) {
      const reply = await run(who, 'view', [name, params]);
      if (!reply.ok) throw new Error(complaint({ who, name, at: now() }, params, reply));
      return reply.value;
    },
    rows: (register) => tabRows(home, register),
    async type(who, no, values) {
      await typeCells(home, { register: 'requests', key: 'no', id: no, user: mailOf(who) }, values);
      tally.cells += Object.keys(values).length;
    },
    async typeRow(who, at, values) {
      await typeCells(home, { ...at, user: mailOf(who) }, values);
      tally.cells += Object.keys(values).length;
    },
    async hand(publishedId, entries) {
      const result = home.forms.submit(publishedId, entries);
      if (!result?.ok) throw new Error(`The form was not taken: ${JSON.stringify(result)}`);
      tally.answers += 1;
      await quiet(home);
    },
  };
}

/** Calls of the bundle as a page makes them; each act has a key of its own. */
function callsOf(home: Home) {
  let calls = 0;
  const run = async (who: string, functionName: string, args: unknown[]): Promise<Reply> => {
    const activeUser = mailOf(who);
    const { status, error, result } = await home.executions.run({
      ...{ functionName, args, kind: 'page', activeUser },
    });
    if (status !== 'completed') throw new Error(error?.stack ?? status);
    return result as Reply;
  };
  const call = (who: string, name: string, input: Input) => {
    calls += 1;
    return run(who, 'act', [name, input, `rehearsal/${calls}`]);
  };
  return { run, call };
}

function count(sums: Map<string, number>, name: string): void {
  sums.set(name, (sums.get(name) ?? 0) + 1);
}

function complaint(
  { who, name, at }: { who: string; name: string; at: Moment },
  input: Input,
  reply: Reply,
): string {
  const fields = (reply.fields ?? []).map(({ path, message }) => `${path}: ${message.en}`);
  const said = [reply.code, reply.clause, reply.message?.en, ...fields].filter(Boolean).join(' | ');
  return `${at} ${who} ${name} ${JSON.stringify(input)} → ${said || 'done'}`;
}

/** A form's trigger runs by itself: nothing else happens before it has ended. */
async function quiet(home: Home): Promise<void> {
  await new Promise((soon) => setTimeout(soon, 1));
  while (home.executions.recent().some(({ status }) => status === 'running'))
    await new Promise((soon) => setTimeout(soon, 5));
}
