/**
 * An object of the API as `Sheets.newX()` makes it: `setTitle(value)` sets `title` and chains, `getTitle()` reads it.
 * It is a plain object in every other way, also to JSON.
 */
export function newObject(): object {
  const fields: Record<string, unknown> = {};
  const object: object = new Proxy(fields, {
    get(target, key) {
      if (typeof key !== 'string' || key in target) return Reflect.get(target, key);
      const [, verb, name = ''] = /^(set|get)([A-Z].*)$/.exec(key) ?? [];
      const field = name.charAt(0).toLowerCase() + name.slice(1);
      if (verb === 'get') return () => target[field];
      if (verb !== 'set') return undefined;
      return (value: unknown) => {
        target[field] = value;
        return object;
      };
    },
  });
  return object;
}
