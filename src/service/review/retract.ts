import { sameAccount } from '../../policy/account';
import { refuse } from '../../policy/refusal';
import { isRetractable, lastStanding } from '../../policy/retraction';
import type { ActName } from '../../policy/stages';
import { same } from '../../texts/say';
import {
  type ActContext,
  defineAct,
  type GateContext,
  type Lookup,
  type Rows,
} from '../../workbook/act';
import { actLabel } from '../../workbook/act-label';
import type { Row } from '../../workbook/book';
import { fields, type InputOf, longText, text } from '../../workbook/input';
import { productBySerial } from '../../workbook/product-lookup';
import { promisesAbout } from '../../workbook/promise-rows';
import type { RegisterName } from '../../workbook/registers.generated';
import { requestByNo, rowsOfRequest } from '../../workbook/request-lookup';
import { readUndo, type Undo } from '../../workbook/undo';
import { entryByNo } from '../../workbook/warranty-entry';
import { putBack } from './put-back';

const input = fields({ no: text(40), reason: longText(500) });

type Context = ActContext<InputOf<typeof input>>;

/** So many of a request's last acts are looked through. */
const MOST_STEPS = 60;

/**
 * Takes back the last step of a request, done by mistake: by who did it, or the supervisor (R78), while nothing rests on it. What
 * it wrote is marked, what it replaced is put back, and the log keeps what stood there and why.
 */
export const retract = defineAct({
  name: 'retract',
  input,
  registers: [
    'requests',
    'serviceLog',
    'promises',
    'handovers',
    'products',
    'surveys',
    'warrantyEntries',
    'outbox',
    'audit',
  ],
  load: ({ no }) => ({
    ...requestByNo(no),
    steps: { register: 'audit', column: 'target', value: no, need: 'many', most: MOST_STEPS },
  }),
  loadMore: ({ no }, found) => lookupsOf(no, found),
  gates: [requireRetractable, requireOwnStep, requireNothingOnIt],
  decide,
  cells: [
    {
      step: 'retract',
      fields: {
        reason: { column: 'stepText' },
      },
    },
  ],
});

interface Step {
  act: ActName;
  by: string;
  at: string;
  undo: Undo;
}

function stepOf(found: Rows): Step | null {
  const step = lastStanding(found.many('steps', 'audit').map((row) => row.values));
  const undo = readUndo(step?.undo ?? '');
  if (!step || !undo || !isRetractable(step.act)) return null;
  return { act: step.act, by: step.actor, at: step.at, undo };
}

/** Only the registers that the step has written to are searched. */
function lookupsOf(no: string, found: Rows): Record<string, Lookup> {
  const step = stepOf(found);
  const { productSerial } = found.one('request', 'requests').values;
  const all: Partial<Record<RegisterName, Lookup>> = {
    serviceLog: rowsOfRequest('serviceLog', no),
    handovers: rowsOfRequest('handovers', no),
    surveys: rowsOfRequest('surveys', no),
    promises: promisesAbout(no),
    warrantyEntries: entryByNo(no),
    ...(productSerial ? { products: productBySerial(productSerial) } : {}),
  };
  const touched = [...(step?.undo.set ?? []), ...(step?.undo.added ?? [])];
  return Object.fromEntries(
    [...new Set(touched.map(({ register }) => register))].flatMap((register) => {
      const lookup = all[register];
      return lookup ? [[`undo/${register}`, lookup]] : [];
    }),
  );
}

/** The rows that the step touched, but for the request itself. */
function touchedRows(found: Rows, undo: Undo): Row<RegisterName>[] {
  const registers = new Set([...undo.set, ...undo.added].map(({ register }) => register));
  return [...registers].flatMap(
    (register) => found.many(`undo/${register}`, register) as Row<RegisterName>[],
  );
}

function requireRetractable({ found }: GateContext): void {
  if (stepOf(found)) return;
  const { id: no } = found.one('request', 'requests');
  const last = lastStanding(found.many('steps', 'audit').map((row) => row.values));
  const act = last ? actLabel(last.act as ActName) : same('–');
  refuse('notRetractable', { no, act });
}

/** Another's mistake is the supervisor's to take back. */
function requireOwnStep({ actor, found }: GateContext): void {
  const step = stepOf(found);
  if (!step || sameAccount(step.by, actor.email)) return;
  if (actor.roles.some((role) => role === 'supervisor' || role === 'hqManager')) return;
  refuse('notYourStep', { act: actLabel(step.act), who: step.by }, { clause: 'R78' });
}

/** A promise that was changed, or a card that is on its way, rests on the step that made it. */
function requireNothingOnIt({ found }: GateContext): void {
  const step = stepOf(found);
  if (!step) return;
  const added = new Set(step.undo.added.map(({ id }) => id));
  const rows = touchedRows(found, step.undo).filter((row) => added.has(row.id));
  const used = rows.find(({ register, values }) => {
    const { result, status } = values as { result?: string; status?: string };
    if (register === 'promises') return result === 'renegotiated' || result === 'kept';
    return register === 'surveys' && (status === 'sent' || status === 'answered');
  });
  if (!used) return;
  refuse('stepInUse', { act: actLabel(step.act), id: used.id });
}

function decide(context: Context) {
  const { found } = context;
  const request = found.one('request', 'requests');
  const step = stepOf(found);
  if (!step) throw new Error('The gate lets nothing pass without a step.');
  const rows = [request as Row<RegisterName>, ...touchedRows(found, step.undo)];
  const former = step.undo.set.find(({ register }) => register === 'requests')?.values ?? {};
  return {
    changes: putBack(context, { step, rows, reason: context.input.reason }),
    value: { no: request.id, act: step.act, stage: former.stage ?? request.values.stage },
    target: request.id,
    unit: request.values.unit,
  };
}
