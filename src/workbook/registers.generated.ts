// Made by scripts/generate-registers.ts from sheets-templates/. Change the templates, then run `npm run build`.
import absences from '../../sheets-templates/absences.json';
import archivedPapers from '../../sheets-templates/archivedPapers.json';
import areas from '../../sheets-templates/areas.json';
import audit from '../../sheets-templates/audit.json';
import calendar from '../../sheets-templates/calendar.json';
import charges from '../../sheets-templates/charges.json';
import choices from '../../sheets-templates/choices.json';
import clauses from '../../sheets-templates/clauses.json';
import compliance from '../../sheets-templates/compliance.json';
import contracts from '../../sheets-templates/contracts.json';
import counters from '../../sheets-templates/counters.json';
import customers from '../../sheets-templates/customers.json';
import dashboard from '../../sheets-templates/dashboard.json';
import exceptions from '../../sheets-templates/exceptions.json';
import feedback from '../../sheets-templates/feedback.json';
import followUps from '../../sheets-templates/followUps.json';
import handovers from '../../sheets-templates/handovers.json';
import invoiceKinds from '../../sheets-templates/invoiceKinds.json';
import invoiceLines from '../../sheets-templates/invoiceLines.json';
import invoices from '../../sheets-templates/invoices.json';
import jobs from '../../sheets-templates/jobs.json';
import liaison from '../../sheets-templates/liaison.json';
import mappings from '../../sheets-templates/mappings.json';
import outbox from '../../sheets-templates/outbox.json';
import payments from '../../sheets-templates/payments.json';
import policyVersions from '../../sheets-templates/policyVersions.json';
import prices from '../../sheets-templates/prices.json';
import products from '../../sheets-templates/products.json';
import promises from '../../sheets-templates/promises.json';
import requests from '../../sheets-templates/requests.json';
import roles from '../../sheets-templates/roles.json';
import serviceLog from '../../sheets-templates/serviceLog.json';
import settings from '../../sheets-templates/settings.json';
import shifts from '../../sheets-templates/shifts.json';
import spotChecks from '../../sheets-templates/spotChecks.json';
import staff from '../../sheets-templates/staff.json';
import supervision from '../../sheets-templates/supervision.json';
import surveys from '../../sheets-templates/surveys.json';
import taxRates from '../../sheets-templates/taxRates.json';
import texts from '../../sheets-templates/texts.json';
import units from '../../sheets-templates/units.json';
import verdicts from '../../sheets-templates/verdicts.json';
import views from '../../sheets-templates/views.json';
import warrantyEntries from '../../sheets-templates/warrantyEntries.json';
import type { Template } from './template';

/** Service requests · 客户服务需求表 */
export interface RequestsRow {
  no: string;
  stage: string;
  customerName: string;
  phone: string;
  address: string;
  productName: string;
  need: string;
  technician: string;
  appointmentFrom: string;
  appointmentTo: string;
  step: string;
  stepTime: string;
  stepText: string;
  stepResult: string;
  stepItem: string;
  stepReason: string;
  stepDueAt: string;
  stepCode: string;
  stepQuantity: number | null;
  stepCondition: string;
  stepSigner: string;
  unit: string;
  registeredAt: string;
  customerNo: string;
  phoneOriginal: string;
  email: string;
  contactName: string;
  areaCode: string;
  productSerial: string;
  urgency: string;
  preDiagnosis: string;
  likelyParts: string;
  obtainedAt: string;
  channel: string;
  documentRef: string;
  registrar: string;
  intakeSupervisor: string;
  intakeConfirmedAt: string;
  serviceType: string;
  workKind: string;
  typeReason: string;
  typeClause: string;
  contractNo: string;
  dispatchedAt: string;
  dispatchedBy: string;
  queueOwner: string;
  handlingUnit: string;
  escalationId: string;
  dispatchNote: string;
  contactedAt: string;
  arrivedAt: string;
  diagnosedAt: string;
  causeCode: string;
  cause: string;
  explanation: string;
  workDone: string;
  siteCleaned: boolean;
  outcome: string;
  completedAt: string;
  pendingReason: string;
  pausedAt: string;
  promiseDueAt: string;
  slipNo: string;
  returnedAt: string;
  commissionedAt: string;
  repeatOf: string;
  answer: string;
  listTotal: number | null;
  waivedTotal: number | null;
  payable: number | null;
  deviationApprovedBy: string;
  opinion: string;
  signatureKind: string;
  signedBy: string;
  signedAt: string;
  witness: string;
  signatureRef: string;
  signatureDrawing: string;
  signatureHash: string;
  invoiceNo: string;
  invoiceDueOn: string;
  paid: number | null;
  outstandingReason: string;
  submittedAt: string;
  reviewer: string;
  reviewedAt: string;
  reviewDecision: string;
  reviewComment: string;
  archiveNo: string;
  archivedAt: string;
  surveyDueOn: string;
  cancelledAt: string;
  cancelReason: string;
  origin: string;
  importKey: string;
  importNote: string;
  policyVersion: string;
  version: number | null;
  createdAt: string;
  createdBy: string;
  updatedAt: string;
  updatedBy: string;
}

