import { addMinutes, fromSerial, toSerial } from '../../policy/time';
import { Book } from '../../workbook/book';
import { counterChange } from '../../workbook/counters';
import type { Job, JobContext, Slice } from '../../workbook/job';
import { takeResponse } from './collect-answer';

/** Up to which second the form was looked through: its serial number in seconds. */
const MARK = 'collected/survey';
const DAY_SECONDS = 86_400;

/** A response may carry a time a little before it can be read. */
const OVERLAP_MINUTES = 10;

/** Takes the answers whose form trigger was missed. Taking an answer twice changes nothing. */
export const collectAnswers: Job = {
  name: 'collectAnswers',
  registers: ['surveys'],
  runs: 'everyTick',
  slice,
};

function slice({ book, ports, now }: JobContext): Slice {
  const formId = book.setting('surveyFormId');
  if (!formId) return { changes: [], done: 0, more: false };
  const mark = book.one('counters', MARK)?.values.value;
  const since = addMinutes(mark ? fromSerial(mark / DAY_SECONDS) : now, -OVERLAP_MINUTES);
  const responses = ports.forms.responses(formId, since);
  if (!responses.length) return { changes: [], done: 0, more: false };
  return {
    changes: [],
    done: 0,
    more: false,
    after: () => {
      for (const response of responses)
        takeResponse(ports, new Book(ports.grid, ['surveys']), response);
      const seconds = Math.round(toSerial(now) * DAY_SECONDS);
      return (context) => [counterChange(context.book, MARK, seconds)];
    },
  };
}
