import type { Box, PageMessage } from '../host/contract';
import { createGuests } from './guests';
import type { FromServer } from './protocol';

/** A way to a page: what a socket does for a session. */
export interface Line {
  send(text: string): void;
}

/** One browser tab with one chosen user. */
export class Session {
  line: Line | undefined;
  /** What the page has selected. */
  box: Box | null = null;
  readonly guests = createGuests();
  /** Shown while the line was down. */
  #missed: FromServer[] = [];
  #asks = new Map<number, { question: FromServer; resolve(answer: unknown): void }>();
  #lastAsk = 0;

  constructor(
    readonly id: string,
    readonly user: string,
  ) {}

  /** Entries and other news: lost while the line is down, the page catches up by itself. */
  post(message: FromServer): void {
    this.line?.send(JSON.stringify(message));
  }

  show(message: PageMessage): void {
    const showing: FromServer = { kind: 'show', message: this.guests.housed(message) };
    if (this.line) this.post(showing);
    else this.#missed.push(showing);
  }

  /** Resolves with `null` when the page goes away. */
  ask(message: PageMessage): Promise<unknown> {
    this.#lastAsk += 1;
    const ask = this.#lastAsk;
    const question: FromServer = { kind: 'ask', ask, message };
    this.post(question);
    return new Promise((resolve) => this.#asks.set(ask, { question, resolve }));
  }

  answer(ask: number, value: unknown): void {
    this.#asks.get(ask)?.resolve(value);
    this.#asks.delete(ask);
  }

  /** Hands over what came while the line was down. Of questions nobody knows whether they came, or their answers. */
  catchUp(): void {
    for (const message of this.#missed.splice(0)) this.post(message);
    for (const { question } of this.#asks.values()) this.post(question);
  }

  end(): void {
    for (const { resolve } of this.#asks.values()) resolve(null);
    this.#asks.clear();
  }
}
