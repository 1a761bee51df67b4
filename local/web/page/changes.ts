import type { FromServer, HomeState, Message } from '../protocol';
import { type PageState, state } from './state';

/** News that only the chrome and its panels care for. */
export function noteChanges(message: FromServer): void {
  if (message.kind === 'entry') noteCollections(message.collections ?? []);
  if (message.kind === 'execution') bump('executionChanges');
  if (message.kind === 'clock') noteClock(message);
  if (message.kind === 'users') state.set({ users: message.users });
  if (message.kind === 'welcome') noteHome(message.home);
}

function noteCollections(collections: string[]): void {
  if (collections.includes('mail')) bump('mailChanges');
  if (collections.includes('triggers')) bump('triggerChanges');
}

/** Whatever happened while nobody listened is to be looked at too. */
function noteHome(home: HomeState): void {
  const { owner, users, timeZone } = home;
  state.set({ online: true, owner, users, timeZone });
  noteClock(home);
  bump('mailChanges', 'triggerChanges', 'executionChanges');
}

function noteClock({ now, moving }: Pick<Message<'clock'>, 'now' | 'moving'>): void {
  state.set({ clockOffset: Date.parse(now) - Date.now(), clockMoving: moving });
}

type Counter = 'mailChanges' | 'triggerChanges' | 'executionChanges';

function bump(...counters: Counter[]): void {
  const now = state.get();
  const next = counters.map((counter) => [counter, now[counter] + 1]);
  state.set(Object.fromEntries(next) as Partial<PageState>);
}
