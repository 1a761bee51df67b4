import type { Client } from '../company';
import { customerNo } from '../company';
import { dayAfter, plus, workdayAfter } from '../moments';
import type { World } from '../world';
import { serve, type Turns } from './served';
import { HEAD, TEAMS } from './team';

/** The supervisor was there: what he saw is evidence, good or poor. */
export async function inspected(
  world: World,
  client: Client,
  turns: Turns & { appearance?: 'good' | 'poor' } = {},
): Promise<void> {
  await serve(world, client, {
    ...turns,
    beforeReview: async ({ no }) => {
      const seen = { conduct: 'good', habits: 'good', site: 'good', explanation: 'good' };
      const appearance = turns.appearance ?? 'good';
      const note = appearance === 'poor' ? { note: '未穿工装' } : {};
      const input = { no, how: 'onSite', appearance, ...seen, ...note };
      await world.act(TEAMS[client.unit].supervisor, 'spotCheck', input);
    },
  });
}

/** The area's technician is away: the backup goes. */
export async function away(world: World, client: Client, turns: Turns = {}): Promise<void> {
  const primary = { 310115: 'wu', 310104: 'zheng', 330106: 'jiang', 330108: 'chen' };
  const staff = `${primary[client.areaCode as unknown as keyof typeof primary]}@example.com`;
  const day = world.now().slice(0, 10);
  const span = { fromAt: `${day}T08:00:00`, untilAt: `${day}T23:00:00` };
  const { supervisor } = TEAMS[client.unit];
  await world.act(supervisor, 'setAbsence', { staff, ...span, reason: '培训' });
  await serve(world, client, turns);
}

/** From next week on a request is to be registered within ten minutes; what was registered before keeps its thirty. */
export async function amendPolicy(world: World): Promise<void> {
  const effectiveFrom = dayAfter(world.now().slice(0, 10), 3);
  const drafted = await world.act(HEAD.desk, 'draftPolicy', {
    ...{ step: 'begin', kind: 'amend', reason: '缩短登记时限', effectiveFrom },
    lines: [{ clause: 'R17', parameters: 'minutes=10' }],
  });
  await world.until(plus(world.now(), 120));
  const { policyVersion } = drafted;
  await world.act(HEAD.general, 'approvePolicy', { policyVersion });
}

/** A hotel is to be called within eight working hours only. */
export async function provideOtherwise(world: World, client: Client): Promise<void> {
  await world.act(HEAD.manager, 'grantException', {
    ...{ clause: 'R19', parameters: 'hours=8', customerNo: customerNo(client) },
    reason: '客户约定晚间联系',
  });
}

/** Somebody asks for what is known of him; another one wants to be forgotten. */
export async function privacy(world: World, client: Client): Promise<void> {
  const { owner } = world.home;
  await world.act(owner, 'exportCustomer', { customerNo: customerNo(client) });
  await world.until(`${workdayAfter(world.now().slice(0, 10))}T11:10:00`);
  const { registrar } = TEAMS[client.unit];
  const { customerNo: fresh } = await world.act(registrar, 'registerRequest', {
    ...{
      customerName: '试用客户',
      phone: '13911110000',
      need: '只问价格',
      workKind: 'consultation',
    },
  });
  const made = world.rows('requests').find((row) => row.customerNo === fresh);
  await world.act(registrar, 'cancel', { no: String(made?.no), reason: '客户不再需要' });
  await world.act(owner, 'eraseCustomer', { customerNo: fresh });
}
