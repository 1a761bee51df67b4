import type { IncomingMessage } from 'node:http';

const LOOPBACK = /^(127\.0\.0\.1|localhost)(:\d+)?$/;

/**
 * Whether a request may be from this computer's own page. The port is open to every page that the browser shows: a
 * foreign `Host` means a foreign name that was made to point here, a foreign `Origin` someone else's script.
 */
export function isOwn(request: IncomingMessage): boolean {
  const { host = '', origin } = request.headers;
  if (!LOOPBACK.test(host)) return false;
  return origin === undefined || origin === `http://${host}`;
}
