import type { ActName } from '../../policy/stages';
import { addMinutes, type DateTime } from '../../policy/time';

/** One act of the sample's history: when, by whom, with what. */
export interface SampleStep {
  act: ActName;
  by: string;
  at: DateTime;
  input: (words: Words) => Record<string, unknown>;
}

export interface Words {
  /** The text in the workbook's language. */
  say(zh: string, en: string): string;
  /** A moment so many minutes after the step. */
  later(minutes: number): DateTime;
}

interface Case {
  registrar: string;
  supervisor: string;
  technician: string;
  register: (words: Words) => Record<string, unknown>;
}

type Reach =
  | 'registered'
  | 'confirmed'
  | 'dispatched'
  | 'appointed'
  | 'onSite'
  | 'completed'
  | 'submitted'
  | 'reviewed'
  | 'cancelled';
const ORDER: readonly Reach[] = [
  'registered',
  'confirmed',
  'dispatched',
  'appointed',
  'onSite',
  'completed',
  'submitted',
  'reviewed',
];

const shanghai = { registrar: 'li', supervisor: 'zhou', technician: 'wu' };
const xuhui = { ...shanghai, technician: 'zheng' };
const hangzhou = { registrar: 'wang', supervisor: 'feng', technician: 'chen' };

const free: Case = {
  ...shanghai,
  register: ({ say }) => ({
    customerName: say('何静', 'He Jing'),
    phone: '138 0013 8001',
    email: 'hejing@example.com',
    areaCode: '310115',
    address: say('浦东新区樱花路 88 号 3 幢 502', '88 Yinghua Road, 3-502'),
    productSerial: 'XS-100001',
    need: say('净水机不制水，指示灯闪红。', 'The purifier makes no water; the light flashes red.'),
  }),
};
const contract: Case = {
  ...shanghai,
  register: ({ say }) => ({
    customerName: say('云杉酒店管理有限公司', 'Spruce Hotels Ltd.'),
    phone: '021-58881234',
    email: 'spruce@example.com',
    areaCode: '310115',
    address: say('浦东新区世纪大道 1200 号', '1200 Century Avenue'),
    productSerial: 'XS-100002',
    workKind: 'maintenance',
    need: say('季度保养，水压偏低。', 'Quarterly maintenance; the pressure is low.'),
  }),
};
const paid: Case = {
  ...xuhui,
  register: ({ say }) => ({
    customerName: say('吕明', 'Lü Ming'),
    phone: '13916660007',
    email: 'lvming@example.com',
    areaCode: '310104',
    address: say('徐汇区衡山路 9 弄 4 号', '9 Hengshan Road, 4'),
    productSerial: 'XS-100003',
    urgency: 'urgent',
    need: say('机器漏水，地板已湿。', 'The dispenser leaks; the floor is wet.'),
  }),
};
const undated: Case = {
  ...xuhui,
  register: ({ say }) => ({
    customerName: say('吕明', 'Lü Ming'),
    phone: '13916660007',
    areaCode: '310104',
    productSerial: '0071234',
    address: say('徐汇区衡山路 9 弄 4 号', '9 Hengshan Road, 4'),
    need: say('前置过滤器异响。', 'The pre-filter makes a noise.'),
  }),
};
const absent: Case = {
  ...hangzhou,
  register: ({ say }) => ({
    customerName: say('施红', 'Shi Hong'),
    phone: '137-0571-1122',
    areaCode: '330106',
    productSerial: 'XS-200001',
    address: say('西湖区文三路 66 号 1-301', '66 Wensan Road, 1-301'),
    need: say('出水有异味，请检查滤芯。', 'The water smells; please check the filter.'),
  }),
};
const kindergarten: Case = {
  ...hangzhou,
  register: ({ say }) => ({
    customerName: say('湖畔幼儿园', 'Lakeside Kindergarten'),
    phone: '0571-88887777',
    email: 'lakeside@example.com',
    areaCode: '330108',
    address: say('滨江区江南大道 300 号', '300 Jiangnan Avenue'),
    productSerial: 'XS-200002',
    need: say('增压泵不转，饮水点无水。', 'The booster pump stands still; no water at the taps.'),
  }),
};
const unknownArea: Case = {
  ...hangzhou,
  register: ({ say }) => ({
    customerName: say('严华', 'Yan Hua'),
    phone: '15257118800',
    address: say('余杭区，具体地址待补', 'Yuhang district, address to follow'),
    productSerial: '',
    need: say(
      '搬家后需要移机，型号不清楚。',
      'The unit has to be moved after a removal; model unknown.',
    ),
  }),
};
const consultation: Case = {
  ...shanghai,
  register: ({ say }) => ({
    customerName: say('何静', 'He Jing'),
    phone: '13800138001',
    email: 'hejing@example.com',
    workKind: 'consultation',
    need: say('询问滤芯多久更换一次。', 'Asks how often the filter is to be changed.'),
  }),
};

