import { useState } from 'preact/hooks';
import type { Bilingual } from '../../texts/say';
import { act, type Failure, failure, type Reply, view } from '../server';
import { side } from '../words';
import { startingValues } from './act-shape';
import { draftOf, dropDraft } from './drafts';
import { follow } from './follow';
import { type Entries, filledLines, readEntries, startEntries } from './form-values';
import type { FormPlan, News, RequestView, Values } from './types';
import { both, t } from './words';

/** Where an act leads: to the record it was about, else to the request it made, if any; and what to tell there. */
export type Done = (no: string, news: News[]) => void;

/** The state of one act's form: what stands in it, what is wrong with it, and its way to the server. */
export function useActForm(plan: FormPlan, done: Done) {
  const [current, setCurrent] = useState(plan);
  const [trouble, setTrouble] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const form = useEntries(current);
  const { request, draft } = form;

  const type = (key: string, entry: Entries[string]) => {
    form.type(key, entry);
    if (trouble?.fields) setTrouble(without(trouble, key));
  };
  const submit = async () => {
    if (busy) return;
    const { input, faults } = readEntries(current.fields, form.tidy());
    if (faults.length) return setTrouble(unfit(faults));
    setBusy(true);
    const about = plan.fixed ?? recordOf(request);
    const reply = await act<ActValue>(plan.act, { ...about, ...input }, draft.key);
    setBusy(false);
    if (!reply.ok) return setTrouble(reply);
    dropDraft(draft);
    done(String((plan.record ? '' : request.no) ?? reply.value.no ?? ''), newsOf(plan, reply));
  };
  /** The record as it is now; what was typed stays. */
  const reload = async () => {
    setBusy(true);
    const reply = await view<RequestView>('request', { no: request.no });
    setBusy(false);
    if (!reply.ok) return setTrouble(reply);
    const next = reply.value.next.find((one) => one.act === plan.act);
    if (next) setCurrent({ ...current, fields: next.fields, of: reply.value });
    setTrouble(next ? refusalOf(next.refusal) : failure('wrongStage', both('noLongerPossible')));
  };
  return { ...form, fields: current.fields, trouble, busy, type, submit, reload };
}

/** What stands in the fields: what was typed, over what the record and habit suggest. */
function useEntries({ act, fields, of, record, values: known }: FormPlan) {
  const request: Values = of?.request ?? known ?? {};
  const draft = draftOf(act, record?.id ?? String(request.no ?? ''));
  const [typed, setTyped] = useState(draft.typed);
  const values = startingValues(act, request);
  const entries = { ...startEntries(fields, values), ...typed };
  const keep = (next: Entries) => {
    draft.typed = next;
    setTyped(next);
    return next;
  };
  return {
    request,
    draft,
    values,
    entries,
    typed,
    type: (key: string, entry: Entries[string]) =>
      keep({ ...typed, ...follow(key, entry, entries), [key]: entry }),
    clear: () => keep({}),
    /** Drops blank lines, so that the paths of faults name the lines that are seen. */
    tidy: () => {
      const lists = filledLines(fields, entries, values);
      const shown = Object.entries(lists).filter(([, lines]) => lines.length > 0);
      const others = Object.entries(typed).filter(([key]) => !(key in lists));
      keep(Object.fromEntries([...others, ...shown]));
      return { ...entries, ...lists };
    },
  };
}

interface ActValue {
  no?: string;
  reason?: Bilingual;
}

function recordOf({ no, version }: Values): Values {
  return no ? { no, ...(typeof version === 'number' ? { version } : {}) } : {};
}

function unfit(fields: Failure['fields'] & object): Failure {
  return failure('badInput', both('checkFields', { count: fields.length }), { fields });
}

function refusalOf(refusal: Omit<Failure, 'ok'> | undefined): Failure | null {
  return refusal ? { ok: false, ...refusal } : null;
}

/** A field that is being mended is no longer blamed. */
function without(trouble: Failure, key: string): Failure | null {
  const left = trouble.fields?.filter(({ path }) => path.split('.')[0] !== key) ?? [];
  return left.length ? { ...trouble, fields: left } : null;
}

function newsOf(plan: FormPlan, reply: Reply<ActValue> & { ok: true }): News[] {
  const warnings = (reply.warnings ?? []).map(side);
  // A new request's card gives the reason for its type itself.
  const reason = plan.of && reply.value.reason?.zh ? side(reply.value.reason) : '';
  const told = [t('done', { act: side(plan.label) }), reason].filter(
    (text) => text && !warnings.includes(text),
  );
  return [
    ...told.map((text) => ({ tone: 'good' as const, text })),
    ...warnings.map((text) => ({ tone: 'warn' as const, text })),
  ];
}
