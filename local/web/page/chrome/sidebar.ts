import { h, type JSX } from 'preact';
import type { Desk } from '../desk';
import { closeSidebar } from '../show';
import { state } from '../state';
import { useStore } from '../store';
import { say } from '../texts';
import { GuestFrame } from './guest-frame';
import { Icon } from './icon';

/** 300 px, as Google's: a script cannot change it. */
export function Sidebar({ desk }: { desk: Desk }): JSX.Element | null {
  const { sidebar } = useStore(state);
  if (!sidebar) return null;
  const { key, title, url } = sidebar;
  return h(
    'aside',
    { class: 'sidebar', 'data-testid': 'sidebar' },
    h(
      'div',
      { class: 'sidebar-head' },
      h('h2', { class: 'sidebar-title', 'data-testid': 'sidebar-title' }, title),
      h(
        'button',
        {
          type: 'button',
          class: 'icon-button',
          title: say('close'),
          'data-testid': 'sidebar-close',
          onClick: closeSidebar,
        },
        h(Icon, { name: 'close' }),
      ),
    ),
    h(GuestFrame, { key, url, title, desk, close: closeSidebar }),
  );
}
