import { type Refusal, type RefusedError, refuse } from '../policy/refusal';
import type { Act, ActSubject, Found, GateContext, Lookup } from './act';
import { actLabel } from './act-label';
import { checkAll } from './check-all';
import { lookUp, requireFound, rowsOf } from './find-rows';
import { formFields, scriptOf } from './form-view';
import { fields, text } from './input';
import { ownColumns } from './own-columns';
import { recordLines } from './record-text';
import { type RegisterName, TEMPLATES } from './registers.generated';
import { rulesOfRequest } from './rules';
import { defineView, type View, type ViewContext } from './view';

/** An act about a record other than a request, and the input field that names the record. */
interface About {
  act: Act;
  subject: ActSubject;
}

/** Acts by the register that they are about. */
export function subjectsOf(acts: readonly Act[]): Map<RegisterName, About[]> {
  const map = new Map<RegisterName, About[]>();
  for (const act of acts) {
    for (const subject of act.subjects ?? []) {
      map.set(subject.register, [...(map.get(subject.register) ?? []), { act, subject }]);
    }
  }
  return map;
}

/** One record of a register that acts are about (feedback, an escalation, a follow-up call …): the row, and the next acts. */
export function makeRecordView(acts: readonly Act[]): View {
  const subjects = subjectsOf(acts);
  const opened = [...subjects].flatMap(([register, about]) => [
    register,
    ...about.flatMap(({ act }) => act.registers),
  ]);
  return defineView({
    name: 'record',
    params: fields({ register: text(40), id: text(120) }),
    registers: [...new Set<RegisterName>([...opened, 'areas', 'prices', 'texts'])],
    read: (context) => {
      const about = subjects.get(context.params.register as RegisterName);
      return about
        ? readRecord(about, context)
        : refuse('unknownRegister', { register: context.params.register });
    },
  });
}

type Context = ViewContext<{ register: string; id: string }>;

function readRecord(about: readonly About[], context: Context) {
  const { params, book } = context;
  const register = params.register as RegisterName;
  const record: Record<string, Lookup> = {
    record: { register, column: TEMPLATES[register].key, value: params.id, need: 'one' },
  };
  const found = findFor(about, context, record);
  requireFound(record, found.own);
  const row = rowsOf(found.own).one('record', register);
  return {
    register,
    id: row.id,
    title: TEMPLATES[register].title,
    values: row.values,
    lines: [...recordLines(book, row), ...ownColumns(book, row)],
    next: about.map((one) => ({
      act: one.act.name,
      label: actLabel(one.act.name),
      field: one.subject.field,
      ...refusalOf(one, context, found.of(one)),
      ...scriptOf(one.act, book),
      fields: formFields(one.act, book).filter((field) => field.key !== one.subject.field),
    })),
  };
}

/** The rows that every act would look up, in one search and one read for all of them together. */
function findFor(about: readonly About[], { book, params }: Context, own: Record<string, Lookup>) {
  const inputOf = ({ subject }: About) => ({ [subject.field]: params.id }) as never;
  const named = (one: About, lookups: Record<string, Lookup> = {}) =>
    Object.entries(lookups).map(([name, lookup]) => [`${one.act.name}#${name}`, lookup] as const);
  const first = lookUp(book, {
    ...own,
    ...Object.fromEntries(about.flatMap((one) => named(one, one.act.load?.(inputOf(one))))),
  });
  const second = lookUp(
    book,
    Object.fromEntries(
      about.flatMap((one) => {
        const rows = rowsOf(partOf(first, one));
        return lacks(one, inputOf(one), partOf(first, one))
          ? []
          : named(one, one.act.loadMore?.(inputOf(one), rows));
      }),
    ),
  );
  return { own: first, of: (one: About) => partOf({ ...first, ...second }, one) };
}

/** The rows of one act, under the names that it gave them. */
function partOf(found: Found, { act }: About): Found {
  const prefix = `${act.name}#`;
  const own = Object.entries(found).filter(([name]) => name.startsWith(prefix));
  return Object.fromEntries(own.map(([name, rows]) => [name.slice(prefix.length), rows]));
}

/** Whether a row that the act cannot do without is not there. */
function lacks({ act }: About, input: never, found: Found): boolean {
  const needed = Object.entries(act.load?.(input) ?? {}).filter(([, { need }]) => need === 'one');
  return needed.some(([name]) => !found[name]?.length);
}

function refusalOf(one: About, context: Context, part: Found): { refusal?: Refusal } {
  const { actor, now, today, book, params } = context;
  try {
    requireFound(one.act.load?.({ [one.subject.field]: params.id } as never) ?? {}, part);
    const found = rowsOf(part);
    const rules = rulesOfRequest(book, found.maybe('request', 'requests'), today);
    const gate: GateContext = { actor, now, today, book, found, rules };
    checkAll(one.act, gate);
    return {};
  } catch (error) {
    const { refusal } = error as RefusedError;
    if (!refusal) throw error;
    return { refusal };
  }
}
