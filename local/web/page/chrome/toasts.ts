import { h, type JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { dismissToast } from '../show';
import { state, type Toast } from '../state';
import { useStore } from '../store';
import { say } from '../texts';
import { Icon } from './icon';

/** Shorter runs would only flicker. */
const WORTH_TELLING_MS = 500;

export function Toasts(): JSX.Element {
  const { toasts } = useStore(state);
  return h(
    'div',
    { class: 'toasts', role: 'status' },
    toasts.map((toast) => h(ToastCard, { toast, key: toast.key })),
  );
}

function ToastCard({ toast }: { toast: Toast }): JSX.Element {
  const details = () => {
    dismissToast(toast.key);
    state.set({ panel: 'executions' });
  };
  return h(
    'div',
    { class: `card toast ${toast.details ? 'toast-error' : ''}`, 'data-testid': 'toast' },
    h(
      'div',
      { class: 'toast-text' },
      toast.title && h('div', { class: 'toast-title' }, toast.title),
      h('div', null, toast.message),
      toast.details &&
        h('button', { type: 'button', class: 'link', onClick: details }, say('details')),
    ),
    h(
      'button',
      {
        type: 'button',
        class: 'icon-button',
        title: say('dismiss'),
        onClick: () => dismissToast(toast.key),
      },
      h(Icon, { name: 'close', size: 18 }),
    ),
  );
}

/** Google's strip above the grid while a script runs. */
export function RunningStrip(): JSX.Element | null {
  const busy = useStore(state).runs > 0;
  const [visible, setVisible] = useState(false);
  useEffect(() => {
    setVisible(false);
    if (!busy) return;
    const timer = setTimeout(() => setVisible(true), WORTH_TELLING_MS);
    return () => clearTimeout(timer);
  }, [busy]);
  if (!visible) return null;
  return h(
    'div',
    { class: 'running', role: 'status', 'data-testid': 'running' },
    h('span', { class: 'spinner' }),
    say('running'),
  );
}
