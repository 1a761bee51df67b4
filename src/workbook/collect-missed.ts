import { addMinutes, fromSerial, toSerial } from '../policy/time';
import { Book } from './book';
import { counterChange } from './counters';
import type { Job, JobContext, Slice } from './job';
import type { FormAnswer, Ports } from './ports';
import type { RegisterName } from './registers.generated';
import type { Answer } from './run-act';

/** A form whose answers the workbook takes. */
export interface AnswerTaker {
  job: string;
  registers: readonly RegisterName[];
  /** The setting that holds the form's id. */
  formSetting: string;
  /** The counter that says up to which second the form was looked through: a serial number in seconds. */
  mark: string;
  take(ports: Ports, book: Book, response: FormAnswer): Answer;
}

const DAY_SECONDS = 86_400;

/** A response may carry a time a little before it can be read. */
const OVERLAP_MINUTES = 10;

/** Takes the answers whose form trigger was missed. Taking an answer twice changes nothing. */
export function collectMissed(taker: AnswerTaker): Job {
  return {
    name: taker.job,
    registers: taker.registers,
    runs: 'everyTick',
    slice: (context) => slice(taker, context),
  };
}

/** Before any form: answers may have come before the clock first ran. */
const BEGINNING = '2000-01-01T00:00:00';

const NOTHING: Slice = { changes: [], done: 0, more: false };

function slice(taker: AnswerTaker, { book, ports, now }: JobContext): Slice {
  const formId = book.setting(taker.formSetting);
  if (!formId) return NOTHING;
  const mark = book.one('counters', taker.mark)?.values.value;
  const since = mark ? addMinutes(fromSerial(mark / DAY_SECONDS), -OVERLAP_MINUTES) : BEGINNING;
  const responses = ports.forms.responses(formId, since);
  if (!responses.length) return NOTHING;
  return {
    ...NOTHING,
    after: () => {
      const answers = responses.map((response) =>
        taker.take(ports, new Book(ports.grid, taker.registers), response),
      );
      // Whoever was kept from writing leaves the answer to the next look.
      if (answers.some((answer) => !answer.ok && answer.code === 'busy')) return () => [];
      const seconds = Math.round(toSerial(now) * DAY_SECONDS);
      return (context) => [counterChange(context.book, taker.mark, seconds)];
    },
  };
}
