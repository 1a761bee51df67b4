import { sameAccount } from '../../policy/account';
import { type FieldFault, refuse } from '../../policy/refusal';
import type { DateTime } from '../../policy/time';
import { type Bilingual, say } from '../../texts/say';
import { type ActContext, defineAct, type GateContext, type Lookup } from '../../workbook/act';
import type { Row } from '../../workbook/book';
import { append, type Change, update } from '../../workbook/change';
import { dateTime, fields, type InputOf, maybe, rowOf, text } from '../../workbook/input';
import { mailRow } from '../../workbook/mails';

const input = fields({
  absenceId: maybe(text(40)),
  staff: maybe(rowOf('staff')),
  fromAt: maybe(dateTime()),
  untilAt: dateTime(),
  reason: maybe(text(300)),
});

type Context = ActContext<InputOf<typeof input>>;

/** Visits agreed and still to come, of all technicians: as many as are open, however long the register. */
const OPEN_VISITS: Lookup = {
  register: 'requests',
  column: 'stage',
  value: 'appointed',
  need: 'many',
  most: 200,
  advisory: true,
};

/**
 * Says when somebody is away, so that dispatch passes him over (R18), or that he is back earlier or later than was said. Visits
 * agreed for that time are named, and his supervisor is told.
 */
export const setAbsence = defineAct({
  name: 'setAbsence',
  input,
  registers: ['absences', 'requests', 'outbox'],
  load: ({ absenceId, staff }): Record<string, Lookup> => ({
    openVisits: OPEN_VISITS,
    ...(absenceId ? { absence: byKey('absences', 'id', absenceId) } : {}),
    ...(staff && !absenceId ? { person: byKey('staff', 'email', staff) } : {}),
  }),
  loadMore: (_, found): Record<string, Lookup> => {
    const absence = found.maybe('absence', 'absences');
    return absence ? { person: byKey('staff', 'email', absence.values.staff) } : {};
  },
  scope: (context) => {
    const { email, unit } = personOf(context);
    return { unit, owners: [email] };
  },
  gates: [],
  checks: [requirePerson, requireSpan],
  decide,
});

function byKey(register: 'absences' | 'staff', column: string, value: string): Lookup {
  return { register, column, value, need: 'one' };
}

/** Who is away; who names nobody speaks of himself. */
function personOf({ found, actor }: GateContext) {
  return found.maybe('person', 'staff')?.values ?? actor;
}

/** An absence that is there stays its own person's. */
function requirePerson({ input: { staff }, found }: Context): void {
  const absence = found.maybe('absence', 'absences');
  if (!absence || !staff || sameAccount(absence.values.staff, staff)) return;
  refuseFields([{ path: 'staff', message: say('field.otherPerson') }]);
}

function requireSpan(context: Context): void {
  const { fromAt, untilAt } = spanOf(context);
  const isNew = !context.found.maybe('absence', 'absences');
  // Back before it began, an absence that was announced is over where it begins.
  const endsTooEarly = isNew ? untilAt <= fromAt : untilAt < fromAt;
  refuseFields(endsTooEarly ? [{ path: 'untilAt', message: say('field.endsBeforeStart') }] : []);
}

function refuseFields(faults: FieldFault[]): void {
  if (faults.length)
    refuse('badInput', { count: faults.length }, { clause: 'R18', fields: faults });
}

function spanOf({ input: given, found, now }: Context): { fromAt: DateTime; untilAt: DateTime } {
  const absence = found.maybe('absence', 'absences')?.values;
  return { fromAt: given.fromAt || absence?.fromAt || now, untilAt: given.untilAt };
}

function decide(context: Context) {
  const { input: given, found, ids } = context;
  const person = personOf(context);
  const span = spanOf(context);
  const absence = found.maybe('absence', 'absences');
  const id = absence?.id ?? ids.short();
  const reason = given.reason || absence?.values.reason || '';
  const visits = visitsWithin(context, span);
  return {
    changes: [
      absence
        ? update(absence, { ...span, reason })
        : append('absences', { id, staff: person.email, ...span, reason }),
      ...notice(context, { ...span, visits }),
    ],
    value: { id, staff: person.email, ...span, visits: visits.map((row) => row.id) },
    target: id,
    unit: person.unit,
    warnings: warningsOf(visits),
  };
}

/** His visits that fall into that time. */
function visitsWithin(
  context: Context,
  { fromAt, untilAt }: { fromAt: DateTime; untilAt: DateTime },
): Row<'requests'>[] {
  const { email } = personOf(context);
  return context.found
    .many('openVisits', 'requests')
    .filter(({ values }) => sameAccount(values.technician, email))
    .filter(({ values }) => values.appointmentFrom < untilAt && fromAt < values.appointmentTo);
}

function warningsOf(visits: readonly Row<'requests'>[]): Bilingual[] {
  if (!visits.length) return [];
  return [say('warning.visitsWhileAbsent', { count: visits.length, list: listed(visits) })];
}

function listed(visits: readonly Row<'requests'>[]): string {
  return visits
    .map(({ id, values }) => `${id} (${values.appointmentFrom.replace('T', ' ').slice(0, 16)})`)
    .join(', ');
}

function notice(
  context: Context,
  away: { fromAt: DateTime; untilAt: DateTime; visits: readonly Row<'requests'>[] },
): Change[] {
  const { book, actor } = context;
  const person = personOf(context);
  const to = book.one('units', person.unit)?.values.supervisor ?? '';
  if (!to || [actor.email, person.email].some((one) => sameAccount(one, to))) return [];
  const shown = (moment: DateTime) => moment.replace('T', ' ').slice(0, 16);
  const visits = listed(away.visits) || say('label.none');
  const from = shown(away.fromAt);
  const params = { person: person.name, from, until: shown(away.untilAt), visits };
  return [mailRow(context, { kind: 'notice', to, words: 'absence', params, requestNo: '' })];
}
