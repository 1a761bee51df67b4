import { isBefore, requireOrder } from '../../policy/moment-order';
import { recordCounter, recordNumber } from '../../policy/numbering';
import { type FieldFault, refuse } from '../../policy/refusal';
import { say } from '../../texts/say';
import { type ActContext, defineAct, type GateContext, type Lookup } from '../../workbook/act';
import { append, type Change, update } from '../../workbook/change';
import {
  dateTime,
  fields,
  flag,
  type InputOf,
  longText,
  maybe,
  optional,
  rowOf,
  text,
} from '../../workbook/input';

const input = fields({
  unit: rowOf('units'),
  at: maybe(dateTime()),
  contactPerson: maybe(text(60)),
  content: longText(2000),
  liaisonId: maybe(text(60)),
  help: maybe(longText(2000)),
  solved: optional(flag(), false),
});

type Context = ActContext<InputOf<typeof input>>;

/**
 * Head office's contact with a branch (R60); with it, the help given with a difficulty of that branch, and whether that
 * solved it (R62).
 */
export const logHqContact = defineAct({
  name: 'logHqContact',
  input,
  registers: ['liaison'],
  load: ({ liaisonId }): Record<string, Lookup> =>
    liaisonId
      ? { difficulty: { register: 'liaison', column: 'id', value: liaisonId, need: 'one' } }
      : {},
  scope: () => null,
  subjects: [{ register: 'liaison', field: 'liaisonId' }],
  gates: [requireDifficulty],
  checks: [requireBranch, requirePast, requireHelp],
  decide,
});

function requireDifficulty({ found }: GateContext): void {
  const row = found.maybe('difficulty', 'liaison');
  if (row && row.values.kind !== 'difficulty') refuse('notDifficulty', { id: row.id });
  if (row?.values.status === 'solved') {
    refuse('difficultySolved', { id: row.id }, { clause: 'R62' });
  }
}

/** Head office does not keep in touch with itself. */
function requireBranch({ input: { unit }, book }: Context): void {
  if (book.one('units', unit)?.values.kind !== 'headOffice') return;
  const fields = [{ path: 'unit', message: say('field.notBranch') }];
  refuse('badInput', { count: 1 }, { clause: 'R60', fields });
}

function requirePast({ input: { at }, now }: Context): void {
  requireOrder('R60', [['at', isBefore(now, at), 'field.future']]);
}

/** Help names its difficulty, and a difficulty is answered by help. */
function requireHelp({ input, found }: Context): void {
  const { liaisonId, help, solved, unit } = input;
  const difficulty = found.maybe('difficulty', 'liaison');
  const fault = (path: string, message = say('field.missing')): FieldFault => ({ path, message });
  const fields = [
    ...(liaisonId && !help ? [fault('help')] : []),
    ...((help || solved) && !liaisonId ? [fault('liaisonId')] : []),
    ...(difficulty && difficulty.values.unit !== unit
      ? [fault('unit', say('field.otherUnit', { unit: difficulty.values.unit }))]
      : []),
  ];
  if (fields.length) refuse('badInput', { count: fields.length }, { clause: 'R62', fields });
}

function decide(context: Context) {
  const { input, actor, now, today, next } = context;
  const { unit, contactPerson, content } = input;
  const year = Number(today.slice(0, 4));
  const id = recordNumber('liaison', year, next(recordCounter('liaison', year)));
  const row = {
    id,
    kind: 'contact',
    status: 'noted',
    unit,
    at: input.at || now,
    staff: actor.email,
    contactPerson,
    content,
  };
  return {
    changes: [append('liaison', row), ...helped(context)],
    value: { id, unit, liaisonId: input.liaisonId },
    target: id,
    unit,
  };
}

function helped({ input, found, actor, now }: Context): Change[] {
  const difficulty = found.maybe('difficulty', 'liaison');
  if (!difficulty) return [];
  const at = input.at || now;
  const former = difficulty.values;
  return [
    update(difficulty, {
      status: input.solved ? 'solved' : 'helped',
      help: [former.help, input.help].filter(Boolean).join('\n'),
      helpedBy: former.helpedBy || actor.email,
      helpedAt: former.helpedAt || at,
      ...(input.solved ? { solvedAt: at } : {}),
    }),
  ];
}
