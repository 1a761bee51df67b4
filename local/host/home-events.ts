import { EventEmitter } from 'node:events';
import type { HomeEvents } from './contract';

type Listener<K extends keyof HomeEvents> = (...args: HomeEvents[K]) => void;

/** What happens in the home, for whoever shows it. */
export interface HomeEmitter {
  on<K extends keyof HomeEvents>(event: K, listener: Listener<K>): this;
  off<K extends keyof HomeEvents>(event: K, listener: Listener<K>): this;
  emit<K extends keyof HomeEvents>(event: K, ...args: HomeEvents[K]): boolean;
}

export function createHomeEvents(): HomeEmitter {
  return new EventEmitter() as HomeEmitter;
}
