import { call, defineService, missing, signatureError } from './kernel';

type StoreName = 'script' | 'user' | 'document';

const DEFAULT_SECONDS = 600;

class Cache {
  constructor(private readonly store: StoreName) {}

  get(key: string): string | null {
    return this.getAll([key])[key] ?? null;
  }

  getAll(keys: string[]): Record<string, string> {
    if (!Array.isArray(keys)) signatureError([keys], 'CacheService.Cache.getAll');
    return call('cache.get', { store: this.store, keys: keys.map(String) });
  }

  put(...args: [key: string, value: string, expirationInSeconds?: number]): null {
    const [key, value, expirationInSeconds = DEFAULT_SECONDS] = args;
    if (value === null || value === undefined) signatureError(args, 'CacheService.Cache.put');
    return this.putAll({ [key]: value }, expirationInSeconds);
  }

  putAll(values: Record<string, unknown>, expirationInSeconds = DEFAULT_SECONDS): null {
    const texts = Object.entries(values).map(([key, value]) => [key, String(value)]);
    call('cache.put', {
      store: this.store,
      entries: Object.fromEntries(texts),
      seconds: expirationInSeconds,
    });
    return null;
  }

  remove(key: string): null {
    return this.removeAll([key]);
  }

  removeAll(keys: string[]): null {
    call('cache.remove', { store: this.store, keys: keys.map(String) });
    return null;
  }
}

const cache = (store: StoreName) => missing('CacheService.Cache', new Cache(store));

export function install(): void {
  defineService('CacheService', {
    getScriptCache: () => cache('script'),
    getUserCache: () => cache('user'),
    getDocumentCache: () => cache('document'),
  });
}
