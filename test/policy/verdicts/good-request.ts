import type { RequestEvidence } from '../../../src/policy/verdicts/evidence';
import type {
  CardFacts,
  ChargeFacts,
  HandoverFacts,
  LogFacts,
  PromiseFacts,
  RequestFacts,
  SpotCheckFacts,
} from '../../../src/policy/verdicts/rows';
import { bench, hashOf } from './bench';

export const NO = 'SH-2026-000002';

export const request: RequestFacts = {
  no: NO,
  stage: 'archived',
  customerName: 'He Jing',
  contactName: '',
  phone: '13800138001',
  phoneOriginal: '138 0013 8001',
  email: '',
  address: '88 Yinghua Road',
  areaCode: '310115',
  productSerial: 'XS-1',
  productName: 'Purifier',
  need: 'It makes no water.',
  technician: 'ann@example.com',
  appointmentFrom: '2026-11-24T14:00:00',
  appointmentTo: '2026-11-24T15:00:00',
  unit: 'SH',
  registeredAt: '2026-11-24T09:20:00',
  preDiagnosis: 'The filter may be blocked',
  likelyParts: '',
  obtainedAt: '2026-11-24T09:00:00',
  channel: 'phone',
  documentRef: '',
  registrar: 'reg@example.com',
  intakeSupervisor: 'sup@example.com',
  intakeConfirmedAt: '2026-11-24T09:30:00',
  serviceType: 'free',
  workKind: 'repair',
  typeReason: 'Within the warranty',
  contractNo: '',
  dispatchedAt: '2026-11-24T10:00:00',
  dispatchedBy: 'sup@example.com',
  queueOwner: '',
  contactedAt: '2026-11-24T11:00:00',
  arrivedAt: '2026-11-24T14:30:00',
  diagnosedAt: '2026-11-24T14:50:00',
  causeCode: 'wear',
  cause: 'The filter was blocked',
  explanation: 'Hard water shortens its life',
  workDone: 'Changed the filter',
  siteCleaned: true,
  outcome: 'onSite',
  completedAt: '2026-11-24T15:30:00',
  commissionedAt: '',
  repeatOf: '',
  answer: '',
  listTotal: 12000,
  waivedTotal: 12000,
  payable: 0,
  opinion: 'Quick',
  signatureKind: 'paper',
  signedAt: '2026-11-24T15:40:00',
  signatureHash: '',
  invoiceNo: '',
  invoiceDueOn: '',
  paid: 0,
  outstandingReason: '',
  submittedAt: '2026-11-24T17:00:00',
  reviewer: 'sup@example.com',
  reviewedAt: '2026-11-25T10:00:00',
  reviewDecision: 'approved',
  archiveNo: 'DA-SH-2026-000001',
  archivedAt: '2026-11-26T01:00:00',
  cancelledAt: '',
  origin: '',
  policyVersion: '1',
};

export function logRow(kind: string, at: string, values: Partial<LogFacts> = {}): LogFacts {
  return {
    id: `L-${kind}`,
    kind,
    at,
    staff: 'ann@example.com',
    direction: '',
    result: '',
    appointmentFrom: '',
    appointmentTo: '',
    text: '',
    explanation: '',
    reason: '',
    until: '',
    handedInAt: '',
    passed: false,
    withdrawnAt: '',
    ...values,
  };
}

const window = { appointmentFrom: request.appointmentFrom, appointmentTo: request.appointmentTo };
export const contact = logRow('contact', '2026-11-24T11:00:00', { result: 'agreed' });
export const visit = logRow('visit', '2026-11-24T14:30:00', {
  ...window,
  handedInAt: '2026-11-24T17:00:00',
});
export const pause = logRow('pause', '2026-11-24T15:00:00', { reason: 'part' });

export function charge(values: Partial<ChargeFacts> = {}): ChargeFacts {
  return {
    id: 'F-1',
    kind: 'part',
    code: 'P-1',
    description: 'Filter',
    quantity: 1,
    cost: 8000,
    listPrice: 12000,
    rulePrice: 0,
    waived: 12000,
    charged: 0,
    lineType: 'free',
    exclusion: '',
    deviationReason: '',
    approvedBy: '',
    oldSerial: '',
    newSerial: '',
    ...values,
  };
}

