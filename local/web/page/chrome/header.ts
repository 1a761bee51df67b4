import { h, type JSX } from 'preact';
import type { Desk } from '../desk';
import { currentLanguage, switchLanguage } from '../language';
import { state } from '../state';
import { useStore } from '../store';
import { say } from '../texts';
import { Clock } from './clock';
import { Icon } from './icon';
import { MenuBar } from './menu-bar';
import { People } from './people';

export function Header({ desk }: { desk: Desk }): JSX.Element {
  const { title, online } = useStore(state);
  return h(
    'header',
    { class: 'header' },
    h('span', { class: 'logo' }, h(Icon, { name: 'sheet', size: 36 })),
    h(
      'div',
      { class: 'header-middle' },
      h('h1', { class: 'title', 'data-testid': 'title' }, title),
      h(MenuBar, { desk }),
    ),
    h(
      'div',
      { class: 'header-right' },
      !online &&
        h(
          'span',
          { class: 'offline', role: 'status', 'data-testid': 'offline' },
          h(Icon, { name: 'offline', size: 18 }),
          say('offline'),
        ),
      h(Clock, {}),
      h(LanguageSwitch, {}),
      h(People, { desk }),
    ),
  );
}

function LanguageSwitch(): JSX.Element {
  const other = currentLanguage() === 'zh' ? 'en' : 'zh';
  return h(
    'button',
    {
      type: 'button',
      class: 'chip',
      title: say('language'),
      lang: other,
      'data-testid': 'language',
      onClick: () => switchLanguage(other),
    },
    other === 'zh' ? '中文' : 'English',
  );
}
