import type { Client } from '../company';
import { dayAfter, type Moment, plus, serial, workdayAfter } from '../moments';
import type { Input, World } from '../world';
import { answerCard, type Card } from './card';
import { TEAMS, type Team } from './team';

/** What a story does otherwise than the common one. Times are minutes. */
export interface Turns {
  /** The name by which the planted list speaks of the request. */
  name?: string;
  registerAfter?: number;
  confirmAfter?: number;
  dispatchAt?: Moment;
  contactAt?: Moment;
  /** After the end of the window. */
  lateBy?: number;
  skipsCheck?: boolean;
  causeCode?: string;
  need?: string;
  /** Steps are picked in cells where the phone path has them. */
  byCells?: boolean;
  lines?: Input[];
  handInAt?: Moment;
  reviewAt?: Moment;
  card?: Card | 'none';
  beforeReview?(open: Open): Promise<void>;
  channel?: string;
}

/** A request on its way. */
export interface Open {
  world: World;
  client: Client;
  /** Whose request it is: of the branch, or of head office. */
  team: Team;
  no: string;
  technician: string;
  type: string;
}

export const WORK = {
  explanation: '已向客户说明原因与日常保养',
  workDone: '更换滤芯，冲洗管路，试机正常',
  siteCleaned: true,
};

/** From the telephone to the review: each clause is kept, save where `turns` says otherwise. */
export async function serve(world: World, client: Client, turns: Turns = {}): Promise<void> {
  const open = await take(world, client, turns);
  await visit(open, turns);
  await finish(open, turns);
  await settle(open, turns);
  await close(open, turns);
}

/** Registered, confirmed, dispatched. */
export async function take(world: World, client: Client, turns: Turns = {}): Promise<Open> {
  const team = TEAMS[client.unit];
  const obtainedAt = world.now();
  await world.until(plus(obtainedAt, turns.registerAfter ?? 5));
  const made = await world.act(team.registrar, 'registerRequest', {
    ...{ customerName: client.name, phone: client.phone, email: client.email },
    ...{ areaCode: client.areaCode, address: client.address, productSerial: client.serial },
    ...{
      need: turns.need ?? '净水机出水变小，有异响',
      obtainedAt,
      channel: turns.channel ?? 'phone',
    },
    ...(turns.channel === 'letter' ? { documentRef: '来信 LX-01' } : {}),
  });
  const no = made.no as string;
  if (turns.name) world.names.set(turns.name, no);
  return send({ world, client, team, no, technician: '', type: made.serviceType as string }, turns);
}

/** The supervisor confirms, then somebody is sent. */
export async function send(open: Open, turns: Turns = {}): Promise<Open> {
  const { world, team, no } = open;
  await world.until(plus(world.now(), turns.confirmAfter ?? 6));
  await world.act(team.supervisor, 'confirmIntake', { no });
  await world.until(turns.dispatchAt ?? plus(world.now(), 4));
  const sent = await world.act(team.registrar, 'dispatch', { no });
  return { ...open, technician: sent.technician as string };
}

/** Checked beforehand, called, and gone to. */
export async function visit({ world, no, technician }: Open, turns: Turns = {}): Promise<void> {
  await world.until(turns.contactAt ?? plus(world.now(), 15));
  if (!turns.skipsCheck)
    await world.type(technician, no, { preDiagnosis: '疑似滤芯堵塞', likelyParts: '复合滤芯' });
  const from = plus(world.now(), 30);
  const to = plus(from, 60);
  if (turns.byCells) {
    const window = { appointmentFrom: serial(from), appointmentTo: serial(to) };
    await step(world, { who: technician, no, step: 'logContact' }, window);
  } else {
    const agreed = { result: 'agreed', appointmentFrom: from, appointmentTo: to };
    await world.act(technician, 'logContact', { no, ...agreed });
  }
  await world.until(turns.lateBy ? plus(to, turns.lateBy) : plus(from, 10));
  if (turns.byCells) await step(world, { who: technician, no, step: 'arrive' }, {});
  else await world.act(technician, 'arrive', { no });
}

