import { refusal } from '../../policy/refusal';
import { readSurveyAnswer, surveyQuestions } from '../../policy/survey';
import { readSurveyToken } from '../../policy/survey-token';
import { workbookActor } from '../../workbook/actor';
import { Book } from '../../workbook/book';
import { append } from '../../workbook/change';
import { commit } from '../../workbook/commit';
import { lookUp, rowsOf } from '../../workbook/find-rows';
import type { FormAnswer, Ports } from '../../workbook/ports';
import { type Answer, refusedAnswer, runAct } from '../../workbook/run-act';
import { recordSurveyAnswer } from './record-survey-answer';

/**
 * Takes one answer of the survey form. The token in it is what the customer sent back, so it is only believed when its
 * digest stands in the register and was not used. What cannot be taken is kept in the audit register; the customer
 * never sees an error. Safe to call twice for one response.
 */
export function collectAnswer(ports: Ports, from: { formId: string; responseId: string }): Answer {
  try {
    const book = new Book(ports.grid, ['surveys']);
    if (from.formId !== book.setting('surveyFormId')) {
      return { ok: false, ...refusal('otherForm', { form: from.formId }) };
    }
    const response = ports.forms.response(from.formId, from.responseId);
    return response
      ? takeResponse(ports, book, response)
      : { ok: false, ...refusal('responseMissing', { response: from.responseId }) };
  } catch (error) {
    return refusedAnswer(error);
  }
}

/** As `collectAnswer`, for a response already read. */
export function takeResponse(ports: Ports, book: Book, response: FormAnswer): Answer {
  const items = JSON.parse(book.setting('surveyItems') || '{}') as Record<string, string>;
  const given = (key: string) => response.answers[items[key] ?? ''] ?? '';
  const survey = surveyOf(ports, book, given('token'));
  if (!survey) return quarantine(ports, response, 'unknown token');
  if (survey.values.responseId === response.responseId)
    return { ok: true, value: { repeated: true } };
  const read = readSurveyAnswer(
    Object.fromEntries(surveyQuestions.map(({ key }) => [key, given(key)])),
  );
  if (!read.answer)
    return quarantine(
      ports,
      response,
      `faulty answer: ${read.faults.map((one) => one.path).join(', ')}`,
    );
  const answer = runAct(
    {
      act: recordSurveyAnswer,
      input: {
        ...read.answer,
        surveyNo: survey.id,
        channel: 'form',
        responseId: response.responseId,
      },
      source: 'form',
      actor: workbookActor('form'),
    },
    ports,
  );
  return answer.ok ? answer : quarantine(ports, response, answer.code);
}

function surveyOf(ports: Ports, book: Book, typed: string) {
  const token = readSurveyToken(typed);
  if (!token) return null;
  const value = ports.ids.digest(token);
  const found = lookUp(book, {
    survey: { register: 'surveys', column: 'tokenHash', value, need: 'maybe' },
  });
  return rowsOf(found).maybe('survey', 'surveys');
}

/** Keeps the fact, not the words: whoever sent it is not known to be a customer. Once for each response. */
function quarantine(ports: Ports, response: FormAnswer, why: string): Answer {
  const { ids, clock, lock, grid } = ports;
  if (!lock.acquire(30)) return { ok: false, ...refusal('busy', { seconds: 30 }) };
  try {
    const book = new Book(grid, ['audit']);
    const key = `form/${response.responseId}`;
    if (book.find('audit', 'key', key).length === 0) {
      const at = clock.now();
      const row = {
        id: ids.short(),
        at,
        act: 'recordSurveyAnswer',
        source: 'form',
        verified: false,
        key,
        changes: why,
      };
      commit(grid, book, { list: [append('audit', row)], stamp: { at, by: 'servicebook' } });
    }
  } finally {
    lock.release();
  }
  return { ok: false, ...refusal('answerNotTaken', { why }) };
}