/** Service log · 服务记录 */
export interface ServiceLogRow {
  id: string;
  requestNo: string;
  kind: string;
  at: string;
  staff: string;
  phone: string;
  direction: string;
  result: string;
  appointmentFrom: string;
  appointmentTo: string;
  causeCode: string;
  text: string;
  explanation: string;
  reason: string;
  until: string;
  selfCheck: boolean;
  handedInAt: string;
  lookedAt: string;
  lookedBy: string;
  lookComment: string;
  standard: string;
  measured: string;
  passed: boolean;
  withdrawnAt: string;
  version: number | null;
  createdAt: string;
  createdBy: string;
  updatedAt: string;
  updatedBy: string;
}

/** Promises · 承诺 */
export interface PromisesRow {
  id: string;
  sourceRegister: string;
  sourceNo: string;
  unit: string;
  kind: string;
  content: string;
  item: string;
  reason: string;
  explanation: string;
  promisedAt: string;
  dueAt: string;
  promisedBy: string;
  doneAt: string;
  result: string;
  step: string;
  stepDueAt: string;
  stepText: string;
  stepResult: string;
  closedAt: string;
  warnedAt: string;
  previousId: string;
  version: number | null;
  createdAt: string;
  createdBy: string;
  updatedAt: string;
  updatedBy: string;
}

/** Hand-over slips · 交接单 */
export interface HandoversRow {
  id: string;
  slipNo: string;
  requestNo: string;
  unit: string;
  direction: string;
  at: string;
  item: string;
  serial: string;
  quantity: number | null;
  condition: string;
  accessories: string;
  dueAt: string;
  outId: string;
  customerSignature: string;
  signatureKind: string;
  signatureDrawing: string;
  signatureRef: string;
  staff: string;
  note: string;
  step: string;
  stepQuantity: number | null;
  stepCondition: string;
  stepSigner: string;
  stepResult: string;
  withdrawnAt: string;
  version: number | null;
  createdAt: string;
  createdBy: string;
  updatedAt: string;
  updatedBy: string;
}

/** Charges · 费用 */
export interface ChargesRow {
  id: string;
  requestNo: string;
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
  clause: string;
  reason: string;
  deviationReason: string;
  approvedBy: string;
  approvedAt: string;
  oldSerial: string;
  newSerial: string;
  toldAt: string;
  toldHow: string;
  version: number | null;
  createdAt: string;
  createdBy: string;
  updatedAt: string;
  updatedBy: string;
}

