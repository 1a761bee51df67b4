import { dayAfter, isWorking, serial } from '../moments';
import type { World } from '../world';
import { HEAD, TEAMS } from './team';

/** What is done day by day by those who sit at a desk, as long as the rehearsal lasts. */
export async function desks(
  world: World,
  days: readonly string[],
  leaves: DeskGaps,
): Promise<void> {
  for (const day of days.filter(isWorking)) {
    await world.until(`${day}T09:40:00`);
    await contactBranches(world, day, leaves);
    await callBuyers(world, day, leaves);
    await world.until(`${day}T15:40:00`);
    await acknowledgeReminders(world);
  }
}

/** What the planted violations want left undone. */
export interface DeskGaps {
  /** A branch that head office does not speak with from then on. */
  silentBranch?: { unit: string; from: string; until: string };
  /** The id of a call that nobody makes. */
  uncalled?: string;
}

/** Every Monday and Thursday head office speaks with each branch. */
async function contactBranches(world: World, day: string, leaves: DeskGaps): Promise<void> {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (weekday !== 1 && weekday !== 4) return;
  for (const unit of Object.keys(TEAMS)) {
    const { silentBranch } = leaves;
    if (
      silentBranch &&
      silentBranch.unit === unit &&
      day >= silentBranch.from &&
      day <= silentBranch.until
    )
      continue;
    const content = '了解本周服务情况与困难';
    await world.act(HEAD.desk, 'logHqContact', { unit, content, contactPerson: '主管' });
  }
}

/** Buyers whose call has fallen due; the third one asked always needs something. */
async function callBuyers(world: World, day: string, { uncalled }: DeskGaps): Promise<void> {
  const today = serial(day);
  const due = world
    .rows('followUps')
    .filter((row) => row.status === '待回访' && Number(row.dueOn) <= today && row.id !== uncalled);
  for (const row of due) {
    await world.act(HEAD.desk, 'recordFollowUp', {
      ...{ followUpId: String(row.id), result: 'reached', satisfaction: 5 },
      ...{ usage: '每天使用，正常', needs: '无' },
    });
  }
}

/** Who is urged says what he does; his supervisor where his role cannot. */
async function acknowledgeReminders(world: World): Promise<void> {
  const urged = world
    .rows('supervision')
    .filter((row) => row.kind === '催办' && row.acknowledgedAt === '' && row.closedAt === '');
  for (const { id, unit } of urged) {
    const who = TEAMS[unit as keyof typeof TEAMS]?.supervisor ?? HEAD.manager;
    const input = { supervisionId: String(id), text: '马上处理' };
    await world.act(who, 'acknowledge', input);
  }
}

export const daysFrom = (first: string, count: number) =>
  Array.from({ length: count }, (_, index) => dayAfter(first, index));
