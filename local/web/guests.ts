import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageMessage } from '../host/contract';
import { html, type Reply } from './reply';

/** A page reloads its frame rarely, and shows two at most. */
const KEPT_PER_PAGE = 20;

const SANDBOX =
  'sandbox allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads';

/** Pages of the project that scripts showed: each gets an address that nobody can guess. */
export interface Guests {
  /** The message with an address in place of its HTML. */
  housed(message: PageMessage): PageMessage;
  page(id: string): string | undefined;
}

export function createGuests(): Guests {
  const pages = new Map<string, string>();
  return {
    housed({ html: content, ...message }) {
      if (typeof content !== 'string') return message as PageMessage;
      const id = randomUUID();
      pages.set(id, content);
      const [oldest] = pages.keys();
      if (pages.size > KEPT_PER_PAGE && oldest) pages.delete(oldest);
      return { ...(message as PageMessage), url: `/guest/${id}` };
    },
    page: (id) => pages.get(id),
  };
}

/** The project's HTML with `google.script` before anything of its own, in an origin of its own even when opened directly. */
export function guestReply(content: string, pageFolder: string): Reply {
  const shim = readFileSync(join(pageFolder, 'shim.js'), 'utf8').trim();
  const own = content.replace(/^\s*<!doctype[^>]*>/i, '');
  const head = `<meta charset="utf-8"><link rel="stylesheet" href="/fonts/fonts.css"><script>${shim}</script>`;
  return html(`<!doctype html>${head}${own}`, {
    'content-security-policy': `${SANDBOX}; frame-ancestors 'self'`,
  });
}
