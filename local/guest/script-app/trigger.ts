import { call, enumeration, missing } from '../kernel';

export const EventType = enumeration(
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
);
export const TriggerSource = enumeration('SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR');

/** A trigger as the home keeps it. */
export interface TriggerFacts {
  id: string;
  functionName: string;
  eventType: keyof typeof EventType;
  source: keyof typeof TriggerSource;
  sourceId: string | null;
}

export class Trigger {
  constructor(private readonly facts: TriggerFacts) {}

  getUniqueId(): string {
    return this.facts.id;
  }

  getHandlerFunction(): string {
    return this.facts.functionName;
  }

  getEventType() {
    return EventType[this.facts.eventType];
  }

  getTriggerSource() {
    return TriggerSource[this.facts.source];
  }

  getTriggerSourceId(): string | null {
    return this.facts.sourceId;
  }
}

export const triggerOf = (facts: TriggerFacts) => missing('ScriptApp.Trigger', new Trigger(facts));

/** What a builder asks the home to keep. */
export function createTrigger(wanted: object): Trigger {
  return triggerOf(call('triggers.create', wanted));
}