export async function finish(open: Open, turns: Turns = {}): Promise<void> {
  const { world, no, technician } = open;
  const diagnosedAt = plus(world.now(), 12);
  await world.until(plus(world.now(), 40));
  const causeCode = turns.causeCode ?? 'wear';
  await world.act(technician, 'complete', {
    no,
    ...WORK,
    causeCode,
    cause: '滤芯堵塞',
    diagnosedAt,
  });
}

const PART = { kind: 'part', code: 'P-1002', quantity: 1 };
const LABOUR = { kind: 'labour', code: 'LAB', quantity: 2 };

/** Charges, the signature, and where it is not free the invoice and the money. */
export async function settle(open: Open, turns: Turns = {}): Promise<void> {
  const { world, no, technician } = open;
  await world.until(plus(world.now(), 5));
  await world.act(technician, 'addCharge', { no, lines: turns.lines ?? [PART, LABOUR] });
  await turns.beforeReview?.(open);
  await signAndPay(open, turns);
}

export async function signAndPay(open: Open, turns: Turns = {}): Promise<void> {
  const { world, no, technician, client } = open;
  await world.until(plus(world.now(), 2));
  const signature = { signatureKind: 'paper', signedBy: client.name, opinion: '满意' };
  if (turns.byCells) {
    const cells = { signatureKind: '纸质签名', signedBy: client.name, opinion: '满意' };
    await step(world, { who: technician, no, step: 'sign' }, cells);
  } else await world.act(technician, 'sign', { no, ...signature });
  const payable = payableOf(world, no);
  if (payable === 0) return;
  await world.act(technician, 'issueInvoice', {
    ...{ no, kind: 'e-ordinary', number: invoiceNumber(no), buyerType: 'person' },
    ...{ buyerName: client.name, taxRate: 13 },
  });
  await world.act(technician, 'recordPayment', { no, amount: payable, method: 'wechat' });
}

/** Handed in the same day, reviewed by the supervisor, asked about the day after. */
export async function close(open: Open, turns: Turns = {}): Promise<void> {
  const { world, no, technician, client, team } = open;
  await world.until(turns.handInAt ?? plus(world.now(), 10));
  if (turns.byCells) await step(world, { who: technician, no, step: 'submitForReview' }, {});
  else await world.act(technician, 'submitForReview', { no });
  await world.until(turns.reviewAt ?? plus(world.now(), 30));
  await world.act(team.supervisor, 'review', { no, decision: 'approved', comment: '记录完整' });
  if (turns.card === 'none') return;
  await answerCard(world, { no, client, team }, turns.card ?? 'content');
}

/** A step picked in the request's row, as on a telephone. */
export async function step(
  world: World,
  { who, no, step: code }: { who: string; no: string; step: string },
  cells: Record<string, string | number>,
): Promise<void> {
  const before = world.rows('audit').length;
  await world.type(who, no, { ...cells, step: code });
  const row = world.rows('requests').find((one) => one.no === no);
  if (!String(row?.stepResult).startsWith('✓') || world.rows('audit').length !== before + 1)
    throw new Error(`${who} picked ${code} for ${no}: ${row?.stepResult}`);
  const { acts } = world.tally;
  acts.set(code, (acts.get(code) ?? 0) + 1);
}

/** In cents. */
export function payableOf(world: World, no: string): number {
  const row = world.rows('requests').find((one) => one.no === no);
  return Math.round(Number(row?.payable ?? 0) * 100);
}

/** Twenty digits of its own for each request. */
export function invoiceNumber(no: string, series = '26'): string {
  const [unit = '', year = '', sequence = ''] = no.split('-');
  const place = unit === 'SH' ? '31' : '33';
  return `${series}${place}${year}${sequence.padStart(12, '0')}`;
}

export const nextMorning = (at: Moment, time = '09:00:00') =>
  `${workdayAfter(at.slice(0, 10))}T${time}`;
export const tomorrow = (at: Moment, time: string) => `${dayAfter(at.slice(0, 10))}T${time}`;
