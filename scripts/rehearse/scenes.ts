import type { Client } from './company';
import { dayAfter, instant, isWorking, type Moment, moment, plus, workdayAfter } from './moments';
import type { Clients } from './script';
import { complain } from './stories/feedback';
import { amendPolicy, away, inspected, privacy, provideOtherwise } from './stories/governance';
import { askHeadOffice, difficulty, urge } from './stories/head-office';
import {
  askByForm,
  callOff,
  change,
  dispute,
  enquire,
  mistake,
  misuse,
  reinvoice,
} from './stories/intake';
import { close, finish, serve, signAndPay, visit } from './stories/served';
import { repairInWorkshop, wait } from './stories/take-back';
import type { World } from './world';

/** One thing that happens once. */
export interface Special {
  name: string;
  /** On which working day it begins, from 1, and how many days of the calendar it needs to come to rest. */
  on: number;
  needs: number;
  time?: string;
  /** Only a product of this kind will do. */
  kind?: Client['kind'];
  play(world: World, given: { client: Client; causeCode: string; name: string }): Promise<void>;
}

const at = (world: World, time: string) => `${world.now().slice(0, 10)}T${time}`;
const later = (world: World, workdays: number, time: string) =>
  `${workdayAfter(world.now().slice(0, 10), workdays)}T${time}`;

/** What everybody does rightly. */
const RIGHT: readonly Special[] = [
  { name: 'enquiry', on: 1, needs: 3, play: (world, { client }) => enquire(world, client) },
  {
    name: 'by form',
    on: 1,
    needs: 5,
    play: (world, { client, ...turns }) => askByForm(world, client, turns),
  },
  {
    name: 'part awaited',
    on: 1,
    needs: 4,
    play: (world, { client, ...turns }) => wait(world, client, turns),
  },
  { name: 'called off', on: 1, needs: 2, play: (world, { client }) => callOff(world, client) },
  {
    name: 'workshop',
    on: 2,
    needs: 7,
    play: (world, { client, ...turns }) => repairInWorkshop(world, client, turns),
  },
  { name: 'complaint', on: 1, needs: 3, play: (world, { client }) => complain(world, client) },
  {
    ...{ name: 'renegotiated', on: 6, needs: 4 },
    play: (world, { client }) => complain(world, client, { renegotiates: true }),
  },
  {
    ...{ name: 'misunderstanding', on: 2, needs: 4 },
    play: (world, { client }) => complain(world, client, { conclusion: 'misunderstanding' }),
  },
  {
    name: 'changed',
    on: 2,
    needs: 4,
    play: (world, { client, ...turns }) => change(world, client, turns),
  },
  {
    name: 'escalated',
    on: 3,
    needs: 4,
    play: (world, { client, ...turns }) => askHeadOffice(world, client, turns),
  },
  { name: 'difficulty', on: 3, needs: 3, play: (world, { client }) => difficulty(world, client) },
  {
    name: 'urged',
    on: 4,
    needs: 4,
    play: (world, { client, ...turns }) => urge(world, client, turns),
  },
  {
    name: 'misuse',
    on: 4,
    needs: 4,
    kind: 'free',
    play: (world, { client, ...turns }) => misuse(world, client, turns),
  },
  {
    name: 'dispute',
    on: 5,
    needs: 4,
    kind: 'paid',
    play: (world, { client, ...turns }) => dispute(world, client, turns),
  },
  {
    ...{ name: 'mistake', on: 3, needs: 4 },
    play: (world, { client, ...turns }) => mistake(world, client, turns),
  },
  {
    ...{ name: 'red invoice', on: 3, needs: 4, kind: 'paid' },
    play: (world, { client, ...turns }) => reinvoice(world, client, turns),
  },
  {
    ...{ name: 'inspected', on: 2, needs: 4 },
    play: (world, { client, ...turns }) => inspected(world, client, turns),
  },
  {
    name: 'away',
    on: 5,
    needs: 5,
    play: (world, { client, ...turns }) => away(world, client, turns),
  },
  {
    ...{ name: 'exception', on: 3, needs: 2 },
    play: (world, { client }) => provideOtherwise(world, client),
  },
  { name: 'policy amended', on: 11, needs: 14, play: amendPolicy },
  { name: 'privacy', on: 14, needs: 4, play: (world, { client }) => privacy(world, client) },
  {
    ...{ name: 'twenty minutes', on: 4, needs: 4 },
    play: (world, { client, ...turns }) => serve(world, client, { ...turns, registerAfter: 20 }),
  },
];

