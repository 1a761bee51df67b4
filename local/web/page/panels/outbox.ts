import { h, type JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SentMail } from '../../protocol';
import { shortTime } from '../show-time';
import { state } from '../state';
import { useStore } from '../store';
import { say } from '../texts';
import { Empty } from './empty';
import { MailView } from './mail-view';
import { useList } from './use-list';

/** What scripts sent, the newest first. */
export function Outbox(): JSX.Element | null {
  const { mailChanges } = useStore(state);
  const { rows, error } = useList<SentMail>('/api/outbox', mailChanges);
  const [openId, setOpenId] = useState<string | null>(null);
  if (error) return h('p', { class: 'panel-error' }, error);
  if (!rows) return null;
  const open = rows.find((mail) => mail.id === openId);
  if (open) return h(MailView, { mail: open, back: () => setOpenId(null) });
  if (!rows.length)
    return h(Empty, { icon: 'mail', title: say('noMail'), hint: say('noMailHint') });
  return h(
    'ul',
    { class: 'mail-list', 'data-testid': 'mail-list' },
    rows.map((mail) => h(MailRow, { mail, key: mail.id, open: () => setOpenId(mail.id) })),
  );
}

function MailRow({ mail, open }: { mail: SentMail; open(): void }): JSX.Element {
  return h(
    'li',
    null,
    h(
      'button',
      { type: 'button', class: 'mail-row', onClick: open, 'data-testid': 'mail-row' },
      h('span', { class: 'mail-to' }, mail.to || mail.cc || mail.bcc),
      h(
        'span',
        { class: 'mail-line' },
        h('span', { class: 'mail-subject' }, mail.subject || say('noSubject')),
        h('span', { class: 'mail-snippet' }, mail.body.slice(0, 200).replace(/\s+/g, ' ')),
      ),
      h('time', { class: 'mail-time' }, shortTime(mail.sentAt)),
    ),
  );
}
