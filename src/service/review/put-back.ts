import type { ActName } from '../../policy/stages';
import { type Bilingual, same, say } from '../../texts/say';
import type { ActContext } from '../../workbook/act';
import { actLabel } from '../../workbook/act-label';
import type { Book, Row } from '../../workbook/book';
import { append, type Change, update } from '../../workbook/change';
import { mailRow } from '../../workbook/mails';
import { type RegisterName, TEMPLATES } from '../../workbook/registers.generated';
import type { Undo } from '../../workbook/undo';

interface Retraction {
  step: { act: ActName; by: string; at: string; undo: Undo };
  rows: readonly Row<RegisterName>[];
  reason: string;
}

/** Puts back what the step replaced and marks what it added; the log keeps what stood there. */
export function putBack(context: ActContext<unknown>, retraction: Retraction): Change[] {
  const { step, rows } = retraction;
  const rowOf = (register: RegisterName, id: string) =>
    rows.find((row) => row.register === register && row.id === id);
  const restored = step.undo.set.flatMap(({ register, id, values }) => {
    const row = rowOf(register, id);
    return row ? [update(row, values as never)] : [];
  });
  const marked = step.undo.added.flatMap(({ register, id }) => {
    const row = rowOf(register, id);
    const values = MARKS[register]?.(context.now);
    return row && values ? [update(row, values as never)] : [];
  });
  return [...restored, ...marked, logRow(context, retraction), ...notice(context, retraction)];
}

/** How a row says that it counts no more. Nothing is deleted. */
const MARKS: Partial<Record<RegisterName, (now: string) => Record<string, unknown>>> = {
  serviceLog: (now) => ({ withdrawnAt: now }),
  handovers: (now) => ({ withdrawnAt: now }),
  warrantyEntries: (now) => ({ withdrawnAt: now }),
  promises: (now) => ({ result: 'withdrawn', closedAt: now }),
  surveys: () => ({ status: 'skipped' }),
};

function logRow(
  { found, actor, now, ids, book }: ActContext<unknown>,
  retraction: Retraction,
): Change {
  const { step, reason } = retraction;
  const stood = stoodThere(retraction, book).map((one) => one[book.language]);
  const params = {
    act: actLabel(step.act),
    who: step.by,
    at: step.at.replace('T', ' ').slice(0, 16),
    stood: stood.join(book.language === 'zh' ? '；' : '; '),
    reason,
  };
  return append('serviceLog', {
    id: ids.short(),
    requestNo: found.one('request', 'requests').id,
    kind: 'note',
    at: now,
    staff: actor.email,
    text: say('log.retracted', params)[book.language],
  });
}

/** The request's fields that are put back, with what is in them now. */
function stoodThere({ step, rows }: Retraction, book: Book): Bilingual[] {
  const undo = step.undo.set.find(({ register }) => register === 'requests');
  const request = rows.find((row) => row.register === 'requests');
  if (!undo || !request) return [];
  const values = request.values as unknown as Record<string, unknown>;
  return TEMPLATES.requests.columns
    .filter(({ key }) => key in undo.values && values[key] !== undo.values[key])
    .map(({ key, label, choices }) => {
      const value = String(values[key] ?? '');
      const shown = choices && value ? book.words.label(choices, value) : same(value);
      return say('log.stood', { field: label, value: value ? shown : say('label.none') });
    });
}

/** Who was sent must hear that he is not. */
function notice(context: ActContext<unknown>, { step, reason }: Retraction): Change[] {
  const { found, book, ids, now } = context;
  const { no, customerName: name, technician } = found.one('request', 'requests').values;
  if (step.act !== 'dispatch' || !technician) return [];
  const mail = { kind: 'notice' as const, to: technician, words: 'dispatchWithdrawn' };
  return [mailRow({ book, ids, now }, { ...mail, params: { no, name, reason }, requestNo: no })];
}
