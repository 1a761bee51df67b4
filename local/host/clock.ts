import type { Clock, Documents } from './contract';
import type { HomeEmitter } from './home-events';

/** The clock triggers, as the clock needs them. */
export interface Agenda {
  /** Epoch milliseconds of the next due trigger. */
  nextDue(): number | undefined;
  /** Runs the trigger that is due first, and plans its next time. */
  fireNext(): Promise<void>;
}

export interface OpenedClock extends Clock {
  /** Who is to be called when time comes. */
  setAgenda(agenda: Agenda): void;
  /** Puts the clock there, also backwards, and runs nothing. */
  set(to: Date): void;
  /** Runs what fell due meanwhile, each trigger once, and from then on each as it falls due. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

const COLLECTION = 'clock';
const OFFSET = 'offsetMs';
const TICK_MS = 1000;

export function createClock({ documents, events }: Base, standing = false): OpenedClock {
  let agenda: Agenda = { nextDue: () => undefined, fireNext: async () => {} };
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let turn: Promise<void> = Promise.resolve();

  const { now, set } = handsOf({ documents, events }, standing);

  /** One jump or tick at a time. */
  const inTurn = (work: () => Promise<void>) => {
    const mine = turn.then(work);
    turn = mine.catch(() => {});
    return mine;
  };

  const dueBy = (limit: number) => {
    const due = agenda.nextDue();
    return !stopped && due !== undefined && due <= limit ? due : undefined;
  };

  const jump = async (to: number) => {
    const start = now();
    if (to < start) refuseBackwards(start, to);
    for (let due = dueBy(to); due !== undefined; due = dueBy(to)) {
      // What a run takes must not push the next one off its time: each sees the clock at its own occurrence.
      set(Math.max(due, start));
      await agenda.fireNext();
    }
    if (!stopped) set(to);
  };

  const fireOverdue = async () => {
    while (dueBy(now()) !== undefined) await agenda.fireNext();
  };

  return {
    stands: standing,
    now: () => new Date(now()),
    moveTo: (to) => inTurn(() => jump(to.getTime())),
    set: (to) => set(to.getTime()),
    setAgenda(theirs) {
      agenda = theirs;
    },
    async start() {
      await inTurn(fireOverdue);
      timer = setInterval(() => {
        if (dueBy(now()) !== undefined) void inTurn(fireOverdue);
      }, TICK_MS);
      timer.unref();
    },
    async stop() {
      stopped = true;
      clearInterval(timer);
      await turn;
    },
  };
}

interface Base {
  documents: Documents;
  events: HomeEmitter;
}

/** A running clock is kept as what it differs from the machine's. */
function handsOf({ documents, events }: Base, standing: boolean) {
  let stoodAt: number | undefined;
  return {
    now: () => stoodAt ?? Date.now() + (documents.get<number>(COLLECTION, OFFSET) ?? 0),
    set(to: number) {
      if (standing) stoodAt = to;
      documents.put([{ collection: COLLECTION, id: OFFSET, value: to - Date.now() }]);
      events.emit('clock', new Date(to));
    },
  };
}

function refuseBackwards(from: number, to: number): never {
  const [there, back] = [from, to].map((instant) => new Date(instant).toISOString());
  throw new Error(`The clock stands at ${there}: it cannot go back to ${back}.`);
}
