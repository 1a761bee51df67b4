/**
 * `npm run rehearse -- --days 31 --seed 1`: lets a company of two branches live through its days at home, on the built
 * bundle. The compliance table and the figures go to standard output, the same for the same seed; progress, cost and
 * time to standard error. Ends with status 1 when the table names other breaches than the script planted.
 */
import { parseArgs } from 'node:util';
import { live } from './rehearse/company-life';
import { dayAfter } from './rehearse/moments';
import { isAsPlanted, reportOf } from './rehearse/report';

const { values } = parseArgs({
  options: {
    days: { type: 'string', default: '31' },
    seed: { type: 'string', default: '1' },
    start: { type: 'string', default: '2026-03-02' },
    json: { type: 'boolean', default: false },
  },
});
const [days, seed] = [Number(values.days), Number(values.seed)];
const { start } = values;
if (!(days >= 1) || !Number.isInteger(seed) || Number.isNaN(Date.parse(start))) {
  console.error('Give --days and --seed as whole numbers, --start as a date.');
  process.exit(2);
}

const began = Date.now();
const outcome = await live({ start, days, seed, seen: progress });
const { spent, ...said } = outcome;
process.stderr.write('\n');
console.error(`${((Date.now() - began) / 1000).toFixed(1)} s, ${spent.runs} runs`, spent.cost);
const text = values.json ? `${JSON.stringify(said, null, 2)}\n` : reportOf(outcome);
// The workbook's engine leaves timers behind that nobody waits for.
process.stdout.write(text, () => process.exit(isAsPlanted(outcome) ? 0 : 1));

function progress(at: string): void {
  const passed = (Date.parse(at) - Date.parse(`${start}T00:00:00`)) / 86_400_000;
  const done = Math.min(40, Math.round((passed / days) * 40));
  const bar = '█'.repeat(done).padEnd(40, '░');
  process.stderr.write(
    `\r${bar} ${at.slice(0, 16).replace('T', ' ')} (until ${dayAfter(start, days)})`,
  );
}
