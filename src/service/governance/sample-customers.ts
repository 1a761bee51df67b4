/** Customers of the sample company, and what they bought: in warranty, under contract, out of warranty, without a date. */

type Both = readonly [zh: string, en: string];

/** Number, name, kind, telephone, mail account, area, address, habits. */
export const sampleCustomers: readonly {
  no: string;
  name: Both;
  kind: string;
  phone: string;
  mail: string;
  area: string;
  address: Both;
  habits?: Both;
}[] = [
  {
    no: 'K001',
    name: ['何静', 'He Jing'],
    kind: 'person',
    phone: '13800138001',
    mail: 'hejing',
    area: '310115',
    address: ['浦东新区樱花路 88 号 3 幢 502', '88 Yinghua Road, 3-502'],
    habits: ['进门请穿鞋套；午后有小孩午睡', 'Shoe covers, please; a child naps after lunch'],
  },
  {
    no: 'K002',
    name: ['云杉酒店管理有限公司', 'Spruce Hotels Ltd.'],
    kind: 'company',
    phone: '02158881234',
    mail: 'spruce',
    area: '310115',
    address: ['浦东新区世纪大道 1200 号', '1200 Century Avenue'],
  },
  {
    no: 'K003',
    name: ['吕明', 'Lü Ming'],
    kind: 'person',
    phone: '13916660007',
    mail: 'lvming',
    area: '310104',
    address: ['徐汇区衡山路 9 弄 4 号', '9 Hengshan Road, 4'],
  },
  {
    no: 'K004',
    name: ['施红', 'Shi Hong'],
    kind: 'person',
    phone: '13705711122',
    mail: '',
    area: '330106',
    address: ['西湖区文三路 66 号 1-301', '66 Wensan Road, 1-301'],
    habits: ['请先打电话再上楼', 'Please call before coming up'],
  },
  {
    no: 'K005',
    name: ['湖畔幼儿园', 'Lakeside Kindergarten'],
    kind: 'company',
    phone: '057188887777',
    mail: 'lakeside',
    area: '330108',
    address: ['滨江区江南大道 300 号', '300 Jiangnan Avenue'],
  },
];

/** Serial, model, name, customer, months since the sale (null: nobody knows), months of warranty. */
export const sampleProducts: readonly {
  serial: string;
  model: string;
  name: Both;
  customer: string;
  soldMonthsAgo: number | null;
  months: number;
}[] = [
  {
    serial: 'XS-100001',
    model: 'MS-400',
    name: ['厨下净水机', 'Under-sink purifier'],
    customer: 'K001',
    soldMonthsAgo: 5,
    months: 12,
  },
  {
    serial: 'XS-100002',
    model: 'MS-900C',
    name: ['商用净水机', 'Commercial purifier'],
    customer: 'K002',
    soldMonthsAgo: 20,
    months: 12,
  },
  {
    serial: 'XS-100003',
    model: 'MS-300',
    name: ['台式净饮机', 'Countertop dispenser'],
    customer: 'K003',
    soldMonthsAgo: 30,
    months: 24,
  },
  {
    serial: '0071234',
    model: 'MS-200',
    name: ['前置过滤器', 'Pre-filter'],
    customer: 'K003',
    soldMonthsAgo: null,
    months: 12,
  },
  {
    serial: 'XS-200001',
    model: 'MS-400',
    name: ['厨下净水机', 'Under-sink purifier'],
    customer: 'K004',
    soldMonthsAgo: 2,
    months: 12,
  },
  {
    serial: 'XS-200002',
    model: 'MS-900C',
    name: ['商用净水机', 'Commercial purifier'],
    customer: 'K005',
    soldMonthsAgo: 26,
    months: 12,
  },
];

/** One contract: the hotel's, parts at cost and labour free. */
export const sampleContract = {
  no: 'HT-2026-001',
  customer: 'K002',
  startMonthsAgo: 6,
  months: 24,
};
