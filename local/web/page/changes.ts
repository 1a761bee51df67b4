import type { FromServer, HomeState } from '../protocol';
import { state } from './state';

/** News that only the chrome and its panels care for. */
export function noteChanges(message: FromServer): void {
  const { mailChanges, triggerChanges, executionChanges } = state.get();
  switch (message.kind) {
    case 'entry':
      if (message.collections?.includes('mail')) state.set({ mailChanges: mailChanges + 1 });
      if (message.collections?.includes('triggers')) {
        state.set({ triggerChanges: triggerChanges + 1 });
      }
      return;
    case 'execution':
      return state.set({ executionChanges: executionChanges + 1 });
    case 'clock':
      return state.set({ clockOffset: offsetOf(message.now), clockMoving: message.moving });
    case 'users':
      return state.set({ users: message.users });
    case 'welcome':
      // Whatever happened while nobody listened.
      return state.set({
        mailChanges: mailChanges + 1,
        triggerChanges: triggerChanges + 1,
        executionChanges: executionChanges + 1,
      });
  }
}

export function noteHome(home: HomeState): void {
  const { owner, users, timeZone, now, moving } = home;
  const clockOffset = offsetOf(now);
  state.set({ online: true, owner, users, timeZone, clockOffset, clockMoving: moving });
}

function offsetOf(homeNow: string): number {
  return Date.parse(homeNow) - Date.now();
}
