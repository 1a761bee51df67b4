import type { Client } from '../company';
import { plus, workdayAfter } from '../moments';
import type { World } from '../world';
import { close, finish, type Open, settle, type Turns, take, visit } from './served';

const atDay = (world: World, workdays: number, time: string) =>
  `${workdayAfter(world.now().slice(0, 10), workdays)}T${time}`;

/** A part is missing: promised for a day, then done there. */
export async function wait(
  world: World,
  client: Client,
  turns: Turns & { overdue?: boolean } = {},
) {
  const open = await take(world, client, turns);
  const { no, technician } = open;
  await visit(open, turns);
  await world.until(plus(world.now(), 30));
  await world.act(technician, 'pause', {
    no,
    lines: [
      {
        ...{ item: '增压泵', reason: 'part', explanation: '备件后天到货，已向客户说明' },
        dueAt: atDay(world, 2, '17:00:00'),
      },
    ],
  });
  await handInUnfinished(open);
  await world.until(atDay(world, turns.overdue ? 3 : 1, '09:00:00'));
  await again(open);
  await finish(open, turns);
  await settle(open, turns);
  await close(open, turns);
}

/** The form as it stands goes in on each day with a visit. */
async function handInUnfinished({ world, no, technician }: Open): Promise<void> {
  await world.until(plus(world.now(), 10));
  await world.act(technician, 'submitForReview', { no });
}

async function again({ world, no, technician }: Open): Promise<void> {
  const from = plus(world.now(), 30);
  const window = { appointmentFrom: from, appointmentTo: plus(from, 60) };
  await world.act(technician, 'resume', { no, ...window, note: '备件已到' });
  await world.until(plus(from, 5));
  await world.act(technician, 'arrive', { no });
}

/** The machine goes to the workshop and comes back, is installed and commissioned. */
export async function repairInWorkshop(
  world: World,
  client: Client,
  turns: Turns & { overdue?: boolean } = {},
): Promise<void> {
  const open = await take(world, client, turns);
  const { no, technician } = open;
  await visit(open, turns);
  await world.until(plus(world.now(), 30));
  const signed = { customerSignature: client.name, signatureKind: 'paper', signatureRef: 'SLIP-1' };
  const goods = { quantity: 1, condition: '外壳完好', accessories: '电源线' };
  await world.act(technician, 'takeBack', {
    ...{ no, ...signed, dueAt: atDay(world, 3, '17:00:00') },
    lines: [{ item: '净水机', serial: client.serial, ...goods, explanation: '须开机检测，已说明' }],
  });
  await handInUnfinished(open);
  await world.until(atDay(world, turns.overdue ? 5 : 2, '09:00:00'));
  await world.act(technician, 'returnItems', {
    no,
    ...signed,
    lines: [{ item: '净水机', ...goods }],
  });
  await again(open);
  await world.until(plus(world.now(), 20));
  await world.act(technician, 'commission', {
    ...{ no },
    lines: [{ item: '出水流量', standard: '≥1.5 L/min', measured: '1.8 L/min', passed: true }],
  });
  await finish(open, turns);
  await settle(open, turns);
  await close(open, turns);
}
