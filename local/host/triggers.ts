import type { Agenda } from './clock';
import { nextAfter } from './clock-plan';
import type { Ops } from './contract';
import { clockEvent } from './trigger-events';
import {
  asCreator,
  createHappenings,
  type Happenings,
  type HappeningsOptions,
} from './trigger-happenings';
import { COLLECTION, type Trigger, type TriggerOpsOptions, triggerOps } from './trigger-ops';

export type TriggersOptions = TriggerOpsOptions & HappeningsOptions;

/** A trigger as the page shows it. */
export interface TriggerInfo {
  id: string;
  functionName: string;
  eventType: Trigger['eventType'];
  creator: string;
  /** When a clock trigger is due next, ISO. */
  nextAt?: string;
  /** It has run for the last time. */
  disabled: boolean;
}

export interface Triggers extends Happenings {
  readonly ops: Ops;
  readonly agenda: Agenda;
  list(): TriggerInfo[];
}

export function createTriggers(options: TriggersOptions): Triggers {
  const list = () => options.documents.list<Trigger>(COLLECTION).map(({ value }) => value);
  return {
    list: () => list().map(infoOf),
    ops: triggerOps(options, list),
    agenda: agendaOf(options, list),
    ...createHappenings(options, list),
  };
}

/** Clock triggers by the time of their next run, those of the same minute in the order of their making. */
function agendaOf({ documents, clock, run }: TriggersOptions, list: () => Trigger[]): Agenda {
  const first = () =>
    list().reduce<Trigger | undefined>(
      (soonest, trigger) =>
        (trigger.nextAt ?? Infinity) < (soonest?.nextAt ?? Infinity) ? trigger : soonest,
      undefined,
    );
  return {
    nextDue: () => first()?.nextAt,
    async fireNext() {
      const trigger = first();
      if (!trigger?.schedule) return;
      const now = clock.now();
      // Before the run: a run that kills the home is not repeated for ever.
      const nextAt = nextAfter(trigger.schedule, now.getTime());
      documents.put([{ collection: COLLECTION, id: trigger.id, value: { ...trigger, nextAt } }]);
      await run({
        ...asCreator(trigger),
        kind: 'clock',
        activeUser: trigger.creator,
        args: [clockEvent(trigger.id, now)],
      });
    },
  };
}

function infoOf({ id, functionName, eventType, creator, nextAt }: Trigger): TriggerInfo {
  return {
    ...{ id, functionName, eventType, creator },
    nextAt: nextAt === undefined ? undefined : new Date(nextAt).toISOString(),
    disabled: eventType === 'CLOCK' && nextAt === undefined,
  };
}
