/**
 * Writes `SERVICES.md`: what scripts really find of each Apps Script class, against what Google's types know. Run it
 * after a change in `guest/`: `node --import tsx local/offered/list.ts`.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PageSessions } from '../host/contract';
import { createHome } from '../host/home';
import { googleTypes } from './google-types';

const target = fileURLToPath(new URL('../SERVICES.md', import.meta.url));
const tour = fileURLToPath(new URL('./tour.js', import.meta.url));

const HEAD = `# What the local home offers

Written by \`node --import tsx local/offered/list.ts\`, which asks a script what it finds. Anything else throws
\`not implemented locally: Class.method\` when it is used. "Not yet" are members that Google's types know and do not
call deprecated.
`;

/** A page that answers every question at once. */
const page: PageSessions = {
  tell: () => true,
  ask: async () => ({ button: 'OK', text: '' }),
  selection: () => null,
};

export async function servicesText(): Promise<string> {
  const known = googleTypes();
  const found = Object.entries(await membersFound()).sort(([a], [b]) => a.localeCompare(b));
  const sections = found.map(([name, members]) => section(name, members, known.get(name)));
  return [HEAD, ...sections].join('\n');
}

/** In a home of its own, which is thrown away. */
async function membersFound(): Promise<Record<string, string[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'tour-'));
  cpSync(tour, join(folder, 'project', 'tour.js'));
  const home = await createHome({ project: join(folder, 'project'), data: join(folder, 'data') });
  // biome-ignore lint/correctness/useHookAtTopLevel: the home's sessions are no hook of React.
  home.useSessions(page);
  try {
    const asked = { functionName: 'tour', kind: 'menu', activeUser: home.owner } as const;
    const { error, result } = await home.executions.run({ ...asked, sessionId: 'page' });
    if (error) throw new Error(error.stack);
    return result as Record<string, string[]>;
  } finally {
    await home.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function section(name: string, found: string[], known: Set<string> | undefined): string {
  if (!known) throw new Error(`tour.js: Google's types have no interface ${name}.`);
  const offered = [...known].filter((member) => found.includes(member)).sort();
  const missing = [...known].filter((member) => !found.includes(member)).sort();
  const lines = [`## ${name} (${offered.length} of ${known.size})`, '', offered.join(' · ')];
  if (missing.length > 0) lines.push('', `Not yet: ${missing.join(' · ')}`);
  return `${lines.join('\n')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(target, await servicesText());
  process.exit();
}
