import { useState } from 'preact/hooks';
import type { Entries } from '../form-values';
import type { Field } from '../types';
import { t } from '../words';
import { FieldRow, type FieldRowProps } from './field-row';

interface FieldGroupProps extends Pick<FieldRowProps, 'path' | 'faults' | 'newLine'> {
  first: Field[];
  more: Field[];
  entries: Entries;
  type: (key: string, entry: Entries[string]) => void;
}

/** Fields one below the other; the less common ones open on demand, or when one of them needs attention. */
export function FieldGroup(props: FieldGroupProps) {
  const { first, more, path, faults } = props;
  const [isOpen, setOpen] = useState(false);
  const needsAttention = more.some((field) => faults.has(path + field.key));
  return (
    <div class="fields">
      {first.map((field) => (
        <GroupField key={field.key} {...props} field={field} />
      ))}
      {more.length > 0 && (
        <details
          open={isOpen || needsAttention}
          onToggle={(event) => setOpen(event.currentTarget.open)}
        >
          <summary data-testid={['more', ...path.split('.')].filter(Boolean).join('-')}>
            {t('more')}
          </summary>
          <div class="fields">
            {more.map((field) => (
              <GroupField key={field.key} {...props} field={field} />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}

function GroupField({
  field,
  path,
  entries,
  type,
  faults,
  newLine,
}: FieldGroupProps & { field: Field }) {
  return (
    <FieldRow
      field={field}
      path={path + field.key}
      entry={entries[field.key] ?? ''}
      faults={faults}
      newLine={newLine}
      type={(entry) => type(field.key, entry)}
    />
  );
}
