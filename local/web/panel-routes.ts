import type { Home } from '../host/home';
import { clockEvent } from '../host/trigger-events';
import { html, json, Refusal, type Visit } from './reply';
import type { Route } from './routes';

/** What the outbox, the triggers and the executions show. */
export function panelRoutes(home: Home): Route[] {
  return [
    { method: 'GET', path: /^\/api\/outbox$/, answer: () => json(home.mail.list()) },
    {
      method: 'GET',
      path: /^\/api\/outbox\/([^/]+)\/html$/,
      answer: ({ caught: [id = ''] }) => mailReply(home, decodeURIComponent(id)),
    },
    { method: 'GET', path: /^\/api\/triggers$/, answer: () => json(home.triggers.list()) },
    {
      method: 'POST',
      path: /^\/api\/triggers\/([^/]+)\/run$/,
      answer: (visit) => runTrigger(home, visit),
    },
    { method: 'GET', path: /^\/api\/executions$/, answer: () => json(home.executions.recent()) },
  ];
}

/** Neither scripts nor anything from outside: a mail may say whatever it likes. */
const MAIL_POLICY =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'self' 'unsafe-inline'; img-src data:; font-src 'self'; frame-ancestors 'self'";

function mailReply(home: Home, id: string) {
  const mail = home.mail.list().find((one) => one.id === id);
  if (!mail) throw new Refusal(404, 'No such mail.');
  const head =
    '<!doctype html><meta charset="utf-8"><base target="_blank"><link rel="stylesheet" href="/fonts/fonts.css"><style>body{font:14px/1.5 Arial,sans-serif}</style>';
  return html(head + mail.htmlBody, { 'content-security-policy': MAIL_POLICY });
}

/** As its time had come; when it runs next stays as it is. */
async function runTrigger(home: Home, { caught: [id = ''] }: Visit) {
  const trigger = home.triggers.list().find((one) => one.id === decodeURIComponent(id));
  if (trigger?.eventType !== 'CLOCK') throw new Refusal(404, 'No such trigger.');
  const { status } = await home.executions.run({
    functionName: trigger.functionName,
    effectiveUser: trigger.creator,
    authMode: 'FULL',
    kind: 'clock',
    activeUser: trigger.creator,
    args: [clockEvent(trigger.id, home.clock.now())],
  });
  return json({ status });
}
