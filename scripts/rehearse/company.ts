import type { Home } from '../../local/host/home';
import {
  account,
  sampleAreas,
  sampleName,
  samplePrices,
  sampleStaff,
  sampleUnits,
} from '../../src/service/governance/sample-people';
import { dayAfter, serial } from './moments';
import { pasteRows, typeCells } from './tabs';

/** A customer with his product: what kind of service it gets follows from its dates and contract. */
export interface Client {
  name: string;
  phone: string;
  email: string;
  areaCode: string;
  address: string;
  serial: string;
  kind: 'free' | 'contract' | 'paid';
  unit: 'SH' | 'HZ';
}

const AREAS: readonly [code: string, unit: Client['unit'], place: string][] = [
  ['310115', 'SH', '浦东新区'],
  ['310104', 'SH', '徐汇区'],
  ['330106', 'HZ', '西湖区'],
  ['330108', 'HZ', '滨江区'],
];
const NAMES = '白 曹 丁 范 高 韩 江 康 林 马 倪 欧 潘 秦 任 沈 唐 万 夏 严 袁 张 邹 丛'.split(' ');
const KINDS = ['free', 'paid', 'contract'] as const;

/** Each area has six customers, two of each kind. */
export const clients: readonly Client[] = NAMES.map((name, index) => {
  const [areaCode, unit, place] = AREAS[index % AREAS.length] as (typeof AREAS)[number];
  const number = String(index + 1).padStart(2, '0');
  return {
    name: `${name}女士`,
    phone: `138001380${number}`,
    email: index % 6 === 5 ? '' : `client${number}@example.com`,
    areaCode,
    address: `${place}测试路 ${index + 1} 号`,
    serial: `RH-${number}`,
    kind: KINDS[Math.floor(index / AREAS.length) % KINDS.length] as Client['kind'],
    unit,
  };
});

export const contractNo = ({ serial: of }: Client) => `HT-${of}`;
export const customerNo = ({ serial: of }: Client) => `K-${of}`;

/** Types what a company fills in before its first day: people, units, areas, prices. */
export async function furnish(home: Home): Promise<void> {
  pasteRows(
    home,
    'staff',
    sampleStaff.map(([who, [name], unit, roles]) => ({
      email: account(who),
      name,
      unit,
      roles: roles.join(','),
      active: true,
    })),
  );
  pasteRows(
    home,
    'units',
    sampleUnits.map(({ code, kind, name: [name], supervisor, queueOwner }) => ({
      ...{ code, kind, name },
      ...{ supervisor: account(supervisor), queueOwner: account(queueOwner) },
    })),
  );
  pasteRows(
    home,
    'areas',
    sampleAreas.map(([code, [name], unit, primary, backup]) => ({
      ...{ code, name, unit, primary: account(primary), backup: account(backup) },
    })),
  );
  pasteRows(
    home,
    'prices',
    samplePrices.map(([code, kind, [name], [unitName], cost, list]) => ({
      ...{ code, kind, name, unitName, active: true },
      ...{ cost: cost / 100, listPrice: list / 100 },
    })),
  );
  const setting = { register: 'settings', key: 'name', user: home.owner };
  await typeCells(home, { ...setting, id: 'companyName' }, { value: sampleName[0] });
  await typeCells(home, { ...setting, id: 'labourCode' }, { value: 'LAB' });
  pasteRows(home, 'contracts', contracts());
}

function contracts() {
  return clients
    .filter(({ kind }) => kind === 'contract')
    .map((client) => ({
      ...{ no: contractNo(client), customerNo: customerNo(client), serials: client.serial },
      ...{ startOn: serial('2025-01-01'), endOn: serial('2027-12-31') },
      ...{ partsRule: 'cost', labourRule: 'free', status: 'active' },
    }));
}

/** The lists that the administrator imports on the first morning. */
export function importsAt(day: string): { register: string; header: string[]; rows: string[][] }[] {
  return [
    {
      register: 'customers',
      header: ['no', 'name', 'phone', 'email', 'areaCode', 'address'],
      rows: clients.map((client) => [
        ...[customerNo(client), client.name, client.phone],
        ...[client.email, client.areaCode, client.address],
      ]),
    },
    {
      register: 'products',
      header: ['serial', 'model', 'name', 'customerNo', 'saleDate', 'wholeMonths', 'status'],
      rows: clients.map((client) => [
        ...[client.serial, 'MS-400', '厨下净水机', customerNo(client)],
        ...[soldOn(client, day), '12', 'inUse'],
      ]),
    },
  ];
}

/** In warranty: sold some months ago, so that calls fall due here and there; others: three years and some days ago. */
function soldOn({ kind, serial: of }: Client, day: string): string {
  const index = Number(of.slice(3));
  return dayAfter(day, kind === 'free' ? -150 - index : -1095 - 40 + index * 3);
}
