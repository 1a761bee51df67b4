/** The main path as people walk it, for each service type, an absent technician and an unknown area. */

export interface Step {
  as: string;
  act: string;
  /** Without `no`, which the walk adds. */
  input: Record<string, unknown>;
  /** Tried first, and refused: the act that comes after this one, too early. */
  early?: { as: string; act: string; input: Record<string, unknown>; code: string };
}

export interface Case {
  name: string;
  proves: string;
  steps: Step[];
  /** What the archived request says. */
  ends: Record<string, unknown>;
}

const at = (account: string) => `${account}@example.com`;

interface Team {
  registrar: string;
  supervisor: string;
  technician: string;
}

const pudong: Team = { registrar: 'li', supervisor: 'zhou', technician: 'wu' };
const xuhui: Team = { registrar: 'li', supervisor: 'zhou', technician: 'zheng' };
const xihu: Team = { registrar: 'wang', supervisor: 'feng', technician: 'chen' };

const work = {
  causeCode: 'wear',
  cause: '滤芯堵塞',
  explanation: '已向客户说明滤芯的更换周期',
  workDone: '更换滤芯并试机',
  siteCleaned: true,
};
const part = { kind: 'part', code: 'P-1001', quantity: 1 };
const labour = { kind: 'labour', code: 'LAB', quantity: 2 };

/** Appointments are made for the hour after next of the walk's clock (10:00). */
const agreed = {
  result: 'agreed',
  appointmentFrom: '2026-03-10T11:00:00',
  appointmentTo: '2026-03-10T12:00:00',
};

function beginning(team: Team, register: Record<string, unknown>): Step[] {
  return [
    { as: at(team.registrar), act: 'registerRequest', input: register },
    {
      as: at(team.supervisor),
      act: 'confirmIntake',
      input: {},
      early: { as: at(team.supervisor), act: 'dispatch', input: {}, code: 'intakeUnconfirmed' },
    },
  ];
}

function sending(team: Team): Step[] {
  return [
    {
      as: at(team.supervisor),
      act: 'dispatch',
      input: {},
      early: { as: at(team.technician), act: 'logContact', input: agreed, code: 'outOfScope' },
    },
  ];
}

function visiting(team: Team): Step[] {
  const technician = at(team.technician);
  const early = (act: string, input: Record<string, unknown>, code = 'wrongStage') => ({
    early: { as: technician, act, input, code },
  });
  return [
    {
      as: technician,
      act: 'logContact',
      input: agreed,
      ...early('arrive', {}, 'contactMissing'),
    },
    { as: technician, act: 'arrive', input: {}, ...early('complete', work) },
    {
      as: technician,
      act: 'complete',
      input: work,
      ...early('sign', { signatureKind: 'paper', signedBy: '本人' }),
    },
    {
      as: technician,
      act: 'addCharge',
      input: { lines: [part, labour] },
      ...early('sign', { signatureKind: 'paper', signedBy: '本人' }, 'chargesMissing'),
    },
    {
      as: technician,
      act: 'sign',
      input: { signatureKind: 'paper', signedBy: '本人', opinion: '满意' },
      ...early('submitForReview', {}, 'signatureMissing'),
    },
  ];
}

/** Contract and paid services: an invoice, then the money. */
function settling(team: Team, amount: number, number: string): Step[] {
  const technician = at(team.technician);
  return [
    {
      as: technician,
      act: 'issueInvoice',
      input: { kind: 'e-ordinary', number, buyerType: 'person', buyerName: '客户', taxRate: 13 },
      early: { as: technician, act: 'submitForReview', input: {}, code: 'invoiceMissing' },
    },
    {
      as: technician,
      act: 'recordPayment',
      input: { amount, method: 'wechat' },
      early: { as: technician, act: 'submitForReview', input: {}, code: 'paymentMissing' },
    },
  ];
}

function ending(team: Team, hand = team.technician): Step[] {
  return [
    {
      as: at(hand),
      act: 'submitForReview',
      input: {},
      early: {
        as: at(team.supervisor),
        act: 'review',
        input: { decision: 'approved' },
        code: 'wrongStage',
      },
    },
    {
      as: at(team.supervisor),
      act: 'review',
      input: { decision: 'approved', comment: '完整' },
      early: { as: at(hand), act: 'review', input: { decision: 'approved' }, code: 'roleMissing' },
    },
  ];
}

