import { useEffect, useRef } from 'preact/hooks';
import { focusFirst } from '../focus-first';
import { Script } from '../script';
import { Trouble } from '../trouble';
import { side } from '../words';
import { arrange } from './act-shape';
import { AlreadyOpen } from './already-open';
import { FieldGroup } from './fields/field-group';
import { type Entries, startLine } from './form-values';
import type { FormPlan, Session } from './types';
import { type Done, useActForm } from './use-act-form';
import { t } from './words';

interface ActFormProps {
  plan: FormPlan;
  /** Absent where no other record may be shown. */
  session?: Session;
  done: Done;
  back: () => void;
  open?: (no: string) => void;
}

/** The form of an act: its fields, what is wrong with them, and the way back. By keyboard alone if one likes. */
export function ActForm({ plan, session, done, back, open }: ActFormProps) {
  const form = useActForm(plan, done);
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => focusFirst(element.current, 'input, select, textarea, [type=submit]'), []);
  const faults = new Map(form.trouble?.fields?.map((one) => [one.path, side(one.message)]));
  const keys = (event: KeyboardEvent) => {
    const isLong = event.target instanceof HTMLTextAreaElement;
    const isCommand = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    // Input methods use both keys while a word is being put together.
    if (event.isComposing) return;
    if (event.key === 'Escape') back();
    else if (isLong && isCommand) element.current?.requestSubmit();
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    await form.submit();
    // What is wrong is there only after the next drawing.
    setTimeout(() => focusFirst(element.current, '[aria-invalid=true], [role=alert]'));
  };
  return (
    <form
      ref={element}
      noValidate
      onSubmit={submit}
      onKeyDown={keys}
      data-testid={`form-${plan.act}`}
    >
      <h2>{side(plan.label)}</h2>
      <About plan={plan} />
      {plan.script && <Script lines={plan.script} />}
      <Kept form={form} />
      {form.fields.length === 0 && <p>{t('confirmOnly')}</p>}
      <FieldGroup
        {...arrange(plan.act, form.fields, form.request)}
        path=""
        entries={form.entries}
        faults={faults}
        newLine={(field) => startLine(field, form.values)}
        type={form.type}
      />
      {!plan.of && !plan.record && session && open && (
        <AlreadyOpen entries={form.entries} session={session} open={open} />
      )}
      <FormTrouble form={form} />
      <Actions busy={form.busy} label={side(plan.label)} back={back} />
    </form>
  );
}

/** What the form is about. */
function About({ plan: { of, record, values } }: { plan: FormPlan }) {
  const no = record?.id ?? of?.request.no;
  const name = (of?.request ?? values)?.customerName;
  if (!no) return null;
  return <p class="soft">{[no, name].filter(Boolean).join(' · ')}</p>;
}

type Form = ReturnType<typeof useActForm>;

/** Says that what was typed earlier is still there. */
function Kept({ form }: { form: Form }) {
  const wasTyped = useRef(hasText(form.typed)).current;
  if (!wasTyped || !hasText(form.typed)) return null;
  return (
    <div class="note row" role="status">
      <span class="grow">{t('draftKept')}</span>
      <button type="button" class="plain" onClick={form.clear} data-testid="draft-clear">
        {t('draftClear')}
      </button>
    </div>
  );
}

function hasText(typed: Entries): boolean {
  return Object.values(typed).some((entry) => entry !== '' && entry !== false);
}

/** What the banner says; faults of fields that are not drawn are told here. */
function FormTrouble({ form: { trouble, fields, busy, reload } }: { form: Form }) {
  if (!trouble) return null;
  const homeless = (trouble.fields ?? []).filter(
    ({ path }) => !fields.some((field) => field.key === path.split('.')[0]),
  );
  return (
    <Trouble of={trouble}>
      {homeless.map(({ path, message }) => (
        <div key={path}>{`${path}: ${side(message)}`}</div>
      ))}
      {trouble.code === 'stale' && (
        <button type="button" onClick={reload} disabled={busy} data-testid="reload-keep">
          {t('reloadKeep')}
        </button>
      )}
    </Trouble>
  );
}

function Actions({ busy, label, back }: { busy: boolean; label: string; back: () => void }) {
  return (
    <div class="actions">
      <div class="row">
        <button type="submit" class="main grow" disabled={busy} data-testid="submit">
          {busy ? t('submitting') : label}
        </button>
        <button type="button" onClick={back} data-testid="back">
          {t('back')}
        </button>
      </div>
      <div class="hint">{t('keys')}</div>
    </div>
  );
}
