import { type ComponentType, h, type JSX } from 'preact';
import { Icon } from '../chrome/icon';
import { type PanelName, state } from '../state';
import { useStore } from '../store';
import { say } from '../texts';
import { Executions } from './executions';
import { Outbox } from './outbox';
import { Triggers } from './triggers';

const PANELS: Record<PanelName, ComponentType> = {
  outbox: Outbox,
  triggers: Triggers,
  executions: Executions,
};

const NAMES = Object.keys(PANELS) as PanelName[];

/** The home's own pages, over the right part of the workbook. */
export function Drawer(): JSX.Element | null {
  const { panel } = useStore(state);
  if (!panel) return null;
  const close = () => state.set({ panel: null });
  return h(
    'section',
    {
      class: 'drawer',
      'data-testid': `panel-${panel}`,
      onKeyDown: (event: KeyboardEvent) => event.key === 'Escape' && close(),
    },
    h(
      'div',
      { class: 'drawer-head' },
      h(PanelTabs, { panel }),
      h(
        'a',
        { class: 'icon-button', href: `/${panel}`, target: '_blank', title: say('openInTab') },
        h(Icon, { name: 'tab', size: 18 }),
      ),
      h(
        'button',
        {
          type: 'button',
          class: 'icon-button',
          title: say('close'),
          onClick: close,
          'data-testid': 'panel-close',
        },
        h(Icon, { name: 'close' }),
      ),
    ),
    h('div', { class: 'drawer-body' }, h(PANELS[panel], {})),
  );
}

/** The same panel as a page of its own. */
export function PanelPage(): JSX.Element {
  const { panel } = useStore(state);
  const name = panel ?? 'outbox';
  return h(
    'main',
    { class: 'panel-page', 'data-testid': `panel-${name}` },
    h('div', { class: 'drawer-head' }, h(PanelTabs, { panel: name })),
    h('div', { class: 'drawer-body' }, h(PANELS[name], {})),
  );
}

function PanelTabs({ panel }: { panel: PanelName }): JSX.Element {
  return h(
    'div',
    { class: 'tabs drawer-tabs' },
    NAMES.map((name) =>
      h(
        'button',
        {
          type: 'button',
          key: name,
          class: `tab ${name === panel ? 'tab-on' : ''}`,
          onClick: () => state.set({ panel: name }),
          'data-testid': `tab-${name}`,
        },
        say(name),
      ),
    ),
  );
}