/** Invoices · 发票 */
export interface InvoicesRow {
  id: string;
  requestNo: string;
  kind: string;
  code: string;
  number: string;
  issuedOn: string;
  buyerType: string;
  buyerName: string;
  buyerTaxNo: string;
  net: number | null;
  taxRate: number | null;
  tax: number | null;
  total: number | null;
  totalInWords: string;
  status: string;
  issuedBy: string;
  note: string;
  buyerAddress: string;
  buyerBank: string;
  differenceReason: string;
  delivery: string;
  deliveredAt: string;
  redOf: string;
  confirmationNo: string;
  endReason: string;
  endedAt: string;
  attachment: string;
  version: number | null;
  createdAt: string;
  createdBy: string;
  updatedAt: string;
  updatedBy: string;
}

/** Invoice lines · 发票明细 */
export interface InvoiceLinesRow {
  id: string;
  invoiceId: string;
  requestNo: string;
  item: string;
  taxClassCode: string;
  spec: string;
  unitName: string;
  quantity: number | null;
  unitPrice: number | null;
  net: number | null;
  rate: number | null;
  tax: number | null;
  version: number | null;
  createdAt: string;
  createdBy: string;
  updatedAt: string;
  updatedBy: string;
}

/** Payments · 收款 */
export interface PaymentsRow {
  id: string;
  requestNo: string;
  amount: number | null;
  method: string;
  receivedAt: string;
  receivedBy: string;
  invoiceNo: string;
  note: string;
  version: number | null;
  createdAt: string;
  createdBy: string;
  updatedAt: string;
  updatedBy: string;
}

/** Customer survey cards · 客户意见调查卡 */
export interface SurveysRow {
  no: string;
  requestNo: string;
  unit: string;
  technician: string;
  customerName: string;
  channel: string;
  status: string;
  dueOn: string;
  sentAt: string;
  tokenHash: string;
  attitude: number | null;
  skill: number | null;
  punctuality: number | null;
  service: number | null;
  suggestions: string;
  otherNeeds: string;
  answeredAt: string;
  recordedBy: string;
  responseId: string;
  returnCode: string;
  version: number | null;
  createdAt: string;
  createdBy: string;
  updatedAt: string;
  updatedBy: string;
}

/** Feedback and complaints · 意见与投诉 */
export interface FeedbackRow {
  no: string;
  kind: string;
  status: string;
  unit: string;
  owner: string;
  channel: string;
  receivedAt: string;
  letterDate: string;
  documentRef: string;
  requestNo: string;
  surveyNo: string;
  technician: string;
  customerNo: string;
  customerName: string;
  phone: string;
  email: string;
  anonymous: boolean;
  verbatim: string;
  dueAt: string;
  repliedAt: string;
  repliedBy: string;
  reply: string;
  comfort: string;
  comfortText: string;
  promiseDueAt: string;
  conclusion: string;
  conclusionText: string;
  resolution: string;
  step: string;
  stepText: string;
  stepDueAt: string;
  stepResult: string;
  followingRequestNo: string;
  closedAt: string;
  closedBy: string;
  escalationId: string;
  version: number | null;
  createdAt: string;
  createdBy: string;
  updatedAt: string;
  updatedBy: string;
}

/** Escalations and expediting · 转报督导 */
export interface SupervisionRow {
  id: string;
  kind: string;
  status: string;
  level: number | null;
  unit: string;
  sourceRegister: string;
  sourceNo: string;
  item: string;
  clock: string;
  clockFrom: string;
  to: string;
  formerOwner: string;
  text: string;
  reason: string;
  tried: string;
  asked: string;
  openedAt: string;
  openedBy: string;
  dueAt: string;
  acknowledgedAt: string;
  acknowledgedBy: string;
  acknowledgement: string;
  answerKind: string;
  answer: string;
  answeredAt: string;
  answeredBy: string;
  result: string;
  step: string;
  stepText: string;
  stepResult: string;
  closedAt: string;
  version: number | null;
  createdAt: string;
  createdBy: string;
  updatedAt: string;
  updatedBy: string;
}

