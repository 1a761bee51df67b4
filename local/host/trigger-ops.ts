import { randomUUID } from 'node:crypto';
import type { ClockPlan } from '../protocol';
import { authorize } from './authorization';
import { firstTime, type Schedule, scheduleOf } from './clock-plan';
import type { Clock, Documents, Execution, Ops } from './contract';

export interface Trigger {
  id: string;
  functionName: string;
  eventType: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_FORM_SUBMIT';
  source: 'CLOCK' | 'SPREADSHEETS' | 'FORMS';
  sourceId: string | null;
  /** Whose rights it runs with. */
  creator: string;
  schedule?: Schedule;
  /** Epoch milliseconds; a clock trigger without one has run for the last time. */
  nextAt?: number;
}

export const COLLECTION = 'triggers';
const MOST_PER_USER = 20;

interface Wanted {
  functionName: string;
  eventType: Trigger['eventType'];
  source?: Trigger['source'];
  sourceId?: string;
  plan?: ClockPlan;
}

export interface TriggerOpsOptions {
  documents: Documents;
  clock: Clock;
  /** The project's time zone. */
  zone: string;
  /** The one spreadsheet there is. */
  bookId: string;
}

/** What ScriptApp asks: everyone sees and takes away only their own. */
export function triggerOps(
  { documents, clock, zone, bookId }: TriggerOpsOptions,
  list: () => Trigger[],
): Ops {
  const own = ({ effectiveUser }: Execution) =>
    list().filter(({ creator }) => creator === effectiveUser);

  const create = (wanted: Wanted, execution: Execution): Trigger => {
    authorize(execution, 'ScriptApp.newTrigger', 'script.scriptapp');
    if (own(execution).length >= MOST_PER_USER) {
      throw new Error(
        'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
      );
    }
    if (wanted.source === 'SPREADSHEETS' && wanted.sourceId !== bookId) {
      throw new Error(`not implemented locally: a trigger for the spreadsheet ${wanted.sourceId}`);
    }
    const trigger = { ...planned(wanted), id: randomUUID(), creator: execution.effectiveUser };
    documents.put([{ collection: COLLECTION, id: trigger.id, value: trigger }]);
    return trigger;
  };

  const planned = ({ functionName, eventType, source, sourceId, plan }: Wanted) => {
    const base = { functionName, eventType, source: source ?? ('CLOCK' as const) };
    if (!plan) return { ...base, sourceId: sourceId ?? null };
    const now = clock.now().getTime();
    const seed = `${functionName} ${JSON.stringify(plan)}`;
    const schedule = scheduleOf(plan, { now, zone, seed });
    return { ...base, sourceId: null, schedule, nextAt: firstTime(schedule, now) };
  };

  const remove = ({ id }: { id: string }, execution: Execution) => {
    authorize(execution, 'ScriptApp.deleteTrigger', 'script.scriptapp');
    const mine = own(execution).some((trigger) => trigger.id === id);
    if (mine) documents.put([{ collection: COLLECTION, id, value: null }]);
  };

  return {
    'triggers.create': create,
    'triggers.delete': remove,
    'triggers.list': (_arg: undefined, execution) => {
      authorize(execution, 'ScriptApp.getProjectTriggers', 'script.scriptapp');
      return own(execution);
    },
  };
}
