import type { Client } from '../company';
import { dayAfter, plus, workdayAfter, workdayFrom } from '../moments';
import type { World } from '../world';
import { TEAMS, type Team } from './team';

interface Asked {
  no: string;
  team: Team;
}

/** What a customer wrote on his card is promised within a working day, and done. */
export async function handleItem(world: World, { no, team }: Asked, name = ''): Promise<void> {
  const item = world
    .rows('feedback')
    .find((row) => row.requestNo === no && row.status !== '已办结');
  if (!item) throw new Error(`Nothing became of what the customer of ${no} said`);
  const feedbackNo = String(item.no);
  if (name) world.names.set(name, feedbackNo);
  const { registrar, supervisor } = team;
  await world.until(nextDesk(world));
  const reply = { feedbackNo, reply: '谢谢您的意见，我们改进', comfort: 'apology' };
  await world.act(registrar, 'answerFeedback', reply);
  const dueAt = `${workdayAfter(world.now().slice(0, 10), 2)}T17:00:00`;
  await world.act(registrar, 'promise', { feedbackNo, content: '改进并回告', dueAt });
  await world.until(`${workdayAfter(world.now().slice(0, 10))}T10:20:00`);
  const resolution = '已提醒服务人员，并回告客户';
  await world.act(supervisor, 'resolveFeedback', { feedbackNo, conclusion: 'done', resolution });
}

/** The next moment at which somebody sits at the desk. */
function nextDesk(world: World): string {
  const [day = '', time = ''] = world.now().split('T');
  if (time < '16:00:00' && time > '08:30:00' && workdayFrom(day) === day)
    return plus(world.now(), 20);
  return `${workdayFrom(dayAfter(day))}T09:05:00`;
}

/** A complaint by telephone; the conclusion says what it was. */
export async function complain(
  world: World,
  client: Client,
  turns: { name?: string; conclusion?: string; replyAfter?: number; renegotiates?: boolean } = {},
): Promise<void> {
  const { registrar, supervisor } = TEAMS[client.unit];
  const made = await world.act(registrar, 'openFeedback', {
    ...{ kind: 'complaint', verbatim: '上次预约的时间没有人来，也没有电话', channel: 'phone' },
    ...{ customerName: client.name, phone: client.phone, unit: client.unit },
  });
  const feedbackNo = made.no as string;
  if (turns.name) world.names.set(turns.name, feedbackNo);
  await world.until(plus(world.now(), turns.replyAfter ?? 40));
  const reply = { feedbackNo, reply: '已查明，向您致歉', comfort: 'apology' };
  await world.act(registrar, 'answerFeedback', reply);
  const dueAt = `${workdayAfter(world.now().slice(0, 10), 2)}T17:00:00`;
  const promised = await world.act(registrar, 'promise', {
    feedbackNo,
    content: '两日内上门',
    dueAt,
  });
  await world.until(`${workdayAfter(world.now().slice(0, 10))}T11:00:00`);
  if (turns.renegotiates) {
    const later = `${workdayAfter(world.now().slice(0, 10), 3)}T17:00:00`;
    const { promiseId } = promised;
    const reason = '客户改期';
    await world.act(supervisor, 'renegotiate', { promiseId, dueAt: later, reason });
  }
  await world.act(supervisor, 'resolveFeedback', {
    ...{ feedbackNo, conclusion: turns.conclusion ?? 'upheld', resolution: '已上门处理' },
    ...(turns.conclusion === 'misunderstanding' ? { conclusionText: '客户记错了预约日期' } : {}),
  });
}
