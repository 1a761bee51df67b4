import type { Documents, Execution, Ops } from './contract';

export type StoreName = 'script' | 'user' | 'document';

interface StoreArg {
  store: StoreName;
}

const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;

/** PropertiesService: three stores, each a collection of texts by key. */
export function createProperties(documents: Documents): Ops {
  const collectionOf = ({ store }: StoreArg, run: Execution) =>
    store === 'user' ? `properties user ${run.effectiveUser}` : `properties ${store}`;

  const all = (collection: string) =>
    Object.fromEntries(documents.list<string>(collection).map(({ id, value }) => [id, value]));

  const removal = (collection: string, id: string) => ({ collection, id, value: null });

  const set = (
    arg: StoreArg & { entries: Record<string, string>; deleteOthers: boolean },
    run: Execution,
  ) => {
    const collection = collectionOf(arg, run);
    const before = all(collection);
    const after = arg.deleteOthers ? arg.entries : { ...before, ...arg.entries };
    checkSizes(arg.entries, after);
    const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
    const changed = Object.entries(arg.entries).filter(([key, value]) => before[key] !== value);
    documents.put([
      ...gone.map((id) => removal(collection, id)),
      ...changed.map(([id, value]) => ({ collection, id, value })),
    ]);
  };

  return {
    'props.get': (arg: StoreArg & { key: string }, run) =>
      documents.get<string>(collectionOf(arg, run), arg.key) ?? null,
    'props.all': (arg: StoreArg, run) => all(collectionOf(arg, run)),
    'props.set': set,
    'props.delete': (arg: StoreArg & { key: string }, run) => {
      const collection = collectionOf(arg, run);
      if (documents.get(collection, arg.key) !== undefined) {
        documents.put([removal(collection, arg.key)]);
      }
    },
    'props.clear': (arg: StoreArg, run) => {
      const collection = collectionOf(arg, run);
      documents.put(documents.list(collection).map(({ id }) => removal(collection, id)));
    },
  };
}

function checkSizes(entries: Record<string, string>, after: Record<string, string>): void {
  if (Object.values(entries).some((value) => Buffer.byteLength(value) > VALUE_BYTES)) {
    throw new Error('Argument too large: value');
  }
  const total = Object.entries(after).reduce(
    (sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value),
    0,
  );
  if (total > STORE_BYTES) {
    throw new Error(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  }
}