/** Contacts and difficulties · 联络与困难 */
export interface LiaisonRow {
  id: string;
  kind: string;
  status: string;
  unit: string;
  at: string;
  staff: string;
  contactPerson: string;
  content: string;
  requestNo: string;
  help: string;
  helpedBy: string;
  helpedAt: string;
  solvedAt: string;
  version: number | null;
  createdAt: string;
  createdBy: string;
  updatedAt: string;
  updatedBy: string;
}

/** Follow-up calls · 定期回访 */
export interface FollowUpsRow {
  id: string;
  serial: string;
  months: number | null;
  status: string;
  dueOn: string;
  customerNo: string;
  customerName: string;
  phone: string;
  productName: string;
  unit: string;
  calledAt: string;
  calledBy: string;
  attempts: number | null;
  usage: string;
  needs: string;
  satisfaction: number | null;
  note: string;
  requestNo: string;
  version: number | null;
  createdAt: string;
  createdBy: string;
  updatedAt: string;
  updatedBy: string;
}

/** Spot checks · 抽查 */
export interface SpotChecksRow {
  id: string;
  requestNo: string;
  unit: string;
  technician: string;
  at: string;
  inspector: string;
  how: string;
  appearance: string;
  conduct: string;
  habits: string;
  site: string;
  phoneManner: string;
  explanation: string;
  note: string;
  version: number | null;
  createdAt: string;
  createdBy: string;
  updatedAt: string;
  updatedBy: string;
}

/** Customers · 客户 */
export interface CustomersRow {
  no: string;
  name: string;
  kind: string;
  contactName: string;
  phone: string;
  phoneOriginal: string;
  phone2: string;
  email: string;
  areaCode: string;
  address: string;
  habits: string;
  taxNo: string;
  consent: boolean;
  optOut: boolean;
  note: string;
  keepUntil: string;
  erasedAt: string;
  version: number | null;
  createdAt: string;
  createdBy: string;
  updatedAt: string;
  updatedBy: string;
}

/** Compliance · 条款执行 */
export interface ComplianceRow {
  clause: string;
  section: string;
  kind: string;
  title: string;
  kept: number | null;
  broken: number | null;
  notApplicable: number | null;
  noEvidence: number | null;
  offending: string;
  period: string;
  judgedAt: string;
}

/** Products · 产品档案 */
export interface ProductsRow {
  serial: string;
  model: string;
  name: string;
  customerNo: string;
  customerName: string;
  saleDate: string;
  invoiceNo: string;
  invoiceDate: string;
  deliveryDate: string;
  installDate: string;
  startBasis: string;
  wholeMonths: number | null;
  mainMonths: number | null;
  ruleSet: string;
  exchangedOn: string;
  repairDays: number | null;
  warrantyEnd: string;
  status: string;
  version: number | null;
  createdAt: string;
  createdBy: string;
  updatedAt: string;
  updatedBy: string;
}

/** Dashboard · 看板 */
export interface DashboardRow {
  id: string;
  whose: string;
  figure: string;
  month: string;
  value: number | null;
  measure: string;
  count: number | null;
  outOf: number | null;
  counted: string;
  notCounted: string;
  changedAt: string;
}

/** Warranty card entries · 保修卡记录 */
export interface WarrantyEntriesRow {
  id: string;
  serial: string;
  requestNo: string;
  at: string;
  workKind: string;
  content: string;
  parts: string;
  technician: string;
  causeCode: string;
  withdrawnAt: string;
  version: number | null;
  createdAt: string;
  createdBy: string;
  updatedAt: string;
  updatedBy: string;
}

/** Maintenance contracts · 保修合同 */
export interface ContractsRow {
  no: string;
  customerNo: string;
  customerName: string;
  serials: string;
  scopeNote: string;
  startOn: string;
  endOn: string;
  partsRule: string;
  partsPercent: number | null;
  labourRule: string;
  labourPercent: number | null;
  status: string;
  version: number | null;
  createdAt: string;
  createdBy: string;
  updatedAt: string;
  updatedBy: string;
}

