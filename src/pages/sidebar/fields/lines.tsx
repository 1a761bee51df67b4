import { side } from '../../words';
import { arrangeLine } from '../act-shape';
import type { Entries } from '../form-values';
import type { Field } from '../types';
import { t } from '../words';
import { FieldGroup } from './field-group';
import { FaultText, type FieldRowProps } from './field-row';

/** A list of groups of fields, as the lines of a bill. */
export function Lines({ lines, ...props }: FieldRowProps & { lines: Entries[] }) {
  const { field, path, faults, newLine, type } = props;
  const add = () => {
    type([...lines, newLine(field)]);
    focusSoon(`${path}.${lines.length}.`);
  };
  const remove = (at: number) => {
    type(lines.filter((_, index) => index !== at));
    focusSoon(`${path}.${Math.max(0, at - 1)}.`);
  };
  const placed = lines.map((line, index) => ({ line, at: `${path}.${index}` }));
  return (
    <fieldset class="field lines" data-testid={`field-${path}`}>
      <legend class={field.required ? 'need' : ''}>{side(field.label)}</legend>
      <FaultText path={path} fault={faults.get(path)} />
      {placed.map(({ at, line }, index) => (
        <Line
          key={at}
          {...props}
          path={at}
          line={line}
          number={index + 1}
          change={(changed) => type(lines.map((one, other) => (other === index ? changed : one)))}
          remove={lines.length > 1 ? () => remove(index) : undefined}
        />
      ))}
      <button type="button" onClick={add} data-testid={`add-${path}`}>
        ＋ {t('addLine')}
      </button>
    </fieldset>
  );
}

interface LineProps extends Omit<FieldRowProps, 'entry' | 'type'> {
  line: Entries;
  number: number;
  change: (line: Entries) => void;
  remove: (() => void) | undefined;
}

function Line({ field, path, line, number, faults, newLine, change, remove }: LineProps) {
  const fields: Field[] = field.of ?? [];
  return (
    <fieldset class="line">
      <legend class="row">
        <span class="grow">{t('line', { number })}</span>
        {remove && (
          <button
            type="button"
            class="plain"
            aria-label={t('removeLine', { number })}
            onClick={remove}
            data-testid={`remove-${path}`}
          >
            ×
          </button>
        )}
      </legend>
      <FieldGroup
        {...arrangeLine(fields)}
        path={`${path}.`}
        entries={line}
        faults={faults}
        newLine={newLine}
        type={(key, entry) => change({ ...line, [key]: entry })}
      />
    </fieldset>
  );
}

/** The line is there only after the next drawing. */
function focusSoon(path: string): void {
  setTimeout(() => {
    const first = document.querySelector<HTMLElement>(`[name^="${path}"]`);
    first?.focus();
  });
}
