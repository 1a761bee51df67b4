export const stages = [
  'registered',
  'dispatched',
  'appointed',
  'onSite',
  'completed',
  'submitted',
  'reviewed',
  'archived',
  'pending',
  'cancelled',
  'imported',
] as const;

/** Where a request stands. */
export type Stage = (typeof stages)[number];

/** Everything that a person can do; each is a file of that name. */
export type ActName =
  | 'registerRequest'
  | 'confirmIntake'
  | 'amend'
  | 'cancel'
  | 'dispatch'
  | 'reassign'
  | 'logContact'
  | 'reschedule'
  | 'pause'
  | 'resume'
  | 'arrive'
  | 'complete'
  | 'takeBack'
  | 'returnItems'
  | 'commission'
  | 'sign'
  | 'addCharge'
  | 'confirmExclusion'
  | 'approveDeviation'
  | 'issueInvoice'
  | 'voidInvoice'
  | 'recordPayment'
  | 'submitForReview'
  | 'review'
  | 'recordSurveyAnswer'
  | 'openFeedback'
  | 'promise'
  | 'renegotiate'
  | 'resolveFeedback'
  | 'escalate'
  | 'answerEscalation'
  | 'expedite'
  | 'acknowledge'
  | 'logHqContact'
  | 'logDifficulty'
  | 'recordFollowUp'
  | 'spotCheck'
  | 'setAbsence'
  | 'draftPolicy'
  | 'approvePolicy'
  | 'grantException'
  | 'importRows'
  | 'fileCall'
  | 'answerFeedback'
  | 'retract'
  | 'exportCustomer'
  | 'eraseCustomer';

interface StageRule {
  from: readonly Stage[];
  /** Further stages from which a request of type "other" may take this step: no visit (R14). */
  shortFrom?: readonly Stage[];
  /** The stage it leads to when it succeeds; without one the request stays where it is. */
  to?: Stage;
}

/** Work on it goes on: somebody was sent, and it is not done. */
const UNFINISHED = ['dispatched', 'appointed', 'onSite', 'pending'] as const;

/** Not done yet, from the call on. */
export const OPEN_STAGES = ['registered', ...UNFINISHED] as const;

/** The steps of a request. `archive` is taken by the clock, the others are acts. */
const stageRules: Partial<Record<ActName | 'archive', StageRule>> = {
  registerRequest: { from: [], to: 'registered' },
  importRows: { from: [], to: 'imported' },
  confirmIntake: { from: ['registered', 'dispatched'] },
  amend: { from: [...OPEN_STAGES, 'completed'] },
  cancel: { from: OPEN_STAGES, to: 'cancelled' },
  // What a branch cannot do, as long as there is something to be done.
  escalate: { from: OPEN_STAGES },
  dispatch: { from: ['registered'], to: 'dispatched' },
  reassign: { from: ['dispatched', 'appointed'] },
  // Leads on only if a window was agreed; a call that nobody answered leaves the stage.
  logContact: { from: ['dispatched', 'appointed'], to: 'appointed' },
  reschedule: { from: ['appointed'] },
  // At `dispatched` the gate says that the customer was not spoken to (R19).
  arrive: { from: ['dispatched', 'appointed'], to: 'onSite' },
  // Before the visit only because the customer asked to wait.
  pause: { from: ['dispatched', 'appointed', 'onSite'], to: 'pending' },
  // Without a new time for the visit it is `dispatched` again: the customer is called anew.
  resume: { from: ['pending'], to: 'appointed' },
  takeBack: { from: ['onSite', 'pending'], to: 'pending' },
  returnItems: { from: ['pending'] },
  commission: { from: ['onSite', 'pending'] },
  // From `pending` when goods taken back were returned and commissioned.
  complete: {
    from: ['onSite', 'pending'],
    shortFrom: ['registered', 'dispatched'],
    to: 'completed',
  },
  addCharge: { from: ['onSite', 'completed'], shortFrom: ['registered', 'dispatched'] },
  confirmExclusion: { from: ['onSite', 'completed'] },
  approveDeviation: { from: ['onSite', 'completed'] },
  sign: { from: ['completed'] },
  issueInvoice: { from: ['completed', 'submitted', 'reviewed'] },
  voidInvoice: { from: ['completed', 'submitted', 'reviewed'] },
  // Money may come in when the file is closed.
  recordPayment: { from: ['completed', 'submitted', 'reviewed', 'archived'] },
  // Unfinished, the form as it stands is handed in on each day with a visit, and the request stays where it is (R50).
  submitForReview: { from: ['completed', ...UNFINISHED], to: 'submitted' },
  review: { from: ['submitted', ...UNFINISHED], to: 'reviewed' },
  retract: { from: [...OPEN_STAGES, 'completed', 'submitted', 'reviewed'] },
  // What is done needs no promise any more.
  promise: { from: OPEN_STAGES },
  archive: { from: ['reviewed'], to: 'archived' },
};

export function isStage(text: string): text is Stage {
  return (stages as readonly string[]).includes(text);
}

/** The stages in which a request allows `act`; none for an act that asks no stage. */
export function stagesOf(act: ActName | 'archive', serviceType = ''): readonly Stage[] {
  const { from = [], shortFrom = [] } = stageRules[act] ?? {};
  return serviceType === 'other' ? [...shortFrom, ...from] : from;
}

/** Whether a request of this stage (and service type, for the short path) allows `act`. */
export function stageAllows(act: ActName | 'archive', stage: string, serviceType = ''): boolean {
  const asksStage = act in stageRules;
  return !asksStage || stagesOf(act, serviceType).some((allowed) => allowed === stage);
}

/** The stage that `act` leads to; undefined when the request stays where it is. */
export function stageAfter(act: ActName | 'archive'): Stage | undefined {
  return stageRules[act]?.to;
}

/** Its form is handed in as it stands, and a look at it ends nothing (R50). */
export function isUnfinished(stage: string): boolean {
  return UNFINISHED.some((one) => one === stage);
}

/** Sent back, a request is `completed` again (R51). */
export function stageAfterReview(decision: 'approved' | 'returned'): Stage {
  return decision === 'approved' ? 'reviewed' : 'completed';
}
