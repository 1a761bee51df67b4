import { exception, missing } from '../kernel';
import { ClockTriggerBuilder } from './clock-trigger';
import { createTrigger, type EventType, type Trigger } from './trigger';

/** A file with an id, or the id itself. */
export type FileOrId = string | { getId(): string };

export const idOf = (file: FileOrId) => (typeof file === 'string' ? file : file.getId());

interface Wanted {
  functionName: string;
  source: 'SPREADSHEETS' | 'FORMS';
  sourceId: string;
}

/** One event of a file, then `create()`. */
class FileTriggerBuilder {
  private eventType?: keyof typeof EventType;

  constructor(private readonly wanted: Wanted) {}

  create(): Trigger {
    if (!this.eventType) throw exception('The trigger has no event: call onOpen() or the like.');
    return createTrigger({ ...this.wanted, eventType: this.eventType });
  }

  protected on(eventType: keyof typeof EventType): this {
    this.eventType = eventType;
    return this;
  }
}

class SpreadsheetTriggerBuilder extends FileTriggerBuilder {
  onOpen(): this {
    return this.on('ON_OPEN');
  }

  onEdit(): this {
    return this.on('ON_EDIT');
  }
}

class FormTriggerBuilder extends FileTriggerBuilder {
  onFormSubmit(): this {
    return this.on('ON_FORM_SUBMIT');
  }
}

export class TriggerBuilder {
  constructor(private readonly functionName: string) {}

  timeBased(): ClockTriggerBuilder {
    return missing('ClockTriggerBuilder', new ClockTriggerBuilder(this.functionName));
  }

  forSpreadsheet(file: FileOrId): SpreadsheetTriggerBuilder {
    const wanted = this.wanted('SPREADSHEETS', file);
    return missing('SpreadsheetTriggerBuilder', new SpreadsheetTriggerBuilder(wanted));
  }

  forForm(file: FileOrId): FormTriggerBuilder {
    return missing('FormTriggerBuilder', new FormTriggerBuilder(this.wanted('FORMS', file)));
  }

  private wanted(source: Wanted['source'], file: FileOrId): Wanted {
    return { functionName: this.functionName, source, sourceId: idOf(file) };
  }
}
