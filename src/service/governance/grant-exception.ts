import { parameterFaults } from '../../policy/clause-parameters';
import { recordCounter, recordNumber } from '../../policy/numbering';
import { type FieldFault, refuse } from '../../policy/refusal';
import { type Bilingual, say } from '../../texts/say';
import { type ActContext, defineAct, type Lookup } from '../../workbook/act';
import { append, update } from '../../workbook/change';
import { date, fields, type InputOf, longText, maybe, text } from '../../workbook/input';
import type { RegisterName } from '../../workbook/registers.generated';
import { deliveredClauses } from '../../workbook/rules';

const input = fields({
  exceptionNo: maybe(text(40)),
  clause: maybe(text(10)),
  customerNo: maybe(text(40)),
  serial: maybe(text(60)),
  contractNo: maybe(text(60)),
  parameters: maybe(text(300)),
  fromOn: maybe(date()),
  untilOn: maybe(date()),
  reason: longText(2000),
});

type Context = ActContext<InputOf<typeof input>>;

/**
 * Provides otherwise for a customer, a product or a contract (R3): other parameters of one clause, or `off`, from a day on and
 * never for what was registered before it. With the number of an exception, that one is ended.
 */
export const grantException = defineAct({
  name: 'grantException',
  input,
  registers: ['customers', 'products', 'contracts'],
  load: (given): Record<string, Lookup> => ({
    ...named(given, ['exceptionNo', 'exceptions', 'no']),
    ...named(given, ['customerNo', 'customers', 'no']),
    ...named(given, ['serial', 'products', 'serial']),
    ...named(given, ['contractNo', 'contracts', 'no']),
  }),
  scope: () => null,
  gates: [],
  checks: [requireWhole, requireSubject, requireParameters, requireDays],
  decide: (context) => (context.input.exceptionNo ? end(context) : grant(context)),
});

type Subject = 'exceptionNo' | 'customerNo' | 'serial' | 'contractNo';

/** What is named must be there. */
function named(
  given: Partial<Record<Subject, string>>,
  [field, register, column]: [Subject, RegisterName, string],
): Record<string, Lookup> {
  const value = given[field];
  return value ? { [field]: { register, column, value, need: 'one' } } : {};
}

function requireWhole({ input: given }: Context): void {
  const needed = given.exceptionNo ? (['untilOn'] as const) : (['clause', 'parameters'] as const);
  refuseFields(
    needed.filter((path) => !given[path]).map((path) => ({ path, message: say('field.missing') })),
  );
}

function requireSubject({ input: given }: Context): void {
  const { exceptionNo, customerNo, serial, contractNo } = given;
  if (exceptionNo || customerNo || serial || contractNo) return;
  refuseFields([{ path: 'customerNo', message: say('field.exceptionSubject') }]);
}

function requireParameters({ input: { exceptionNo, clause, parameters } }: Context): void {
  if (exceptionNo) return;
  const delivered = deliveredClauses()[clause];
  if (delivered === undefined)
    refuseFields([{ path: 'clause', message: say('field.noSuchClause', { clause }) }]);
  const wrong = parameterFaults(parameters, delivered ?? '', { isWhole: false });
  refuseFields(wrong.map((message) => ({ path: 'parameters', message })));
}

/** What was registered before today keeps the rules that it was registered under (D2). */
function requireDays({ input: { fromOn, untilOn }, today }: Context): void {
  const past = say('field.effectivePast', { today });
  refuseFields([
    ...(fromOn && fromOn < today ? [{ path: 'fromOn', message: past }] : []),
    ...(untilOn && untilOn < (fromOn || today)
      ? [{ path: 'untilOn', message: say('field.endsBeforeStart') }]
      : []),
  ]);
}

function refuseFields(faults: FieldFault[]): void {
  if (faults.length) refuse('badInput', { count: faults.length }, { fields: faults });
}

function grant(context: Context) {
  const { input: given, actor, now, today, next } = context;
  const { clause, customerNo, serial, contractNo, parameters, untilOn, reason } = given;
  const year = Number(today.slice(0, 4));
  const no = recordNumber('exceptions', year, next(recordCounter('exceptions', year)));
  const row = {
    no,
    clause,
    customerNo,
    serial,
    contractNo,
    parameters,
    reason,
    fromOn: given.fromOn || today,
    untilOn,
    grantedBy: actor.email,
    grantedAt: now,
    active: true,
  };
  return {
    changes: [append('exceptions', row)],
    value: { no, clause, fromOn: row.fromOn, untilOn },
    target: no,
    unit: actor.unit,
    warnings: withoutPower(context),
  };
}

/** Granted all the same: a later version may hold the clause again. */
function withoutPower({ input: { clause }, rules }: Context): Bilingual[] {
  const powerless = ['R3', clause].find((one) => !rules.isOn(one));
  return powerless ? [say('warning.exceptionPowerless', { clause: powerless })] : [];
}

function end({ input: { untilOn, reason }, found, actor }: Context) {
  const row = found.one('exceptionNo', 'exceptions');
  const told = `${row.values.reason}\n${reason}`;
  return {
    changes: [update(row, { untilOn, reason: told })],
    value: { no: row.id, clause: row.values.clause, fromOn: row.values.fromOn, untilOn },
    target: row.id,
    unit: actor.unit,
  };
}
