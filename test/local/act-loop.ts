// Opens a home and runs acts, two at a time, until it is killed; says each key once its act has been answered.
import { createHome } from '../../local/host/home';

const [project = '', data = '', round = ''] = process.argv.slice(2);
const home = await createHome({ project, data });
const run = (functionName: string, ...args: unknown[]) =>
  home.executions.run({ functionName, args, kind: 'editor', activeUser: home.owner });

if (home.fresh) await run('setUp');

async function loop(name: string): Promise<never> {
  for (let n = 0; ; n++) {
    const key = `${round}-${name}-${n}`;
    const { error } = await run('act', key);
    if (error) throw new Error(error.stack);
    process.stdout.write(`${key}\n`);
    if (n % 7 === 6) home.snapshot();
  }
}

await Promise.all([loop('a'), loop('b')]);