/** What the list of `planted.ts` speaks of. */
const WRONG: readonly Special[] = [
  {
    name: 'registered late',
    on: 1,
    needs: 4,
    play: (world, { client, ...turns }) => serve(world, client, { ...turns, registerAfter: 50 }),
  },
  {
    ...{ name: 'dispatched late', on: 6, needs: 4 },
    play: (world, { client, ...turns }) =>
      serve(world, client, { ...turns, dispatchAt: at(world, '14:30:00') }),
  },
  {
    ...{ name: 'contacted late', on: 7, needs: 4 },
    play: (world, { client, ...turns }) =>
      serve(world, client, { ...turns, contactAt: at(world, '16:00:00') }),
  },
  {
    name: 'arrived late',
    on: 2,
    needs: 4,
    play: (world, { client, ...turns }) => serve(world, client, { ...turns, lateBy: 40 }),
  },
  {
    name: 'unchecked',
    on: 1,
    needs: 4,
    play: (world, { client, ...turns }) => serve(world, client, { ...turns, skipsCheck: true }),
  },
  {
    name: 'promise broken',
    on: 8,
    needs: 9,
    play: (world, { client, ...turns }) => wait(world, client, { ...turns, overdue: true }),
  },
  {
    name: 'returned late',
    on: 9,
    needs: 12,
    play: (world, { client, ...turns }) =>
      repairInWorkshop(world, client, { ...turns, overdue: true }),
  },
  { name: 'signature stale', on: 2, needs: 4, play: staleSignature },
  { name: 'price retyped', on: 1, needs: 4, kind: 'paid', play: retypedPrice },
  {
    name: 'rude',
    on: 1,
    needs: 4,
    play: (world, { client, ...turns }) => serve(world, client, { ...turns, card: 'rude' }),
  },
  {
    name: 'replied late',
    on: 10,
    needs: 4,
    time: '09:00',
    play: (world, { client, name }) => complain(world, client, { name, replyAfter: 480 }),
  },
  {
    ...{ name: 'handed in late', on: 11, needs: 5 },
    play: (world, { client, ...turns }) =>
      serve(world, client, { ...turns, handInAt: later(world, 1, '08:50:00') }),
  },
  {
    ...{ name: 'reviewed late', on: 12, needs: 7 },
    play: (world, { client, ...turns }) =>
      serve(world, client, { ...turns, reviewAt: later(world, 3, '10:00:00') }),
  },
  {
    ...{ name: 'answered late', on: 12, needs: 7 },
    play: (world, { client, name, causeCode }) =>
      askHeadOffice(world, client, { causeCode, escalation: name, answerLate: true }),
  },
  {
    ...{ name: 'poor appearance', on: 6, needs: 4 },
    play: (world, { client, ...turns }) =>
      inspected(world, client, { ...turns, appearance: 'poor' }),
  },
  {
    ...{ name: 'twenty minutes later', on: 16, needs: 4 },
    play: (world, { client, ...turns }) => serve(world, client, { ...turns, registerAfter: 20 }),
  },
  { name: 'attempts', on: 2, needs: 4, play: attempts },
];

interface Given {
  client: Client;
  causeCode: string;
  name: string;
}

/** Somebody corrects what the customer had said, after he had signed for it. */
async function staleSignature(world: World, { client, ...turns }: Given): Promise<void> {
  await serve(world, client, { ...turns, card: 'silent' });
  const no = String(world.names.get(turns.name));
  await world.until(plus(world.now(), 20));
  await world.type(open(client), no, { need: '净水机出水变小' });
}

/** Somebody types over a price in the register. */
async function retypedPrice(world: World, { client, ...turns }: Given): Promise<void> {
  await serve(world, client, turns);
  const no = String(world.names.get(turns.name));
  const line = world
    .rows('charges')
    .find(({ requestNo, code }) => requestNo === no && code === 'P-1002');
  await world.typeRow(
    open(client),
    { register: 'charges', key: 'id', id: String(line?.id) },
    { listPrice: 99 },
  );
}

const open = ({ unit }: Client) => (unit === 'SH' ? 'zhou' : 'feng');

/** Each step is tried too early, or by somebody else, and refused. */
async function attempts(world: World, { client, ...turns }: Given): Promise<void> {
  const registrar = client.unit === 'SH' ? 'li' : 'wang';
  const made = await world.act(registrar, 'registerRequest', {
    ...{ customerName: client.name, phone: client.phone, email: client.email },
    ...{ areaCode: client.areaCode },
    ...{ address: client.address, productSerial: client.serial, need: '机器报警' },
  });
  const no = made.no as string;
  await world.refused(registrar, 'dispatch', { input: { no }, clause: 'R73' });
  const team = { registrar, supervisor: open(client) };
  await world.act(team.supervisor, 'confirmIntake', { no });
  const { technician = '' } = await world.act(registrar, 'dispatch', { no });
  await world.refused(registrar, 'arrive', { input: { no }, clause: 'R78' });
  const going = { world, client, team, no, technician, type: client.kind };
  await visit(going, turns);
  const bare = { no, cause: '滤芯堵塞', workDone: '更换滤芯' };
  await world.refused(technician, 'complete', { input: bare, clause: 'R23' });
  await finish(going, turns);
  await world.act(technician, 'addCharge', {
    no,
    lines: [{ kind: 'labour', code: 'LAB', quantity: 1 }],
  });
  await world.refused(technician, 'submitForReview', { input: { no }, clause: 'R33' });
  await signAndPay(going, turns);
  await close(going, turns);
}

/** Those that come to rest within the days. */
export function specials(first: string, days: number, turn: Clients): Played[] {
  return [...RIGHT, ...WRONG].flatMap((one): Played[] => {
    const { client, causeCode } = turn.next(one.kind);
    const day = nthWorkday(first, one.on);
    if (dayAfter(day, one.needs) > dayAfter(first, days)) return [];
    const minute = moment(new Date(instant(`${day}T${one.time ?? '08:40'}:00`).getTime()));
    const given = { client, causeCode, name: one.name };
    return [{ name: one.name, at: minute, play: (world) => one.play(world, given) }];
  });
}

export interface Played {
  name: string;
  at: Moment;
  play(world: World): Promise<void>;
}

function nthWorkday(first: string, count: number): string {
  return isWorking(first) ? workdayAfter(first, count - 1) : workdayAfter(first, count);
}