export function promise(values: Partial<PromiseFacts> = {}): PromiseFacts {
  return {
    id: 'N-1',
    kind: 'completion',
    content: 'Finish the repair',
    item: 'Pump',
    reason: 'part',
    explanation: 'The pump has to be ordered',
    promisedAt: '2026-11-24T15:00:00',
    dueAt: '2026-11-27T18:00:00',
    doneAt: '2026-11-27T15:00:00',
    result: 'kept',
    previousId: '',
    ...values,
  };
}

export function handover(direction: string, values: Partial<HandoverFacts> = {}): HandoverFacts {
  return {
    id: `T-1/${direction}`,
    slipNo: 'T-2026-000001',
    direction,
    at: '2026-11-24T15:00:00',
    quantity: 1,
    outId: direction === 'back' ? 'T-1/out' : '',
    customerSignature: 'He Jing',
    staff: 'ann@example.com',
    ...values,
  };
}

export function card(values: Partial<CardFacts> = {}): CardFacts {
  return {
    no: 'S-1',
    requestNo: NO,
    status: 'answered',
    dueOn: '2026-11-25',
    sentAt: '2026-11-25T09:00:00',
    answeredAt: '2026-11-26T10:00:00',
    attitude: 5,
    skill: 5,
    punctuality: 5,
    service: 5,
    ...values,
  };
}

export function spotCheck(values: Partial<SpotCheckFacts> = {}): SpotCheckFacts {
  const notSeen = 'notSeen';
  return {
    id: 'S-2026-000001',
    requestNo: NO,
    at: '2026-11-24T14:40:00',
    appearance: notSeen,
    conduct: notSeen,
    habits: notSeen,
    site: notSeen,
    phoneManner: notSeen,
    explanation: notSeen,
    ...values,
  };
}

const charges = [charge()];

const product = {
  serial: 'XS-1',
  customerNo: 'C-1',
  saleDate: '2026-01-10',
  invoiceDate: '',
  deliveryDate: '',
  installDate: '',
  startBasis: 'sale',
  wholeMonths: 12,
  repairDays: 0,
};

const version = {
  policyVersion: '1',
  kind: 'create',
  status: 'approved',
  effectiveFrom: '2026-01-01',
  draftedAt: '',
  draftedBy: '',
  approvedAt: '',
  approvedBy: '',
  frozen: '',
};

/** A free repair in which nothing was amiss: each test changes what it is about. */
export const good: RequestEvidence = {
  ...bench,
  closedAt: request.archivedAt,
  request: { ...request, signatureHash: hashOf(request, charges) },
  log: [contact, visit],
  promises: [],
  handovers: [],
  charges,
  invoices: [],
  entries: [{ id: 'B-1', at: request.completedAt }],
  cards: [],
  checks: [],
  feedback: [],
  product,
  contracts: [],
  sameProduct: [],
  versions: [version],
  exceptions: [],
  rowsOfNumber: 1,
  hasPredecessor: true,
};

type Change = Partial<Omit<RequestEvidence, 'request'>> & { request?: Partial<RequestFacts> };

/** The good request, but for what is said. */
export function but(change: Change): RequestEvidence {
  return { ...good, ...change, request: { ...good.request, ...change.request } };
}

/** The same before it was closed. */
export function open(change: Change): RequestEvidence {
  const before = { archivedAt: '', archiveNo: '', ...change.request };
  return but({ ...change, closedAt: '', request: before });
}

export const enquiry = but({
  log: [],
  charges: [],
  product: null,
  entries: [],
  request: {
    serviceType: 'other',
    workKind: 'consultation',
    productSerial: '',
    outcome: 'answered',
    answer: 'Every six months',
    arrivedAt: '',
    dispatchedAt: '',
    dispatchedBy: '',
    contactedAt: '',
    appointmentFrom: '',
    appointmentTo: '',
    signedAt: '',
    opinion: '',
    workDone: '',
    cause: '',
    causeCode: '',
  },
});
