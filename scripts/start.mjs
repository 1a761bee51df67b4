// `npm start`: installs what is missing, builds, and opens the local home with the sample company.
//   npm start                 the sample company, in .servicebook
//   npm start -- --empty      a bare workbook, in .servicebook-empty
//   npm start -- --data DIR --port N
import { spawn, spawnSync } from 'node:child_process';
import { installDependencies, root } from './install.mjs';

/** The sample company's people, so that one can choose who one is (see src/service/governance/sample-people.ts). */
const PEOPLE = [
  'li=李娜 · 登记员 registrar (SH)',
  'zhou=周强 · 主管 supervisor (SH)',
  'wu=吴刚 · 服务人员 technician (SH)',
  'zheng=郑浩 · 服务人员 technician (SH)',
  'wang=王芳 · 登记员 registrar (HZ)',
  'feng=冯磊 · 主管 supervisor (HZ)',
  'chen=陈晨 · 服务人员 technician (HZ)',
  'sun=孙丽 · 售后服务部 head office',
  'qian=钱进 · 售后服务部经理 head-office manager',
  'chu=褚洁 · 财务 accountant',
  'zhao=赵敏 · 总经理 general manager',
];

installDependencies();
const words = process.argv.slice(2);
const empty = words.includes('--empty');
const passed = words.filter((word) => word !== '--empty');
const tsx = ['--import', 'tsx'];

const built = spawnSync(process.execPath, [...tsx, `${root}/scripts/build.ts`], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
});
if (built.status !== 0) process.exit(built.status ?? 1);

const data = passed.includes('--data')
  ? []
  : ['--data', empty ? '.servicebook-empty' : '.servicebook'];
// Repaired at the end, the workbook has the sample's people and branches among its views.
const first = ['setUpWorkbook', 'loadSampleCompany', 'setUpWorkbook'];
const init = empty ? [] : first.flatMap((name) => ['--init', name]);
const people = empty ? [] : PEOPLE.flatMap((one) => ['--user', one.replace('=', '@example.com=')]);
const home = spawn(
  process.execPath,
  [...tsx, `${root}/local/cli.ts`, 'serve', 'dist', ...data, ...init, ...people, ...passed],
  { cwd: root, stdio: 'inherit' },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => home.kill(signal));
home.on('exit', (status) => process.exit(status ?? 1));