/** Tax rates · 税率 */
export interface TaxRatesRow {
  id: string;
  category: string;
  rate: number | null;
  validFrom: string;
  validUntil: string;
  item: string;
  note: string;
  checkedBy: string;
  checkedOn: string;
}

/** Invoice kinds · 发票种类 */
export interface InvoiceKindsRow {
  code: string;
  name: string;
  taxCode: string;
  numberPattern: string;
  codePattern: string;
  isSpecial: boolean;
  isFormal: boolean;
  voidWithin: string;
  note: string;
}

/** Prices and parts · 价目与备件 */
export interface PricesRow {
  code: string;
  kind: string;
  name: string;
  unitName: string;
  cost: number | null;
  listPrice: number | null;
  taxRate: number | null;
  validFrom: string;
  active: boolean;
  taxCategory: string;
  taxClassCode: string;
  invoiceItem: string;
  mainPart: boolean;
}

/** Staff · 人员 */
export interface StaffRow {
  email: string;
  name: string;
  roles: string[];
  unit: string;
  phone: string;
  active: boolean;
}

/** Roles · 角色 */
export interface RolesRow {
  id: string;
  role: string;
  act: string;
  scope: string;
}

/** Policy versions · 办法版本 */
export interface PolicyVersionsRow {
  policyVersion: string;
  kind: string;
  status: string;
  basedOn: string;
  reason: string;
  draftedAt: string;
  draftedBy: string;
  approvedAt: string;
  approvedBy: string;
  approvalNote: string;
  effectiveFrom: string;
  frozen: string;
  version: number | null;
  createdAt: string;
  createdBy: string;
  updatedAt: string;
  updatedBy: string;
}

/** Clauses · 条款 */
export interface ClausesRow {
  id: string;
  policyVersion: string;
  clause: string;
  section: string;
  kind: string;
  title: string;
  summary: string;
  parameters: string;
  active: boolean;
}

/** Exceptions · 例外规定 */
export interface ExceptionsRow {
  no: string;
  clause: string;
  customerNo: string;
  serial: string;
  contractNo: string;
  parameters: string;
  reason: string;
  fromOn: string;
  untilOn: string;
  grantedBy: string;
  grantedAt: string;
  active: boolean;
  version: number | null;
  createdAt: string;
  createdBy: string;
  updatedAt: string;
  updatedBy: string;
}

/** Verdicts · 条款判定 */
export interface VerdictsRow {
  id: string;
  subjectRegister: string;
  subjectNo: string;
  unit: string;
  month: string;
  policyVersion: string;
  kept: string;
  broken: string;
  noEvidence: string;
  proof: string;
  judgedAt: string;
  final: boolean;
}

/** Archived papers · 存档单据 */
export interface ArchivedPapersRow {
  id: string;
  archiveNo: string;
  requestNo: string;
  unit: string;
  archivedAt: string;
  code: string;
  part: number | null;
  content: string;
}

/** Absences · 请假 */
export interface AbsencesRow {
  id: string;
  staff: string;
  fromAt: string;
  untilAt: string;
  reason: string;
  version: number | null;
  createdAt: string;
  createdBy: string;
  updatedAt: string;
  updatedBy: string;
}

/** Areas · 地区责任 */
export interface AreasRow {
  code: string;
  name: string;
  unit: string;
  primary: string;
  backup: string;
}

/** Units · 单位 */
export interface UnitsRow {
  code: string;
  name: string;
  kind: string;
  supervisor: string;
  queueOwner: string;
  phone: string;
  address: string;
}

/** Calendar · 日历 */
export interface CalendarRow {
  id: string;
  date: string;
  nature: string;
  name: string;
  unit: string;
}

/** Shifts · 班次 */
export interface ShiftsRow {
  id: string;
  unit: string;
  weekdays: string;
  fromTime: string;
  untilTime: string;
}

/** Choices · 字典 */
export interface ChoicesRow {
  id: string;
  list: string;
  code: string;
  zh: string;
  en: string;
  order: number | null;
  active: boolean;
}

