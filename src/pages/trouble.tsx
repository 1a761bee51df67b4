import type { ComponentChildren } from 'preact';
import type { Failure } from './server';
import { side, t } from './words';

interface TroubleProps {
  of: Omit<Failure, 'ok'>;
  close?: () => void;
  /** What one can do about it. */
  children?: ComponentChildren;
}

/** A refusal in words: what, which clause, what to do. */
export function Trouble({ of, close, children }: TroubleProps) {
  return (
    <div class="note bad" role="alert" tabIndex={-1} data-testid="trouble" data-code={of.code}>
      {side(of.message)}
      {of.clause && <span class="clause"> [{of.clause}]</span>}
      {of.hint && <div class="hint">{side(of.hint)}</div>}
      {(children || close) && (
        <div class="row">
          {children}
          {close && (
            <button type="button" class="plain" onClick={close}>
              {t('close')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
