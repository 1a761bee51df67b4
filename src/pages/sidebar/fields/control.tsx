import { side } from '../../words';
import type { Field } from '../types';
import { t } from '../words';
import { Drawing } from './drawing';

export interface ControlProps {
  field: Field;
  path: string;
  text: string;
  isFaulty: boolean;
  /** Ids of what explains the field. */
  describedBy: string;
  type: (text: string) => void;
}

/** The control for one value that is typed or chosen. */
export function Control(props: ControlProps) {
  const { field, text, type } = props;
  const common = attributes(props);
  switch (field.type) {
    case 'choice':
      return <Choices {...props} />;
    case 'drawing':
      return <Drawing {...props} attributes={common} />;
    case 'longText':
      return (
        <textarea {...common} value={text} onInput={(event) => type(event.currentTarget.value)} />
      );
    default:
      return (
        <input
          {...common}
          {...kindOf(field)}
          value={text}
          onInput={(event) => type(event.currentTarget.value)}
        />
      );
  }
}

/** Numbers are text fields: a wheel or an arrow key must not change an amount by accident. */
function kindOf({ type, key }: Field) {
  if (type === 'dateTime') return { type: 'datetime-local', max: '9999-12-31T23:59' } as const;
  if (type === 'date') return { type: 'date', max: '9999-12-31' } as const;
  if (type === 'money' || type === 'number') return { type: 'text', inputMode: 'decimal' } as const;
  if (type === 'int') return { type: 'text', inputMode: 'numeric' } as const;
  return key === 'phone' ? ({ type: 'tel' } as const) : ({ type: 'text' } as const);
}

function Choices(props: ControlProps) {
  const { field, text, type } = props;
  const choices = field.choices ?? [];
  const isKnown = !text || choices.some((one) => one.code === text);
  return (
    <select
      {...attributes(props)}
      value={text}
      onChange={(event) => type(event.currentTarget.value)}
    >
      <option value="">{field.required ? t('choose') : t('none')}</option>
      {!isKnown && <option value={text}>{text}</option>}
      {choices.map((one) => (
        <option key={one.code} value={one.code}>
          {side(one.label)}
        </option>
      ))}
    </select>
  );
}

function attributes({ field, path, isFaulty, describedBy }: ControlProps) {
  return {
    id: idOf(path),
    name: path,
    autocomplete: 'off',
    'aria-required': field.required,
    'aria-invalid': isFaulty,
    'aria-describedby': describedBy || undefined,
    'data-testid': `field-${path}`,
  };
}

export function idOf(path: string): string {
  return `field-${path}`;
}
