import { refusal } from '../../policy/refusal';
import { same, say } from '../../texts/say';
import { workbookActor } from '../../workbook/actor';
import { Book } from '../../workbook/book';
import { append } from '../../workbook/change';
import { commit } from '../../workbook/commit';
import { counterChanges, makeCounters } from '../../workbook/counters';
import { FEEDBACK_REGISTERS, feedbackItem } from '../../workbook/feedback-item';
import { intakeUnit } from '../../workbook/intake-unit';
import type { FormAnswer, Ports } from '../../workbook/ports';
import { rulesOf } from '../../workbook/rules';
import { type Answer, refusedAnswer, runAct } from '../../workbook/run-act';
import { INTAKE_KEYS } from './intake-form';
import { registerRequest } from './register-request';

/** Takes one answer of the request form: people outside the workbook ask for service on it (D15). */
export function collectIntake(ports: Ports, from: { formId: string; responseId: string }): Answer {
  try {
    const book = new Book(ports.grid, []);
    if (from.formId !== book.setting('intakeFormId')) {
      return { ok: false, ...refusal('otherForm', { form: from.formId }) };
    }
    const response = ports.forms.response(from.formId, from.responseId);
    return response
      ? takeIntake(ports, book, response)
      : { ok: false, ...refusal('responseMissing', { response: from.responseId }) };
  } catch (error) {
    return refusedAnswer(error);
  }
}

/**
 * As `collectIntake`, for a response already read: a request, once for each response. What cannot be registered is not lost:
 * the customer's words become an item that the unit's supervisor owns.
 */
export function takeIntake(ports: Ports, book: Book, response: FormAnswer): Answer {
  const items = JSON.parse(book.setting('intakeItems') || '{}') as Record<string, string>;
  const given = Object.fromEntries(
    INTAKE_KEYS.map((key) => [key, (response.answers[items[key] ?? ''] ?? '').trim()]),
  );
  const unit = intakeUnit(book);
  const now = ports.clock.now();
  // A form's clock may run a little ahead of the workbook's.
  const [obtainedAt = now] = [response.at, now].sort();
  const key = `intake/${response.responseId}`;
  const answer = runAct(
    {
      act: registerRequest,
      input: { ...given, unit, channel: 'form', obtainedAt },
      key,
      source: 'form',
      actor: workbookActor('form'),
    },
    ports,
  );
  if (answer.ok || answer.code === 'busy') return answer;
  return keepWords(ports, { given, unit, obtainedAt, key, why: answer.code });
}

/** A cell holds 50,000 characters. */
const CELL_LIMIT = 40_000;

interface Faulty {
  given: Record<string, string>;
  unit: string;
  obtainedAt: string;
  key: string;
  why: string;
}

/** Once for each response: the audit row's key says that it was kept. */
function keepWords(ports: Ports, faulty: Faulty): Answer {
  const { lock, grid, clock, ids } = ports;
  if (!lock.acquire(30)) return { ok: false, ...refusal('busy', { seconds: 30 }) };
  try {
    const book = new Book(grid, ['audit', ...FEEDBACK_REGISTERS]);
    if (book.find('audit', 'key', faulty.key).length)
      return { ok: true, value: { repeated: true } };
    const now = clock.now();
    const today = now.slice(0, 10);
    const counters = makeCounters(book);
    const actor = workbookActor('form');
    const rules = rulesOf(book, {}, today);
    const context = { actor, book, ids, now, today, rules, next: counters.next };
    const item = feedbackItem(context, {
      ...{ kind: 'need', channel: 'form', unit: faulty.unit, receivedAt: faulty.obtainedAt },
      verbatim: wordsOf(faulty, book).slice(0, CELL_LIMIT),
      customerName: faulty.given.customerName?.slice(0, 100) ?? '',
      phone: faulty.given.phone?.slice(0, 60) ?? '',
      email: faulty.given.email?.slice(0, 200) ?? '',
    });
    const row = append('audit', {
      ...{ id: ids.short(), at: now, actor: actor.email, act: registerRequest.name },
      ...{ target: item.no, unit: faulty.unit, source: 'form', verified: false },
      ...{ key: faulty.key, changes: faulty.why },
    });
    const list = [...item.changes, ...counterChanges(book, counters), row];
    commit(grid, book, { list, stamp: { at: now, by: actor.email } });
    return { ok: true, value: { feedbackNo: item.no, why: faulty.why } };
  } finally {
    lock.release();
  }
}

/** Everything as it was typed, each under its question. */
function wordsOf({ given }: Faulty, book: Book): string {
  const lines = INTAKE_KEYS.filter((key) => given[key]).map((key) => {
    const question = say(`intakeForm.${key}` as 'intakeForm.need');
    return say('intakeForm.line', { question, answer: same(given[key] ?? '') })[book.language];
  });
  return [say('intakeForm.unregistered')[book.language], ...lines].join('\n');
}
