import type { Clock, Execution, Ops } from './contract';
import type { StoreName } from './properties';

interface CacheArg {
  store: StoreName;
  keys: string[];
}

interface Entry {
  value: string;
  expiresAt: number;
}

const KEY_LENGTH = 250;
const VALUE_BYTES = 100 * 1024;
const LONGEST_SECONDS = 21_600;
const MOST_ENTRIES = 1000;
const KEPT_ENTRIES = 900;

/** CacheService: only a hint, so it lives in memory and goes with the process. */
export function createCache(clock: Clock): Ops {
  const caches = new Map<string, Map<string, Entry>>();

  const cacheOf = ({ store }: { store: StoreName }, run: Execution) => {
    const name = store === 'user' ? `user ${run.effectiveUser}` : store;
    const cache = caches.get(name) ?? new Map<string, Entry>();
    caches.set(name, cache);
    return cache;
  };

  const get = (arg: CacheArg, run: Execution) => {
    const cache = cacheOf(arg, run);
    const now = clock.now().getTime();
    const found = arg.keys.flatMap((key) => {
      const entry = cache.get(key);
      return entry && entry.expiresAt > now ? [[key, entry.value] as const] : [];
    });
    return Object.fromEntries(found);
  };

  const put = (
    arg: { store: StoreName; entries: Record<string, string>; seconds: number },
    run: Execution,
  ) => {
    const cache = cacheOf(arg, run);
    const life = Math.min(Math.max(arg.seconds, 1), LONGEST_SECONDS) * 1000;
    for (const [key, value] of Object.entries(arg.entries)) {
      checkSize(key, value);
      cache.set(key, { value, expiresAt: clock.now().getTime() + life });
    }
    thinOut(cache);
  };

  return {
    'cache.get': get,
    'cache.put': put,
    'cache.remove': (arg: CacheArg, run) => {
      for (const key of arg.keys) cacheOf(arg, run).delete(key);
    },
  };
}

function checkSize(key: string, value: string): void {
  if (key.length > KEY_LENGTH) throw new Error('Argument too large: key');
  if (Buffer.byteLength(value) > VALUE_BYTES) throw new Error('Argument too large: value');
}

/** Past the cap, the entries that expire last stay. */
function thinOut(cache: Map<string, Entry>): void {
  if (cache.size <= MOST_ENTRIES) return;
  const soonest = [...cache].sort(([, a], [, b]) => a.expiresAt - b.expiresAt);
  for (const [key] of soonest.slice(0, cache.size - KEPT_ENTRIES)) cache.delete(key);
}
