import { moment, yuan } from '../shown';
import { shown } from './facts';
import type { RequestView, Values } from './types';
import { type PageText, t } from './words';

const LOG_KINDS: Record<string, PageText> = {
  contact: 'logContact',
  visit: 'logVisit',
  answer: 'logAnswer',
  note: 'logNote',
};

/** What belongs to a request, folded until wanted. */
export function Belongings({ card, now }: { card: RequestView; now: string }) {
  const when = (value: Values[string] | undefined) => moment(shown(value), now);
  const groups: [PageText, string[]][] = [
    ['log', card.serviceLog.map((one) => `${when(one.at)} ${logText(one)}`)],
    ['charges', card.charges.map(chargeText)],
    [
      'invoices',
      card.invoices.map((one) => `${shown(one.number) || t('toBeIssued')} ${cents(one.total)}`),
    ],
    ['payments', card.payments.map((one) => `${when(one.receivedAt)} ${cents(one.amount)}`)],
    ['history', card.history.map((one) => `${when(one.at)} ${shown(one.content)}`)],
  ];
  const filled = groups.filter(([, lines]) => lines.length);
  return (
    <>
      {filled.map(([title, lines]) => (
        <details key={title} data-testid={`card-${title}`}>
          <summary>{`${t(title)} (${lines.length})`}</summary>
          <ul class="list">
            {lines.map((line) => (
              <li key={line} class="line">
                {line}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}

function logText({ kind, text, explanation }: Values): string {
  const known = LOG_KINDS[shown(kind)];
  const words = [known ? t(known) : shown(kind), shown(text) || shown(explanation)];
  return words.filter(Boolean).join(' · ');
}

function chargeText({ description, code, charged, reason }: Values): string {
  return `${shown(description) || shown(code)} ${cents(charged)}\n${shown(reason)}`.trim();
}

function cents(value: Values[string] | undefined): string {
  return yuan(typeof value === 'number' ? value : 0);
}
