import type { Client } from '../company';
import { plus } from '../moments';
import type { World } from '../world';
import {
  close,
  finish,
  invoiceNumber,
  send,
  serve,
  settle,
  signAndPay,
  type Turns,
  take,
  visit,
} from './served';
import { EMPLOYEE, HEAD, HQ_TEAM, TEAMS } from './team';

/** Somebody who is not of the service picks up the telephone, and can answer. */
export async function enquire(world: World, client: Client): Promise<void> {
  const { no } = await world.act(EMPLOYEE, 'fileCall', {
    ...{ customerName: client.name, phone: client.phone, kind: 'enquiry', unit: client.unit },
    ...{ need: '滤芯多久换一次？', answer: '家用一般六至十二个月更换一次' },
  });
  await world.until(plus(world.now(), 60));
  const { supervisor } = TEAMS[client.unit];
  await world.act(supervisor, 'review', { no, decision: 'approved', comment: '已答复' });
}

/** The customer asks on the form for people outside; head office confirms, the branch goes. */
export async function askByForm(world: World, client: Client, turns: Turns = {}): Promise<void> {
  const link = String(settingOf(world, 'intakeLink'));
  const publishedId = /\/forms\/d\/e\/([^/]+)\//.exec(link)?.[1] ?? '';
  const page = world.home.forms.page(publishedId);
  if (!page) throw new Error('There is no form for requests');
  const texts = page.items.filter(({ type }) => type === 'TEXT').map(({ entries: [e] }) => e ?? 0);
  const [need] = page.items.filter(({ type }) => type === 'PARAGRAPH_TEXT');
  const given = [client.name, client.phone, client.email, client.address, client.serial];
  const entries = Object.fromEntries(texts.map((entry, index) => [entry, given[index] ?? '']));
  entries[need?.entries[0] ?? 0] = '出水有异味，请上门检查';
  const before = new Set(world.rows('requests').map(({ no }) => no));
  await world.hand(publishedId, entries);
  const made = world.rows('requests').find(({ no }) => !before.has(no));
  if (!made) throw new Error('The form became no request');
  const no = String(made.no);
  if (turns.name) world.names.set(turns.name, no);
  await world.until(plus(world.now(), 10));
  await world.act(HEAD.manager, 'amend', { no, areaCode: client.areaCode, reason: '按地址补地区' });
  const open = { world, client, team: HQ_TEAM, no, technician: '', type: client.kind };
  const sent = await send(open, turns);
  await visit(sent, turns);
  await finish(sent, turns);
  await settle(sent, turns);
  await close(sent, turns);
}

function settingOf(world: World, name: string) {
  return world.rows('settings').find((row) => row.name === name)?.value ?? '';
}

/** It works again before anybody came. */
export async function callOff(world: World, client: Client, turns: Turns = {}): Promise<void> {
  const { no } = await take(world, client, turns);
  await world.until(plus(world.now(), 10));
  await world.act(TEAMS[client.unit].registrar, 'cancel', { no, reason: '客户来电称已恢复正常' });
}

/** Details are corrected, another technician goes, and at another time. */
export async function change(world: World, client: Client, turns: Turns = {}): Promise<void> {
  const open = await take(world, client, turns);
  const { registrar, supervisor } = TEAMS[client.unit];
  await world.act(registrar, 'amend', {
    no: open.no,
    address: `${client.address} 二楼`,
    reason: '补充楼层',
  });
  const others = { wu: 'zheng', zheng: 'wu', chen: 'jiang', jiang: 'chen' };
  const name = open.technician.split('@')[0] as keyof typeof others;
  const technician = `${others[name]}@example.com`;
  await world.act(supervisor, 'reassign', { no: open.no, technician, reason: '临时调整' });
  const { no } = open;
  await world.until(plus(world.now(), 10));
  const from = plus(world.now(), 60);
  const window = { appointmentFrom: from, appointmentTo: plus(from, 60) };
  await world.type(technician, no, { preDiagnosis: '疑似管路松动' });
  await world.act(technician, 'logContact', { no, result: 'agreed', ...window });
  const later = plus(from, 30);
  const moved = { appointmentFrom: later, appointmentTo: plus(later, 60) };
  await world.act(technician, 'reschedule', { no, ...moved, reason: '客户改时间' });
  await world.until(plus(later, 5));
  await world.act(technician, 'arrive', { no });
  const going = { ...open, technician };
  await finish(going, turns);
  await settle(going, turns);
  await close(going, turns);
}

/** A step taken by mistake is taken back, and taken rightly. */
export async function mistake(world: World, client: Client, turns: Turns = {}): Promise<void> {
  const open = await take(world, client, turns);
  await visit(open, turns);
  await finish(open, turns);
  await world.act(open.technician, 'retract', { no: open.no, reason: '误点完成' });
  await finish(open, turns);
  await settle(open, turns);
  await close(open, turns);
}

const DEAR = { kind: 'part', code: 'P-1002', quantity: 1 };

/** A charge that is far from the rule is approved, an invoice is written anew. */
export async function dispute(world: World, client: Client, turns: Turns = {}): Promise<void> {
  const charged = 5000;
  const reason = { charged, deviationReason: '老客户优惠' };
  await serve(world, client, {
    ...turns,
    lines: [{ ...DEAR, ...reason }],
    beforeReview: async (open) => {
      const { supervisor } = TEAMS[client.unit];
      const input = { no: open.no, comment: '同意优惠' };
      await world.act(supervisor, 'approveDeviation', input);
    },
  });
}

/** In warranty, but misused: told before, confirmed by the supervisor, paid. */
export async function misuse(world: World, client: Client, turns: Turns = {}): Promise<void> {
  const open = await take(world, client, turns);
  await visit(open, turns);
  await world.act(open.technician, 'addCharge', {
    no: open.no,
    lines: [{ ...DEAR, exclusion: 'misuse', toldAt: world.now(), toldHow: 'inPerson' }],
  });
  const { supervisor } = TEAMS[client.unit];
  await world.act(supervisor, 'confirmExclusion', { no: open.no });
  await finish(open, { ...turns, causeCode: 'misuse' });
  await signAndPay(open, turns);
  await close(open, turns);
}

/** An invoice is reversed in red, and written anew. */
export async function reinvoice(world: World, client: Client, turns: Turns = {}): Promise<void> {
  const open = await take(world, client, turns);
  await visit(open, turns);
  await finish(open, turns);
  await settle(open, turns);
  const { no, technician } = open;
  await world.act(HEAD.accountant, 'voidInvoice', {
    ...{ no, reason: '购买方名称有误', redNumber: invoiceNumber(no, '27') },
    confirmationNo: 'HZ0001',
  });
  await world.act(technician, 'issueInvoice', {
    ...{ no, kind: 'e-ordinary', number: invoiceNumber(no, '28'), buyerType: 'person' },
    ...{ buyerName: client.name, taxRate: 13 },
  });
  await close(open, turns);
}
