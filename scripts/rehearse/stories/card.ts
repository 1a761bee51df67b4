import type { Client } from '../company';
import { dayAfter, plus, workdayFrom } from '../moments';
import type { World } from '../world';
import { handleItem } from './feedback';
import type { Team } from './team';

/** How a customer takes the card of the day after: content, silent, rude technician, or with a wish. */
export type Card = 'content' | 'silent' | 'rude' | 'wish';

interface Asked {
  no: string;
  client: Client;
  team: Team;
}

/** In the evening of the day after; who has no e-mail is rung up. */
export async function answerCard(world: World, asked: Asked, card: Card): Promise<void> {
  const completed = String(rowOf(world, asked.no).surveyDueOn);
  const sentOn = dayOf(Number(completed));
  if (card === 'silent') return;
  const evening = `${sentOn}T19:20:00`;
  if (evening > world.now()) await world.until(evening);
  if (asked.client.email) await byForm(world, asked, card);
  else await byTelephone(world, asked, card);
  if (card !== 'content') await handleItem(world, asked);
}

async function byForm(world: World, { no }: Asked, card: Card): Promise<void> {
  const link = await mailedLink(world, no);
  const url = new URL(link);
  const publishedId = /\/forms\/d\/e\/([^/]+)\//.exec(url.pathname)?.[1] ?? '';
  const page = world.home.forms.page(publishedId, url.searchParams);
  if (!page) throw new Error(`No form behind ${link}`);
  const entries: Record<string, string> = {};
  for (const [entry, [value = '']] of Object.entries(page.answers)) entries[entry] = value;
  const grades = page.items
    .filter(({ type }) => type === 'SCALE')
    .map(({ entries: [e] }) => e ?? 0);
  grades.forEach((entry, index) => {
    entries[entry] = String(gradesOf(card)[index]);
  });
  const open = page.items.filter(({ type }) => type === 'PARAGRAPH_TEXT');
  const wish = open[0]?.entries[0];
  if (wish !== undefined) entries[wish] = card === 'wish' ? '希望提前半小时电话通知' : '无';
  await world.hand(publishedId, entries);
}

/** The mail may come later than usual, after nights without a clock. */
async function mailedLink(world: World, no: string): Promise<string> {
  for (let days = 0; days < 7; days += 1) {
    const mail = world.home.mail
      .list()
      .find(({ subject, body }) => subject.includes(no) && body.includes('/forms/d/e/'));
    const link = /https?:\/\/\S+\/forms\/d\/e\/\S+/.exec(mail?.body ?? '')?.[0];
    if (link) return link;
    await world.until(plus(world.now(), 1440));
  }
  throw new Error(`Nobody asked the customer of ${no}`);
}

/** The desk asks the six questions on the next working day. */
async function byTelephone(world: World, { no, team }: Asked, card: Card): Promise<void> {
  const day = workdayFrom(dayAfter(world.now().slice(0, 10)));
  await world.until(`${day}T14:10:00`);
  const [attitude, skill, punctuality, service] = gradesOf(card);
  await world.act(team.registrar, 'recordSurveyAnswer', {
    ...{ surveyNo: `S-${no}`, channel: 'phone', attitude, skill, punctuality, service },
    suggestions: card === 'wish' ? '希望提前半小时电话通知' : '无',
  });
}

function gradesOf(card: Card): number[] {
  return card === 'rude' ? [2, 4, 4, 4] : [5, 5, 4, 5];
}

function rowOf(world: World, no: string) {
  const row = world.rows('requests').find((one) => one.no === no);
  if (!row) throw new Error(`There is no request ${no}`);
  return row;
}

function dayOf(serialDay: number): string {
  return new Date(Date.UTC(1899, 11, 30) + serialDay * 86_400_000).toISOString().slice(0, 10);
}
