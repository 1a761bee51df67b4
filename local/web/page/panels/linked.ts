import { type ComponentChild, h } from 'preact';

const LINK = /(https?:\/\/[^\s<>"'）。，]+)/;

/** The text with its addresses as links that open in a tab of their own. */
export function linked(text: string): ComponentChild[] {
  return text
    .split(LINK)
    .map((part) =>
      LINK.test(part) ? h('a', { href: part, target: '_blank', rel: 'noopener' }, part) : part,
    );
}
