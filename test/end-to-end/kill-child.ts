/**
 * Child of kill.test.ts: opens the folder and writes without end, by acts, an import and page edits at once, until it is
 * killed. Each line it prints was acknowledged: its caller had the answer.
 */
import { writeSync } from 'node:fs';
import { createHome } from '../../local/host/home';
import type { Reply } from './desk';

const [, , data = '', round = ''] = process.argv;
const home = await createHome({ project: 'dist', data });
const say = (kind: string, text: string) => writeSync(1, `${kind} ${text}\n`);

async function act(name: string, input: unknown, key: string): Promise<Reply> {
  const args = [name, input, key];
  const { result, error } = await home.executions.run({
    functionName: 'act',
    args,
    kind: 'page',
    activeUser: 'li@example.com',
  });
  const reply = result as Reply | undefined;
  if (!reply?.ok) throw new Error(error?.message ?? JSON.stringify(reply));
  return reply;
}

async function register(): Promise<void> {
  for (let index = 0; ; index += 1) {
    const key = `${round}/register/${index}`;
    const input = {
      customerName: `客户 ${key}`,
      phone: `1380000${String(index).padStart(4, '0')}`,
      need: '不制水',
    };
    say('registered', `${key} ${(await act('registerRequest', input, key)).value?.no}`);
  }
}

async function importBlocks(): Promise<void> {
  for (let block = 0; ; block += 1) {
    const source = `${round}/import/${block}`;
    const rows = Array.from({ length: 20 }, (_, index) => [
      `${index}`,
      `客户 ${source}`,
      `旧需求 ${index}`,
    ]);
    const mapping = { Id: 'importKey', Name: 'customerName', Text: 'need' };
    const input = {
      register: 'requests',
      source,
      header: ['Id', 'Name', 'Text'],
      mapping,
      rows,
      firstRow: 2,
    };
    say('imported', `${source} ${(await act('importRows', input, source)).value?.accepted}`);
  }
}

/** What a page sends when somebody types into a tab of the staff's own. */
async function type(): Promise<void> {
  const book = home.workbook.save() as {
    id: string;
    sheets: Record<string, { id: string; name: string }>;
  };
  const own = Object.values(book.sheets).find(({ name }) => name === 'Sheet1');
  if (!own) throw new Error('The tab Sheet1 is missing');
  for (let index = 0; ; index += 1) {
    const text = `${round}/typed/${index}`;
    const cellValue = { [index % 500]: { [Number(round) % 20]: { v: text, t: 1 } } };
    const params = { unitId: book.id, subUnitId: own.id, cellValue };
    const from = { user: home.owner, base: home.store.seq, origin: 'page' };
    const taken = home.workbook.commitFromPage(
      [{ id: 'sheet.mutation.set-range-values', params }],
      from,
    );
    if (taken.ok) say('typed', text);
    await new Promise((resume) => setTimeout(resume, 15));
  }
}

say('open', String(home.store.seq));
await Promise.all([register(), importBlocks(), type()]);
