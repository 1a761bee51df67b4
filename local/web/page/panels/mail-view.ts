import { h, type JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SentMail } from '../../protocol';
import { Icon } from '../chrome/icon';
import { shortTime } from '../show-time';
import { say } from '../texts';
import { linked } from './linked';

/** One mail, as its reader would see it. */
export function MailView({ mail, back }: { mail: SentMail; back(): void }): JSX.Element {
  const [formatted, setFormatted] = useState(Boolean(mail.htmlBody));
  return h(
    'article',
    { class: 'mail', 'data-testid': 'mail' },
    h(
      'div',
      { class: 'mail-bar' },
      h(
        'button',
        { type: 'button', class: 'button', onClick: back, 'data-testid': 'mail-back' },
        h(Icon, { name: 'back', size: 18 }),
        say('back'),
      ),
      mail.htmlBody && h(BodySwitch, { formatted, setFormatted }),
    ),
    h('h3', { class: 'mail-title' }, mail.subject || say('noSubject')),
    h(MailFacts, { mail }),
    formatted
      ? h('iframe', {
          class: 'mail-frame',
          sandbox: 'allow-popups allow-popups-to-escape-sandbox',
          src: `/api/outbox/${encodeURIComponent(mail.id)}/html`,
          title: mail.subject,
          'data-testid': 'mail-html',
        })
      : h('pre', { class: 'mail-text', 'data-testid': 'mail-text' }, linked(mail.body)),
  );
}

function MailFacts({ mail }: { mail: SentMail }): JSX.Element {
  const facts: [string, string][] = [
    [say('from'), mail.name],
    [say('to'), mail.to],
    [say('cc'), mail.cc],
    [say('bcc'), mail.bcc],
    [say('replyTo'), mail.replyTo],
    [say('sentAt'), shortTime(mail.sentAt)],
    [say('attachments'), mail.attachments.join(', ')],
  ];
  return h(
    'dl',
    { class: 'facts' },
    facts
      .filter(([, value]) => value)
      .map(([label, value]) => [h('dt', null, label), h('dd', null, value)]),
  );
}

function BodySwitch(props: { formatted: boolean; setFormatted(next: boolean): void }): JSX.Element {
  const choice = (formatted: boolean, label: string) =>
    h(
      'button',
      {
        type: 'button',
        class: `tab ${props.formatted === formatted ? 'tab-on' : ''}`,
        onClick: () => props.setFormatted(formatted),
      },
      label,
    );
  return h('div', { class: 'tabs' }, choice(true, say('asHtml')), choice(false, say('asText')));
}
