import { type Client, clients } from './company';
import { dayAfter, isWorking, type Moment } from './moments';
import type { Random } from './random';
import { serve } from './stories/served';
import type { World } from './world';

/** A story and when it begins. */
export interface Scene {
  at: Moment;
  play(world: World): Promise<void>;
}

const CAUSES = ['wear', 'partFailure', 'electrical', 'control', 'environment', 'maintenanceDue'];

/** Customers in a turn of chance; each time another cause, so that no repair repeats an earlier one. */
export class Clients {
  private readonly turn: Client[];
  private readonly uses = new Map<Client, number>();

  constructor(random: Random) {
    this.turn = shuffled(clients, random);
  }

  /** Who was served longest ago. */
  next(kind?: Client['kind']): { client: Client; causeCode: string } {
    const at = this.turn.findIndex((one) => !kind || one.kind === kind);
    const [client] = this.turn.splice(at, 1) as [Client];
    this.turn.push(client);
    const used = this.uses.get(client) ?? 0;
    this.uses.set(client, used + 1);
    return { client, causeCode: CAUSES[used % CAUSES.length] as string };
  }
}

/** Ordinary services, every working day some; nothing in them breaks a clause. */
export function ordinaryDays(first: string, days: number, given: Chance): Scene[] {
  const { random, turn } = given;
  const scenes: Scene[] = [];
  for (let index = 0; index < days - 1; index += 1) {
    const day = dayAfter(first, index);
    if (!isWorking(day)) continue;
    for (let count = random.int(1, 2); count > 0; count -= 1) {
      const { client, causeCode } = turn.next();
      const minute = String(random.int(0, 59)).padStart(2, '0');
      const at = `${day}T${random.pick(['09', '10'])}:${minute}:00`;
      const card = random.pick(['content', 'content', 'wish', 'silent'] as const);
      const byCells = random.int(1, 4) === 1;
      scenes.push({ at, play: (world) => serve(world, client, { causeCode, card, byCells }) });
    }
  }
  return scenes;
}

export interface Chance {
  random: Random;
  turn: Clients;
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  const left = [...list];
  return list.map(() => left.splice(random.int(0, left.length - 1), 1)[0] as T);
}
