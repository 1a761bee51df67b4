/** For each act a small input that its schema takes: a new act has no cell in the table until it has one here. */

/** Records that belong to one person or unit, by what acts name them by. */
export interface Target {
  request: string;
  feedback: string;
  promise: string;
  escalation: string;
  expedite: string;
  followUp: string;
  survey: string;
  staff: string;
}

interface Try {
  /** What the act is about; acts about nothing ask for the role alone. */
  about: 'record' | 'nothing';
  input(target: Target): Record<string, unknown>;
}

const LATER = '2030-01-01T10:00:00';
const EARLIER = '2020-01-01T10:00:00';

/** The act is about a request. A version that nobody has keeps it from being done: rights are asked before. */
const request = (rest: Record<string, unknown> = {}): Try => ({
  about: 'record',
  input: ({ request: no }) => ({ no, version: -1, ...rest }),
});
const nothing = (input: Record<string, unknown>): Try => ({ about: 'nothing', input: () => input });
const record = (input: Try['input']): Try => ({ about: 'record', input });

const window = { appointmentFrom: LATER, appointmentTo: '2030-01-01T11:00:00' };
const goods = { quantity: 1, condition: '完好' };

export const TRIES: Readonly<Record<string, Try>> = {
  registerRequest: nothing({ customerName: '某人', need: '不制水' }),
  fileCall: nothing({ customerName: '某人', phone: '13900000000', need: '不制水' }),
  confirmIntake: request(),
  amend: request({ address: '新地址', reason: '更正' }),
  cancel: request({ reason: '不需要了' }),
  dispatch: request(),
  reassign: request({ technician: 'wu@example.com', reason: '调整' }),
  logContact: request({ result: 'noAnswer' }),
  reschedule: request({ ...window, reason: '改期' }),
  pause: request({ lines: [{ item: '水泵' }] }),
  resume: request(),
  arrive: request(),
  complete: request(),
  takeBack: request({ lines: [{ item: '水泵', ...goods }] }),
  returnItems: request({ lines: [{ item: '水泵', ...goods }] }),
  commission: request({ waiver: '无需调试' }),
  sign: request({ signatureKind: 'paper' }),
  addCharge: request({ lines: [{ kind: 'part', description: '滤芯', price: 100, quantity: 1 }] }),
  confirmExclusion: request(),
  approveDeviation: request(),
  issueInvoice: request({ kind: 'e-ordinary' }),
  voidInvoice: request({ reason: '开错' }),
  recordPayment: request({ amount: 100, method: 'cash' }),
  submitForReview: request(),
  review: request({ decision: 'approved' }),
  retract: request({ reason: '误点' }),
  escalate: request({ reason: '无资料', tried: '重置', asked: '指导' }),
  expedite: request({ text: '请尽快' }),
  promise: request({ content: '上门', dueAt: LATER }),
  logDifficulty: request({ content: '人手不足' }),
  spotCheck: request({ how: 'onSite', appearance: 'good' }),
  openFeedback: record(({ request: requestNo }) => ({ requestNo, verbatim: '没有人来' })),
  answerFeedback: record(({ feedback }) => ({ feedbackNo: feedback, reply: '抱歉', at: EARLIER })),
  resolveFeedback: record(({ feedback }) => ({ feedbackNo: feedback, conclusion: 'done' })),
  renegotiate: record(({ promise }) => ({ promiseId: promise, dueAt: EARLIER, reason: '改期' })),
  answerEscalation: record(({ escalation }) => ({
    ...{ supervisionId: escalation, kind: 'guidance', text: '换板', version: -1 },
  })),
  acknowledge: record(({ expedite }) => ({ supervisionId: expedite, text: '马上' })),
  recordFollowUp: record(({ followUp }) => ({ followUpId: followUp, result: 'reached' })),
  recordSurveyAnswer: record(({ survey }) => ({
    ...{ surveyNo: survey, attitude: 5, skill: 5, punctuality: 5, service: 5 },
  })),
  setAbsence: record(({ staff }) => ({ staff, fromAt: LATER, untilAt: EARLIER })),
  logHqContact: nothing({ unit: 'HQ', content: '联络' }),
  importRows: nothing({
    ...{ register: 'nothing', source: 'x', header: ['a'], mapping: {}, rows: [], firstRow: 1 },
  }),
  draftPolicy: nothing({ step: 'withdraw', reason: '不再需要' }),
  approvePolicy: nothing({ policyVersion: '1' }),
  grantException: nothing({ reason: '另有规定' }),
  exportCustomer: nothing({ customerNo: 'K-1' }),
  eraseCustomer: nothing({ customerNo: 'K-1' }),
};