const free: Case = {
  name: 'free',
  proves: '[R7] [R9] [R15] [R17] [R18] [R19] [R20] [R31] [R51] [R52] [R53]',
  steps: [
    ...beginning(pudong, {
      customerName: '何静',
      phone: '138 0013 8001',
      email: 'hejing@example.com',
      need: '净水机不制水',
      productSerial: 'XS-100001',
      areaCode: '310115',
    }),
    ...sending(pudong),
    ...visiting(pudong),
    ...ending(pudong),
  ],
  ends: { serviceType: 'free', payable: 0, technician: 'wu@example.com', stage: 'archived' },
};

const contract: Case = {
  name: 'contract',
  proves: '[R10] [R11] [R34] [R35]',
  steps: [
    ...beginning(pudong, {
      customerName: '云杉酒店管理有限公司',
      phone: '021-58881234',
      email: 'spruce@example.com',
      need: '水压偏低',
      productSerial: 'XS-100002',
      areaCode: '310115',
    }),
    ...sending(pudong),
    ...visiting(pudong),
    ...settling(pudong, 8000, '26310000000000000001'),
    ...ending(pudong),
  ],
  ends: { serviceType: 'contract', payable: 8000, contractNo: 'HT-2026-001', stage: 'archived' },
};

const paid: Case = {
  name: 'paid',
  proves: '[R12] [R13] [R34] [R35]',
  steps: [
    ...beginning(xuhui, {
      customerName: '吕明',
      phone: '13916660007',
      email: 'lvming@example.com',
      need: '机器漏水',
      productSerial: 'XS-100003',
      areaCode: '310104',
    }),
    ...sending(xuhui),
    ...visiting(xuhui),
    ...settling(xuhui, 32000, '26310000000000000002'),
    ...ending(xuhui),
  ],
  ends: { serviceType: 'paid', payable: 32000, technician: 'zheng@example.com', stage: 'archived' },
};

const other: Case = {
  name: 'other',
  proves: '[R14]',
  steps: [
    {
      as: 'li@example.com',
      act: 'registerRequest',
      input: {
        customerName: '何静',
        phone: '13800138001',
        email: 'hejing@example.com',
        need: '滤芯多久换一次？',
        workKind: 'consultation',
      },
    },
    {
      as: 'li@example.com',
      act: 'complete',
      input: { answer: '家用一般六至十二个月更换一次。' },
      early: { as: 'li@example.com', act: 'submitForReview', input: {}, code: 'wrongStage' },
    },
    ...ending(pudong, 'li').map((step) =>
      step.early?.code === 'roleMissing'
        ? { ...step, early: { ...step.early, as: 'wu@example.com' } }
        : step,
    ),
  ],
  ends: { serviceType: 'other', outcome: 'answered', stage: 'archived' },
};

const absent: Case = {
  name: 'absent primary technician',
  proves: '[R18]',
  steps: [
    ...beginning(xihu, {
      customerName: '施红',
      phone: '137-0571-1122',
      email: 'shihong@example.com',
      need: '出水有异味',
      productSerial: 'XS-200001',
      areaCode: '330106',
    }),
    ...sending(xihu),
    ...visiting(xihu),
    ...ending(xihu),
  ],
  ends: { serviceType: 'free', technician: 'chen@example.com', stage: 'archived' },
};

const unknownArea: Case = {
  name: 'unknown area',
  proves: '[R18]',
  steps: [
    ...beginning(xihu, {
      customerName: '严华',
      phone: '15257118800',
      email: 'yanhua@example.com',
      need: '出水很小',
      productSerial: 'XS-200001',
    }),
    // Nobody is responsible: the request waits in the queue of the unit's owner, who then chooses.
    { ...(sending(xihu)[0] as Step), input: {} },
    {
      as: 'wang@example.com',
      act: 'dispatch',
      input: { technician: 'chen@example.com' },
      early: { as: 'chen@example.com', act: 'logContact', input: agreed, code: 'outOfScope' },
    },
    ...visiting(xihu),
    ...ending(xihu),
  ],
  ends: { serviceType: 'free', technician: 'chen@example.com', stage: 'archived' },
};

export const cases: readonly Case[] = [free, contract, paid, other, absent, unknownArea];

/** When the walk begins: a Tuesday morning. */
export const BEGINNING = '2026-03-10T10:00:00+08:00';
export const NEXT_DAY = '2026-03-11T10:00:00+08:00';
