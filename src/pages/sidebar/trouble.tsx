import type { Failure } from '../server';
import { side, t } from '../words';

/** A refusal in words: what, which clause, what to do. */
export function Trouble({ of, close }: { of: Omit<Failure, 'ok'>; close?: () => void }) {
  return (
    <div class="note bad" role="alert" data-testid="trouble" data-code={of.code}>
      {side(of.message)}
      {of.clause && <span class="soft"> [{of.clause}]</span>}
      {of.hint && <div class="soft">{side(of.hint)}</div>}
      {close && <button type="button" class="plain" onClick={close}>{t('close')}</button>}
    </div>
  );
}
