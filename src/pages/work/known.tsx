import type { ComponentChildren } from 'preact';
import { Fragment } from 'preact';

/** A label and what is known under it; lines without anything are left out. */
export type Line = [label: string, value: ComponentChildren];

export function Known({ lines }: { lines: Line[] }) {
  return (
    <dl>
      {lines
        .filter(([, value]) => value !== '' && value !== null && value !== undefined)
        .map(([label, value]) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
    </dl>
  );
}
