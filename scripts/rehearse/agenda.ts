import type { Moment } from './moments';

interface Waiting {
  at: Moment;
  order: number;
  goOn(): void;
}

/**
 * Stories that live side by side: each is a plain async function that waits for its next moment. One goes on at a time, the
 * earliest first, so the same stories always happen in the same order.
 */
export class Agenda {
  private waiting: Waiting[] = [];
  private order = 0;
  private rest: () => void = () => {};
  private failure: unknown;

  /** @param moveTo lets the time pass */
  constructor(private readonly moveTo: (at: Moment) => Promise<void>) {}

  /** A story begins at this moment. */
  begin(at: Moment, story: () => Promise<void>): void {
    const goOn = () => {
      story()
        .catch((error) => {
          this.failure ??= error;
        })
        .finally(() => this.rest());
    };
    this.waiting.push({ at, order: this.order++, goOn });
  }

  /** For stories: goes on when it is so late. */
  until(at: Moment): Promise<void> {
    return new Promise((goOn) => {
      this.waiting.push({ at, order: this.order++, goOn });
      this.rest();
    });
  }

  /** Lets everything happen that happens up to `end`, and answers how many stories were cut short by it. */
  async run(end: Moment, seen: (at: Moment) => void): Promise<number> {
    for (let next = this.earliest(); next && next.at <= end; next = this.earliest()) {
      this.waiting.splice(this.waiting.indexOf(next), 1);
      await this.moveTo(next.at);
      seen(next.at);
      await this.play(next);
      if (this.failure) throw this.failure;
    }
    await this.moveTo(end);
    return this.waiting.length;
  }

  /** Until this story waits again, or ends. */
  private play(next: Waiting): Promise<void> {
    return new Promise((rest) => {
      this.rest = rest;
      next.goOn();
    });
  }

  private earliest(): Waiting | undefined {
    return this.waiting.reduce<Waiting | undefined>(
      (first, one) => (first && compare(first, one) <= 0 ? first : one),
      undefined,
    );
  }
}

function compare(one: Waiting, other: Waiting): number {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1;
  return one.order - other.order;
}
