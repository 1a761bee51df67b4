import type { ServiceContract } from '../contract-cover';
import type { CoveredProduct } from '../coverage';
import type { ContractRules } from '../fees';
import type { DateTime, Day } from '../time';

/** What judges look at of a request: its own columns, dates as texts, money in cents. */
export interface RequestFacts {
  no: string;
  stage: string;
  customerName: string;
  contactName: string;
  phone: string;
  phoneOriginal: string;
  email: string;
  address: string;
  areaCode: string;
  productSerial: string;
  productName: string;
  need: string;
  technician: string;
  appointmentFrom: DateTime | '';
  appointmentTo: DateTime | '';
  unit: string;
  registeredAt: DateTime | '';
  preDiagnosis: string;
  likelyParts: string;
  obtainedAt: DateTime | '';
  channel: string;
  documentRef: string;
  registrar: string;
  intakeSupervisor: string;
  intakeConfirmedAt: DateTime | '';
  serviceType: string;
  workKind: string;
  typeReason: string;
  contractNo: string;
  dispatchedAt: DateTime | '';
  dispatchedBy: string;
  queueOwner: string;
  contactedAt: DateTime | '';
  arrivedAt: DateTime | '';
  diagnosedAt: DateTime | '';
  causeCode: string;
  cause: string;
  explanation: string;
  workDone: string;
  siteCleaned: boolean;
  outcome: string;
  completedAt: DateTime | '';
  commissionedAt: DateTime | '';
  repeatOf: string;
  answer: string;
  listTotal: number | null;
  waivedTotal: number | null;
  payable: number | null;
  opinion: string;
  signatureKind: string;
  signedAt: DateTime | '';
  signatureHash: string;
  invoiceNo: string;
  invoiceDueOn: Day | '';
  paid: number | null;
  outstandingReason: string;
  submittedAt: DateTime | '';
  reviewer: string;
  reviewedAt: DateTime | '';
  reviewDecision: string;
  archiveNo: string;
  archivedAt: DateTime | '';
  cancelledAt: DateTime | '';
  origin: string;
  policyVersion: string;
}

export interface LogFacts {
  id: string;
  kind: string;
  at: DateTime | '';
  staff: string;
  direction: string;
  result: string;
  appointmentFrom: DateTime | '';
  appointmentTo: DateTime | '';
  text: string;
  explanation: string;
  reason: string;
  until: DateTime | '';
  handedInAt: DateTime | '';
  passed: boolean;
  withdrawnAt: DateTime | '';
}

export interface PromiseFacts {
  id: string;
  kind: string;
  content: string;
  item: string;
  reason: string;
  explanation: string;
  promisedAt: DateTime | '';
  dueAt: DateTime | '';
  doneAt: DateTime | '';
  result: string;
  previousId: string;
}

export interface HandoverFacts {
  id: string;
  slipNo: string;
  direction: string;
  at: DateTime | '';
  quantity: number | null;
  outId: string;
  customerSignature: string;
  staff: string;
}

export interface ChargeFacts {
  id: string;
  kind: string;
  code: string;
  description: string;
  quantity: number | null;
  cost: number | null;
  listPrice: number | null;
  rulePrice: number | null;
  waived: number | null;
  charged: number | null;
  lineType: string;
  exclusion: string;
  deviationReason: string;
  approvedBy: string;
  oldSerial: string;
  newSerial: string;
}

export interface InvoiceFacts {
  id: string;
  number: string;
  issuedOn: Day | '';
  status: string;
}

export interface CardFacts {
  no: string;
  requestNo: string;
  status: string;
  dueOn: Day | '';
  sentAt: DateTime | '';
  answeredAt: DateTime | '';
  attitude: number | null;
  skill: number | null;
  punctuality: number | null;
  service: number | null;
}

export interface SpotCheckFacts {
  id: string;
  requestNo: string;
  at: DateTime | '';
  appearance: string;
  conduct: string;
  habits: string;
  site: string;
  phoneManner: string;
  explanation: string;
}

export interface FeedbackFacts {
  no: string;
  kind: string;
  status: string;
  owner: string;
  channel: string;
  receivedAt: DateTime | '';
  letterDate: Day | '';
  documentRef: string;
  technician: string;
  anonymous: boolean;
  verbatim: string;
  repliedAt: DateTime | '';
  comfort: string;
  conclusion: string;
  conclusionText: string;
  closedAt: DateTime | '';
}

export interface SupervisionFacts {
  id: string;
  kind: string;
  status: string;
  to: string;
  reason: string;
  tried: string;
  asked: string;
  openedAt: DateTime | '';
  dueAt: DateTime | '';
  acknowledgedAt: DateTime | '';
  answerKind: string;
  answeredAt: DateTime | '';
  closedAt: DateTime | '';
}

export interface FollowUpFacts {
  id: string;
  status: string;
  dueOn: Day | '';
  calledAt: DateTime | '';
  usage: string;
  needs: string;
  satisfaction: number | null;
  requestNo: string;
}

export interface DifficultyFacts {
  id: string;
  status: string;
  content: string;
  help: string;
  helpedAt: DateTime | '';
  solvedAt: DateTime | '';
}

export interface VersionFacts {
  policyVersion: string;
  kind: string;
  status: string;
  effectiveFrom: Day | '';
  draftedAt: DateTime | '';
  draftedBy: string;
  approvedAt: DateTime | '';
  approvedBy: string;
  frozen: string;
}

export interface ExceptionFacts {
  no: string;
  reason: string;
  grantedBy: string;
}

export interface EntryFacts {
  id: string;
  at: DateTime | '';
}

export type ContractFacts = ServiceContract & ContractRules;
export type ProductFacts = CoveredProduct;
