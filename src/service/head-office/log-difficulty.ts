import { recordCounter, recordNumber } from '../../policy/numbering';
import { refuse } from '../../policy/refusal';
import { type ActContext, defineAct } from '../../workbook/act';
import { append, type Change } from '../../workbook/change';
import { deskOf, headOfficeOf } from '../../workbook/head-office';
import { fields, type InputOf, longText, maybe, text } from '../../workbook/input';
import { mailRow } from '../../workbook/mails';
import { requestByNo } from '../../workbook/request-lookup';

const input = fields({ no: maybe(text(40)), content: longText(2000) });

type Context = ActContext<InputOf<typeof input>>;

/** A branch tells head office of a real difficulty, about a request or in general, so that it is helped (R62). */
export const logDifficulty = defineAct({
  name: 'logDifficulty',
  input,
  registers: ['requests', 'liaison', 'outbox'],
  load: ({ no }) => (no ? requestByNo(no) : {}),
  gates: [],
  decide,
});

function decide(context: Context) {
  const { input, found, actor, now, today, next } = context;
  const request = found.maybe('request', 'requests');
  const unit = request?.values.unit || actor.unit;
  if (!unit) return refuse('unitMissing', {}, { clause: 'R62' });
  const year = Number(today.slice(0, 4));
  const id = recordNumber('liaison', year, next(recordCounter('liaison', year)));
  const row = {
    id,
    kind: 'difficulty',
    status: 'open',
    unit,
    at: now,
    staff: actor.email,
    content: input.content,
    requestNo: request?.id ?? '',
  };
  return {
    changes: [append('liaison', row), ...mail(context, { id, unit })],
    value: { id, unit },
    target: request?.id ?? id,
    unit,
  };
}

function mail(context: Context, one: { id: string; unit: string }): Change[] {
  const { book, input, found, actor } = context;
  const to = deskOf(headOfficeOf(book));
  if (!to) return [];
  const unit = book.one('units', one.unit)?.values.name || one.unit;
  const requestNo = found.maybe('request', 'requests')?.id ?? '';
  const params = {
    id: one.id,
    unit,
    by: actor.name,
    no: requestNo || '–',
    content: input.content,
  };
  return [mailRow(context, { kind: 'notice', to, words: 'difficulty', params, requestNo })];
}
