import { Fragment } from 'preact';
import { side } from '../words';
import type { RecordLine } from './types';

/** Columns of a row: what each is called, and what it says. */
export function Lines({ of }: { of: RecordLine[] }) {
  if (!of.length) return null;
  return (
    <dl>
      {of.map(({ key, label, text }) => (
        <Fragment key={key}>
          <dt>{side(label)}</dt>
          <dd>{side(text)}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
