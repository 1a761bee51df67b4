import { WebSocket } from 'ws';
import type { FromPage, FromServer, Message } from '../../../local/web/protocol';

const PATIENCE_MS = 10_000;

/** A page's socket without a page. */
export class PageLine {
  readonly received: FromServer[] = [];
  #socket: WebSocket;

  constructor(url: string, options: { session: string; user?: string; origin?: string }) {
    const { session, user = '', origin = url } = options;
    const query = new URLSearchParams({ session, user });
    this.#socket = new WebSocket(`${url.replace('http', 'ws')}/socket?${query}`, { origin });
    this.#socket.on('message', (data) => this.received.push(JSON.parse(String(data))));
  }

  send(message: FromPage): void {
    this.#socket.send(JSON.stringify(message));
  }

  /** The first message of that kind, when it is there; takes it out. */
  async next<Kind extends FromServer['kind']>(kind: Kind): Promise<Message<Kind>> {
    for (const end = Date.now() + PATIENCE_MS; Date.now() < end; ) {
      const place = this.received.findIndex((message) => message.kind === kind);
      if (place >= 0) return this.received.splice(place, 1)[0] as Message<Kind>;
      await new Promise((resume) => setTimeout(resume, 5));
    }
    throw new Error(`No ${kind} came; but ${JSON.stringify(this.received).slice(0, 500)}`);
  }

  /** Resolves with the HTTP status or error when the server does not take the line. */
  refused(): Promise<string> {
    return new Promise((resolve) => {
      this.#socket.on('open', () => resolve('open'));
      this.#socket.on('error', (error) => resolve(error.message));
    });
  }

  /** As a browser that leaves the page; or, cut, as a network that breaks. */
  close(how: 'leaves' | 'cut' = 'leaves'): void {
    if (how === 'leaves') this.#socket.close(1001);
    else this.#socket.terminate();
  }
}
