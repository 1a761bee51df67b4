import type { Day } from '../policy/time';
import type { Bilingual } from '../texts/say';
import type { Act, GateContext, Lookup } from './act';
import { type FoundRows, lookUp, requireFound, rowsOf } from './find-rows';
import { type FormField, formFields } from './form-view';
import { customerRights } from './guarantees';
import { fields, text } from './input';
import { lookupsFor, nextActs, requestActs } from './next-acts';
import { ownColumns } from './own-columns';
import type { PaperMaker } from './papers/paper-maker';
import type { RegisterName } from './registers.generated';
import { requestDue } from './request-due';
import { rulesOfRequest } from './rules';
import { signedState } from './signed';
import { defineView, type View, type ViewContext } from './view';

/** Registers that hold what belongs to a request, found by its number. */
const BELONGINGS = [
  'serviceLog',
  'charges',
  'invoices',
  'payments',
  'handovers',
  'promises',
] as const;

/**
 * One request: the row, what belongs to it, what was done to this serial before (R32), and the next legal acts, asked
 * from the same gates that stand before the acts, the papers that make sense now, and whether what was signed still stands (D7).
 */
export function makeRequestView(acts: readonly Act[], papers: readonly PaperMaker[] = []): View {
  const about = requestActs(acts);
  const registers = about.flatMap((act) => act.registers);
  return defineView({
    name: 'request',
    params: fields({ no: text(40) }),
    registers: [
      ...new Set<RegisterName>([
        ...registers,
        ...BELONGINGS,
        'warrantyEntries',
        'products',
        'areas',
        'prices',
        'calendar',
        'shifts',
        'staff',
      ]),
    ],
    read: (context) => {
      const shown = readRequest(about, context);
      const fitting = papers.filter((paper) => paper.fits?.(shown.request));
      return { ...shown, papers: fitting.map(({ kind, title }) => ({ kind, title })) };
    },
  });
}

/** A promise may be about something else than a request. */
function columnOfNo(register: (typeof BELONGINGS)[number]): string {
  return register === 'promises' ? 'sourceNo' : 'requestNo';
}

function readRequest(
  acts: readonly Act[],
  { params, book, actor, ports, now, today }: ViewContext<{ no: string }>,
) {
  const lookups = {
    ...lookupsFor(acts, params.no),
    ...Object.fromEntries(
      BELONGINGS.map((register) => [
        `#${register}`,
        { register, column: columnOfNo(register), value: params.no, need: 'many' as const },
      ]),
    ),
  };
  const first = lookUp(book, lookups);
  requireFound(lookups, first);
  const request = rowsOf(first).one('request', 'requests');
  const more = Object.assign(
    aboutProduct(request.values.productSerial),
    ...acts.map((act) => act.loadMore?.({ no: params.no } as never, rowsOf(first))),
  );
  const found = rowsOf({ ...first, ...lookUp(book, more) });
  const rules = rulesOfRequest(book, request, today);
  const gate: GateContext = { actor, now, today, book, found, rules };
  const belongings = BELONGINGS.map((register) => [
    register,
    found.many(`#${register}`, register).map((row) => row.values),
  ]);
  return {
    request: request.values,
    faults: request.faults,
    own: ownColumns(book, request),
    signed: signedState(
      request.values,
      found.many('#charges', 'charges').map((row) => row.values),
      ports.ids,
    ),
    ...Object.fromEntries(belongings),
    history: found.many('#history', 'warrantyEntries').map((row) => row.values),
    rights: rightsOf(found, today),
    due: requestDue(gate),
    names: namesOf(gate, request.values),
    next: nextActs(acts, gate).map((next) => ({ ...next, fields: fieldsOf(acts, next.act, gate) })),
  };
}

/** The product, and what was done to it before (R32). */
function aboutProduct(serial: string): Record<string, Lookup> {
  const bySerial = { column: 'serial', value: serial };
  return {
    '#history': { register: 'warrantyEntries', ...bySerial, need: 'many' },
    '#product': { register: 'products', ...bySerial, need: 'maybe', advisory: true },
  };
}

/** The people of a request by the addresses that stand in it. */
function namesOf({ book }: GateContext, request: { technician: string; queueOwner: string }) {
  const wanted = [request.technician, request.queueOwner];
  const people = book.all('staff').filter(({ values }) => wanted.includes(values.email));
  return Object.fromEntries(people.map(({ values }) => [values.email, values.name]));
}

/** What the customer may ask for beside repair, where the product is under 三包 (D13). */
function rightsOf(found: FoundRows, on: Day): Bilingual[] {
  const product = found.maybe('#product', 'products')?.values;
  return customerRights({
    product,
    entries: found.many('#history', 'warrantyEntries').map((row) => row.values),
    handovers: found.many('#handovers', 'handovers').map((row) => row.values),
    pendingReason: found.one('request', 'requests').values.pendingReason,
    on,
  });
}

function fieldsOf(acts: readonly Act[], name: string, { book }: GateContext): FormField[] {
  const act = acts.find((one) => one.name === name);
  return act ? formFields(act, book) : [];
}