/** Texts · 文本 */
export interface TextsRow {
  key: string;
  delivered: string;
  places: string;
  zh: string;
  en: string;
}

/** Views · 视图 */
export interface ViewsRow {
  key: string;
  register: string;
  zh: string;
  en: string;
  criteria: string;
  sort: string;
  active: boolean;
}

/** Settings · 设置 */
export interface SettingsRow {
  name: string;
  value: string;
  note: string;
}

/** Import mappings · 导入对应 */
export interface MappingsRow {
  id: string;
  register: string;
  header: string;
  mapping: string;
  updatedAt: string;
  updatedBy: string;
}

/** Counters · 编号计数 */
export interface CountersRow {
  name: string;
  value: number | null;
}

/** Outbox · 待发邮件 */
export interface OutboxRow {
  id: string;
  kind: string;
  to: string;
  subject: string;
  body: string;
  requestNo: string;
  dueAt: string;
  status: string;
  sentAt: string;
  attempts: number | null;
  error: string;
}

/** Audit log · 操作日志 */
export interface AuditRow {
  id: string;
  at: string;
  actor: string;
  act: string;
  target: string;
  unit: string;
  source: string;
  verified: boolean;
  key: string;
  changes: string;
  answer: string;
  undo: string;
}

/** Job log · 运行日志 */
export interface JobsRow {
  id: string;
  job: string;
  businessDate: string;
  startedAt: string;
  finishedAt: string;
  status: string;
  done: number | null;
  note: string;
}

/** The row type of each register. */
export interface RegisterRows {
  requests: RequestsRow;
  serviceLog: ServiceLogRow;
  promises: PromisesRow;
  handovers: HandoversRow;
  charges: ChargesRow;
  invoices: InvoicesRow;
  invoiceLines: InvoiceLinesRow;
  payments: PaymentsRow;
  surveys: SurveysRow;
  feedback: FeedbackRow;
  supervision: SupervisionRow;
  liaison: LiaisonRow;
  followUps: FollowUpsRow;
  spotChecks: SpotChecksRow;
  customers: CustomersRow;
  compliance: ComplianceRow;
  products: ProductsRow;
  dashboard: DashboardRow;
  warrantyEntries: WarrantyEntriesRow;
  contracts: ContractsRow;
  taxRates: TaxRatesRow;
  invoiceKinds: InvoiceKindsRow;
  prices: PricesRow;
  staff: StaffRow;
  roles: RolesRow;
  policyVersions: PolicyVersionsRow;
  clauses: ClausesRow;
  exceptions: ExceptionsRow;
  verdicts: VerdictsRow;
  archivedPapers: ArchivedPapersRow;
  absences: AbsencesRow;
  areas: AreasRow;
  units: UnitsRow;
  calendar: CalendarRow;
  shifts: ShiftsRow;
  choices: ChoicesRow;
  texts: TextsRow;
  views: ViewsRow;
  settings: SettingsRow;
  mappings: MappingsRow;
  counters: CountersRow;
  outbox: OutboxRow;
  audit: AuditRow;
  jobs: JobsRow;
}

export type RegisterName = keyof RegisterRows;

/** Every template, in the order of the tabs. */
export const TEMPLATES = {
  requests,
  serviceLog,
  promises,
  handovers,
  charges,
  invoices,
  invoiceLines,
  payments,
  surveys,
  feedback,
  supervision,
  liaison,
  followUps,
  spotChecks,
  customers,
  compliance,
  products,
  dashboard,
  warrantyEntries,
  contracts,
  taxRates,
  invoiceKinds,
  prices,
  staff,
  roles,
  policyVersions,
  clauses,
  exceptions,
  verdicts,
  archivedPapers,
  absences,
  areas,
  units,
  calendar,
  shifts,
  choices,
  texts,
  views,
  settings,
  mappings,
  counters,
  outbox,
  audit,
  jobs,
} as unknown as Record<RegisterName, Template>;
