import { call, defineService, missing, signatureError } from './kernel';

type StoreName = 'script' | 'user' | 'document';

class Properties {
  constructor(private readonly store: StoreName) {}

  getProperty(...args: [key: string]): string | null {
    checkCount(args, 1, 'getProperty');
    return call('props.get', { store: this.store, key: String(args[0]) });
  }

  getProperties(): Record<string, string> {
    return call('props.all', { store: this.store });
  }

  getKeys(): string[] {
    return Object.keys(this.getProperties());
  }

  setProperty(...args: [key: string, value: string]): this {
    checkCount(args, 2, 'setProperty');
    const [key, value] = args;
    return this.set({ [key]: value }, false);
  }

  setProperties(properties: Record<string, unknown>, deleteAllOthers = false): this {
    const isObject = typeof properties === 'object' && properties !== null;
    if (!isObject) signatureError([properties], 'PropertiesService.Properties.setProperties');
    return this.set(properties, deleteAllOthers);
  }

  deleteProperty(...args: [key: string]): this {
    checkCount(args, 1, 'deleteProperty');
    call('props.delete', { store: this.store, key: String(args[0]) });
    return this;
  }

  deleteAllProperties(): this {
    call('props.clear', { store: this.store });
    return this;
  }

  /** Values are texts, whatever came. */
  private set(properties: Record<string, unknown>, deleteOthers: boolean): this {
    const texts = Object.entries(properties).map(([key, value]) => [key, String(value)]);
    call('props.set', { store: this.store, entries: Object.fromEntries(texts), deleteOthers });
    return this;
  }
}

function checkCount(args: unknown[], count: number, method: string): void {
  if (args.length !== count) signatureError(args, `PropertiesService.Properties.${method}`);
}

const properties = (store: StoreName) =>
  missing('PropertiesService.Properties', new Properties(store));

export function install(): void {
  defineService('PropertiesService', {
    getScriptProperties: () => properties('script'),
    getUserProperties: () => properties('user'),
    getDocumentProperties: () => properties('document'),
  });
}
