import { sameAccount } from '../../policy/account';
import { isBefore, requireOrder } from '../../policy/moment-order';
import { recordCounter, recordNumber } from '../../policy/numbering';
import { refuse } from '../../policy/refusal';
import { say } from '../../texts/say';
import { type ActContext, defineAct, type GateContext, type Lookup } from '../../workbook/act';
import { append } from '../../workbook/change';
import {
  choice,
  dateTime,
  fields,
  type InputOf,
  longText,
  maybe,
  optional,
  rowOf,
  text,
} from '../../workbook/input';
import { requestByNo } from '../../workbook/request-lookup';

const seen = () => optional(choice('spotCheckResult'), 'notSeen');

const input = fields({
  no: maybe(text(40)),
  staff: maybe(rowOf('staff')),
  how: choice('spotCheckHow'),
  appearance: seen(),
  conduct: seen(),
  habits: seen(),
  site: seen(),
  phoneManner: seen(),
  explanation: seen(),
  note: maybe(longText(2000)),
  at: maybe(dateTime()),
});

type Context = ActContext<InputOf<typeof input>>;

/** What is looked at, and the clause that asks for it. */
const POINTS = [
  ['appearance', 'R38'],
  ['conduct', 'R39'],
  ['habits', 'R40'],
  ['site', 'R41'],
  ['phoneManner', 'R42'],
  ['explanation', 'R44'],
] as const;

/**
 * A supervisor looks how the company's people behave: at the customer's, on the telephone, from photographs. What was not
 * observed stays so; it is evidence of nothing (D6).
 */
export const spotCheck = defineAct({
  name: 'spotCheck',
  input,
  registers: ['requests', 'spotChecks'],
  load: ({ no, staff }): Record<string, Lookup> => ({
    ...(no ? requestByNo(no) : {}),
    ...(staff ? { person: { register: 'staff', column: 'email', value: staff, need: 'one' } } : {}),
  }),
  scope: (context) => ({ unit: unitOf(context), owners: [] }),
  gates: [requireOther],
  checks: [requirePerson, requireSomething, ...POINTS.map(requireNote), requirePast],
  decide,
});

/** Who is looked at: named, or who served the request. */
function personOf({ found }: GateContext): string {
  const request = found.maybe('request', 'requests')?.values;
  const named = found.maybe('person', 'staff')?.id;
  return named ?? (request?.technician || request?.registrar || '');
}

function unitOf({ found }: GateContext): string {
  const request = found.maybe('request', 'requests')?.values;
  return request?.unit ?? found.maybe('person', 'staff')?.values.unit ?? '';
}

/** Nobody is witness to his own manners. */
function requireOther(context: GateContext): void {
  const person = personOf(context);
  if (person && sameAccount(person, context.actor.email))
    refuse('ownConduct', {}, { clause: 'R39' });
}

function requirePerson(context: Context): void {
  if (personOf(context)) return;
  const message = say('field.nobodyChecked');
  refuse('badInput', { count: 1 }, { fields: [{ path: 'staff', message }] });
}

function requireSomething({ input: given }: Context): void {
  if (POINTS.some(([point]) => given[point] !== 'notSeen')) return;
  const message = say('field.nothingSeen');
  refuse('badInput', { count: 1 }, { fields: [{ path: 'appearance', message }] });
}

/** Whoever finds fault says what he saw. */
function requireNote([point, clause]: (typeof POINTS)[number]) {
  return ({ input: given }: Context): void => {
    if (given[point] !== 'poor' || given.note) return;
    const message = say('field.poorNote');
    refuse('badInput', { count: 1 }, { clause, fields: [{ path: 'note', message }] });
  };
}

function requirePast({ input: { at }, now }: Context): void {
  requireOrder('R39', [['at', isBefore(now, at), 'field.future']]);
}

function decide(context: Context) {
  const { input: given, found, actor, now, today, next } = context;
  const { how, note } = given;
  const year = Number(today.slice(0, 4));
  const id = recordNumber('spotChecks', year, next(recordCounter('spotChecks', year)));
  const results = Object.fromEntries(POINTS.map(([point]) => [point, given[point]]));
  const unit = unitOf(context);
  const row = append('spotChecks', {
    id,
    requestNo: found.maybe('request', 'requests')?.id ?? '',
    unit,
    technician: personOf(context),
    at: given.at || now,
    inspector: actor.email,
    how,
    ...results,
    note,
  });
  return {
    changes: [row],
    value: { id, technician: personOf(context), ...results },
    target: id,
    unit,
  };
}
