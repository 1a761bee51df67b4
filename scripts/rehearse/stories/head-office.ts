import type { Client } from '../company';
import { plus, workdayAfter } from '../moments';
import type { World } from '../world';
import { close, finish, settle, type Turns, take, visit } from './served';
import { HEAD, TEAMS } from './team';

/** A branch asks head office, is answered, and goes on. */
export async function askHeadOffice(
  world: World,
  client: Client,
  turns: Turns & { answerLate?: boolean; escalation?: string } = {},
): Promise<void> {
  const open = await take(world, client, turns);
  const { supervisor } = TEAMS[client.unit];
  const asked = await world.act(supervisor, 'escalate', {
    ...{ no: open.no, reason: '故障代码 E7 无资料', tried: '已按手册重置' },
    asked: '请提供处理方法',
  });
  const supervisionId = asked.id as string;
  if (turns.escalation) world.names.set(turns.escalation, supervisionId);
  await visit(open, turns);
  if (turns.answerLate) {
    await finish(open, turns);
    await settle(open, turns);
    await close(open, turns);
    await world.until(`${workdayAfter(world.now().slice(0, 10), 3)}T10:10:00`);
    await answer(world, supervisionId);
    return;
  }
  await answer(world, supervisionId);
  await finish(open, turns);
  await settle(open, turns);
  await close(open, turns);
}

async function answer(world: World, supervisionId: string): Promise<void> {
  const text = '更换主控板后执行初始化';
  await world.act(HEAD.desk, 'answerEscalation', { supervisionId, kind: 'guidance', text });
}

/** A branch's real difficulty, and the help it got. */
export async function difficulty(world: World, client: Client): Promise<void> {
  const { supervisor } = TEAMS[client.unit];
  const content = '周末技术员不足';
  const { id } = await world.act(supervisor, 'logDifficulty', { content });
  await world.until(`${workdayAfter(world.now().slice(0, 10))}T10:40:00`);
  await world.act(HEAD.desk, 'logHqContact', {
    ...{ unit: client.unit, content: '答复困难', liaisonId: id },
    ...{ help: '总部派两名技术员支援', solved: true },
  });
}

/** Head office urges an open matter by hand, and hears what became of it. */
export async function urge(world: World, client: Client, turns: Turns = {}): Promise<void> {
  const open = await take(world, client, turns);
  await world.act(HEAD.desk, 'expedite', { no: open.no, text: '客户来电询问，请尽快联系' });
  const row = world
    .rows('supervision')
    .find(({ sourceNo, kind }) => sourceNo === open.no && kind === '催办');
  await world.until(plus(world.now(), 10));
  const { supervisor } = TEAMS[client.unit];
  const words = { text: '今日上门', result: '已约定' };
  await world.act(supervisor, 'acknowledge', { supervisionId: String(row?.id), ...words });
  await visit(open, turns);
  await finish(open, turns);
  await settle(open, turns);
  await close(open, turns);
}