/** Every stage once, every type of service, an absent technician, an unknown area. */
const HISTORY: readonly { of: Case; reach: Reach; daysAgo: number }[] = [
  { of: free, reach: 'reviewed', daysAgo: 9 },
  { of: kindergarten, reach: 'reviewed', daysAgo: 6 },
  { of: contract, reach: 'submitted', daysAgo: 2 },
  { of: paid, reach: 'completed', daysAgo: 1 },
  { of: undated, reach: 'cancelled', daysAgo: 1 },
  { of: absent, reach: 'onSite', daysAgo: 1 },
  { of: kindergarten, reach: 'appointed', daysAgo: 1 },
  { of: free, reach: 'dispatched', daysAgo: 0 },
  { of: paid, reach: 'confirmed', daysAgo: 0 },
  { of: unknownArea, reach: 'registered', daysAgo: 0 },
  { of: consultation, reach: 'registered', daysAgo: 0 },
];

/** The steps of each request, in the order in which they happened; all lie before `now`. */
export function sampleHistory(now: DateTime): SampleStep[][] {
  return HISTORY.map(({ of, reach, daysAgo }, index) => {
    const begin = addMinutes(now, -daysAgo * 1440 - 300 + index * 2);
    return steps(of, reach, begin);
  });
}

function steps(of: Case, reach: Reach, begin: DateTime): SampleStep[] {
  const last = reach === 'cancelled' ? 0 : ORDER.indexOf(reach);
  const taken = [
    register(of),
    confirm(of),
    send(of),
    call(of),
    arrive(of),
    finish(of),
    handIn(of),
    look(of),
  ];
  const made = taken.slice(0, last + 1).flat();
  if (reach === 'cancelled')
    made.push({
      act: 'cancel',
      by: of.registrar,
      input: ({ say }) => ({
        reason: say('客户来电称已恢复正常', 'The customer called: it works again'),
      }),
    });
  return made.map((step, index) => ({ ...step, at: addMinutes(begin, index * 17) }));
}

type Step = Omit<SampleStep, 'at'>;

const register = (of: Case): Step[] => [
  { act: 'registerRequest', by: of.registrar, input: of.register },
];
const confirm = (of: Case): Step[] => [
  { act: 'confirmIntake', by: of.supervisor, input: () => ({}) },
];
const send = (of: Case): Step[] => [{ act: 'dispatch', by: of.supervisor, input: () => ({}) }];

const call = (of: Case): Step[] => [
  {
    act: 'logContact',
    by: of.technician,
    input: ({ say }) => ({ result: 'noAnswer', text: say('无人接听', 'Nobody answered') }),
  },
  {
    act: 'logContact',
    by: of.technician,
    input: ({ later }) => ({
      result: 'agreed',
      appointmentFrom: later(15),
      appointmentTo: later(135),
    }),
  },
];

const arrive = (of: Case): Step[] => [{ act: 'arrive', by: of.technician, input: () => ({}) }];

const finish = (of: Case): Step[] => [
  {
    act: 'complete',
    by: of.technician,
    input: ({ say }) => ({
      causeCode: 'wear',
      cause: say('滤芯堵塞，压力开关老化', 'The filter was blocked, the pressure switch worn'),
      explanation: say(
        '已向客户说明滤芯更换周期与水质关系',
        'Explained how water quality shortens the life of the filter',
      ),
      workDone: say(
        '更换滤芯，清洗管路，试机正常',
        'Changed the filter, flushed the pipes, tested',
      ),
      siteCleaned: true,
    }),
  },
];

const handIn = (of: Case): Step[] => [
  {
    act: 'addCharge',
    by: of.technician,
    input: () => ({
      lines: [
        { kind: 'part', code: 'P-1002', quantity: 1 },
        { kind: 'labour', code: 'LAB', quantity: 1.5 },
      ],
    }),
  },
  {
    act: 'sign',
    by: of.technician,
    input: ({ say }) => ({
      opinion: say('师傅很专业，满意。', 'Very professional, satisfied.'),
      signatureKind: 'paper',
      signedBy: say('本人', 'In person'),
      signatureRef: 'SCAN-0001',
    }),
  },
  ...settle(of),
  { act: 'submitForReview', by: of.technician, input: () => ({}) },
];

/** Contract and paid services ask for an invoice and the money. */
function settle(of: Case): Step[] {
  if (of === contract) return invoiceAndPay(of, 3500);
  return of === kindergarten ? invoiceAndPay(of, 21800) : [];
}

const invoiceAndPay = (of: Case, amount: number): Step[] => [
  {
    act: 'issueInvoice',
    by: of.technician,
    input: ({ say }) => ({
      kind: 'e-ordinary',
      number: `2631000000${String(amount).padStart(10, '0')}`,
      buyerType: 'company',
      buyerName: say('见客户资料', 'As registered'),
      buyerTaxNo: '91350100M000100Y43',
      taxRate: 13,
    }),
  },
  { act: 'recordPayment', by: of.technician, input: () => ({ amount, method: 'wechat' }) },
];

const look = (of: Case): Step[] => [
  {
    act: 'review',
    by: of.supervisor,
    input: ({ say }) => ({ decision: 'approved', comment: say('记录完整', 'Complete') }),
  },
];
