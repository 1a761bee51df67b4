import { side } from '../../words';
import type { Entries } from '../form-values';
import type { Field } from '../types';
import { t } from '../words';
import { Control, idOf } from './control';
import { Lines } from './lines';

export interface FieldRowProps {
  field: Field;
  path: string;
  entry: Entries[string];
  /** What is wrong, by path. */
  faults: Map<string, string>;
  /** What a new line starts with. */
  newLine: (field: Field) => Entries;
  type: (entry: Entries[string]) => void;
}

/** A field with its label, and beside it what is wrong with it. */
export function FieldRow(props: FieldRowProps) {
  const { field, entry } = props;
  if (Array.isArray(entry)) return <Lines {...props} lines={entry} />;
  return typeof entry === 'boolean' ? (
    <Tick {...props} checked={entry} />
  ) : (
    <Typed {...props} text={entry} key={field.key} />
  );
}

function Typed({ field, path, text, faults, type }: FieldRowProps & { text: string }) {
  const fault = faults.get(path);
  const hint = hintOf(field);
  const described = [fault && `${idOf(path)}-fault`, hint && `${idOf(path)}-hint`];
  return (
    <div class={isShort(field) ? 'field short' : 'field'}>
      <label class={field.required ? 'need' : ''} for={idOf(path)}>
        {labelOf(field)}
      </label>
      <Control
        field={field}
        path={path}
        text={text}
        isFaulty={fault !== undefined}
        describedBy={described.filter(Boolean).join(' ')}
        type={type}
      />
      {hint && (
        <div class="hint" id={`${idOf(path)}-hint`}>
          {hint}
        </div>
      )}
      <FaultText path={path} fault={fault} />
    </div>
  );
}

function Tick({ field, path, checked, faults, type }: FieldRowProps & { checked: boolean }) {
  const fault = faults.get(path);
  return (
    <div class="field">
      <label class="tick">
        <input
          id={idOf(path)}
          type="checkbox"
          name={path}
          checked={checked}
          aria-invalid={fault !== undefined}
          aria-describedby={fault && `${idOf(path)}-fault`}
          onChange={(event) => type(event.currentTarget.checked)}
          data-testid={`field-${path}`}
        />
        {side(field.label)}
      </label>
      <FaultText path={path} fault={fault} />
    </div>
  );
}

export function FaultText({ path, fault }: { path: string; fault: string | undefined }) {
  if (!fault) return null;
  return (
    <div class="fault" id={`${idOf(path)}-fault`} data-testid={`fault-${path}`}>
      {fault}
    </div>
  );
}

/** What half the width has room for, in Latin signs; Chinese ones take two. */
const HALF_LABEL = 18;
const HALF_CHOICE = 14;

/** Two such fields have room beside each other. */
function isShort(field: Field): boolean {
  if (widthOf(labelOf(field)) > HALF_LABEL) return false;
  if (field.type === 'choice')
    return !!field.choices?.every(({ label }) => widthOf(side(label)) <= HALF_CHOICE);
  return field.type === 'money' || field.type === 'number' || field.type === 'int';
}

function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 2 : 1), 0);
}

function labelOf({ label, type }: Field): string {
  return type === 'money' ? `${side(label)} (${t('yuan')})` : side(label);
}

/** The time of an act is now, unless it is typed. */
function hintOf({ key, type, required }: Field): string {
  const isMoment = type === 'dateTime' && !required && /At$/.test(key);
  return isMoment ? t('blankNow') : '';
}
