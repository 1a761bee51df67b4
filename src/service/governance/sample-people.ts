/** The sample company's units, people, areas and prices. Addresses end in example.com: nobody is there. */

type Both = readonly [zh: string, en: string];

export const sampleName: Both = ['晨星净水设备有限公司', 'Morning Star Water Purifiers Ltd.'];

export const sampleUnits: readonly {
  code: string;
  kind: string;
  name: Both;
  supervisor: string;
  queueOwner: string;
}[] = [
  {
    code: 'HQ',
    kind: 'headOffice',
    name: ['总公司售后服务部', 'Head office service'],
    supervisor: 'qian',
    queueOwner: 'sun',
  },
  {
    code: 'SH',
    kind: 'branch',
    name: ['上海分公司', 'Shanghai branch'],
    supervisor: 'zhou',
    queueOwner: 'li',
  },
  {
    code: 'HZ',
    kind: 'branch',
    name: ['杭州分公司', 'Hangzhou branch'],
    supervisor: 'feng',
    queueOwner: 'wang',
  },
];

/** Account (before @example.com), name, unit, roles. */
export const sampleStaff: readonly [account: string, name: Both, unit: string, roles: string[]][] =
  [
    ['zhao', ['赵敏', 'Zhao Min'], 'HQ', ['generalManager']],
    ['qian', ['钱进', 'Qian Jin'], 'HQ', ['hqManager']],
    ['sun', ['孙丽', 'Sun Li'], 'HQ', ['hqService']],
    ['chu', ['褚洁', 'Chu Jie'], 'HQ', ['accountant']],
    ['wei', ['卫东', 'Wei Dong'], 'HQ', ['employee']],
    ['li', ['李娜', 'Li Na'], 'SH', ['registrar']],
    ['zhou', ['周强', 'Zhou Qiang'], 'SH', ['supervisor']],
    ['wu', ['吴刚', 'Wu Gang'], 'SH', ['technician']],
    ['zheng', ['郑浩', 'Zheng Hao'], 'SH', ['technician']],
    ['wang', ['王芳', 'Wang Fang'], 'HZ', ['registrar']],
    ['feng', ['冯磊', 'Feng Lei'], 'HZ', ['supervisor']],
    ['chen', ['陈晨', 'Chen Chen'], 'HZ', ['technician']],
    ['jiang', ['蒋平', 'Jiang Ping'], 'HZ', ['technician']],
  ];

export const sampleAreas: readonly [
  code: string,
  name: Both,
  unit: string,
  primary: string,
  backup: string,
][] = [
  ['310115', ['上海市浦东新区', 'Pudong, Shanghai'], 'SH', 'wu', 'zheng'],
  ['310104', ['上海市徐汇区', 'Xuhui, Shanghai'], 'SH', 'zheng', 'wu'],
  ['330106', ['杭州市西湖区', 'Xihu, Hangzhou'], 'HZ', 'jiang', 'chen'],
  ['330108', ['杭州市滨江区', 'Binjiang, Hangzhou'], 'HZ', 'chen', 'jiang'],
];

/** Code, kind, name, unit, cost and list price in cents. */
export const samplePrices: readonly [
  code: string,
  kind: string,
  name: Both,
  unit: Both,
  cost: number,
  list: number,
][] = [
  ['LAB', 'labour', ['维修工时', 'Labour'], ['小时', 'hour'], 6000, 10000],
  ['P-1001', 'part', ['控制板', 'Control board'], ['块', 'piece'], 8000, 12000],
  ['P-1002', 'part', ['复合滤芯', 'Filter cartridge'], ['支', 'piece'], 3500, 6800],
  ['P-1003', 'part', ['增压泵', 'Booster pump'], ['台', 'piece'], 20000, 35000],
  ['TRAVEL', 'other', ['上门费', 'Call-out'], ['次', 'visit'], 2000, 5000],
];

export const account = (name: string): string => `${name}@example.com`;
