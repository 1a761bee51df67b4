import type { Rules } from '../rules';
import type { DateTime, Day } from '../time';
import type { Schedule } from '../work-time';
import type {
  CardFacts,
  ChargeFacts,
  ContractFacts,
  DifficultyFacts,
  EntryFacts,
  ExceptionFacts,
  FeedbackFacts,
  FollowUpFacts,
  HandoverFacts,
  InvoiceFacts,
  LogFacts,
  ProductFacts,
  PromiseFacts,
  RequestFacts,
  SpotCheckFacts,
  SupervisionFacts,
  VersionFacts,
} from './rows';

/** Whether somebody may do an act; `stranger` is not in the register of staff. */
export type Standing = 'may' | 'mayNot' | 'stranger';

/** What every judge is given beside the rows: the rules of the subject's version, its unit's hours, and the moment. */
export interface Bench {
  rules: Rules;
  schedule: Schedule;
  /** What happened later is not looked at. */
  now: DateTime;
  /** When the subject was closed: its clocks stand still from there on, for good. Blank while it is open. */
  closedAt: DateTime | '';
  digest(text: string): string;
  standing(email: string, act: string): Standing;
}

export interface RequestEvidence extends Bench {
  request: RequestFacts;
  /** Without what was taken back. */
  log: readonly LogFacts[];
  promises: readonly PromiseFacts[];
  handovers: readonly HandoverFacts[];
  charges: readonly ChargeFacts[];
  invoices: readonly InvoiceFacts[];
  entries: readonly EntryFacts[];
  cards: readonly CardFacts[];
  checks: readonly SpotCheckFacts[];
  feedback: readonly FeedbackFacts[];
  product: ProductFacts | null;
  contracts: readonly ContractFacts[];
  /** Other requests for the same product. */
  sameProduct: readonly RequestFacts[];
  versions: readonly VersionFacts[];
  exceptions: readonly ExceptionFacts[];
  /** How many rows bear this number. */
  rowsOfNumber: number;
  /** Whether the number before this one is there. */
  hasPredecessor: boolean;
}

export interface FeedbackEvidence extends Bench {
  feedback: FeedbackFacts;
  promises: readonly PromiseFacts[];
}

export interface SupervisionEvidence extends Bench {
  supervision: SupervisionFacts;
}

export interface FollowUpEvidence extends Bench {
  followUp: FollowUpFacts;
}

export interface CardEvidence extends Bench {
  card: CardFacts;
  request: RequestFacts | null;
}

export interface SpotCheckEvidence extends Bench {
  check: SpotCheckFacts;
}

export interface DifficultyEvidence extends Bench {
  difficulty: DifficultyFacts;
}

export interface VersionEvidence extends Bench {
  version: VersionFacts;
}

/** One branch in one ISO week. */
export interface BranchWeekEvidence extends Bench {
  unit: string;
  /** Its Monday, and the Monday after it. */
  monday: Day;
  nextMonday: Day;
  /** When head office spoke with the branch, whatever the week. */
  contacts: readonly { id: string; at: DateTime }[];
  /** From when on contact is expected. */
  since: DateTime;
}

/** What a month gave to be measured. */
export interface MonthEvidence extends Bench {
  month: string;
  promises: number;
  grades: number;
  repairs: number;
}
