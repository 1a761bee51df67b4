import type { Home } from '../host/home';
import { json, Refusal, readJson } from './reply';
import type { Route } from './routes';

/** Moves the home's clock for people, and tells all pages. */
export interface ClockDesk {
  now(): { now: string; moving: boolean };
  moveTo(to: Date): Promise<void>;
  close(): void;
}

export function createClockDesk(
  home: Home,
  tell: (state: { now: string; moving: boolean }) => void,
): ClockDesk {
  let moves = 0;
  const now = () => ({ now: home.clock.now().toISOString(), moving: moves > 0 });
  const tick = () => tell(now());
  home.events.on('clock', tick);
  return {
    now,
    close: () => void home.events.off('clock', tick),
    async moveTo(to) {
      moves += 1;
      tell(now());
      try {
        await home.clock.moveTo(to);
      } catch (error) {
        throw new Refusal(409, (error as Error).message);
      } finally {
        moves -= 1;
        tell(now());
      }
    },
  };
}

export function clockRoutes(desk: ClockDesk): Route[] {
  return [
    {
      method: 'POST',
      path: /^\/api\/clock$/,
      async answer(visit) {
        const to = new Date(String((await readJson(visit)).to));
        if (Number.isNaN(to.getTime())) throw new Refusal(400, 'No such time.');
        await desk.moveTo(to);
        return json(desk.now());
      },
    },
  ];
}
