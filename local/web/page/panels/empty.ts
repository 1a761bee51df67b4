import { h, type JSX } from 'preact';
import { Icon } from '../chrome/icon';

export function Empty(props: {
  icon: 'mail' | 'alarm' | 'list';
  title: string;
  hint: string;
}): JSX.Element {
  return h(
    'div',
    { class: 'empty', 'data-testid': 'empty' },
    h(Icon, { name: props.icon, size: 48 }),
    h('div', { class: 'empty-title' }, props.title),
    h('div', null, props.hint),
  );
}
