import { call, defineService, missing } from '../kernel';
import { newObject } from './objects';

type Options = Record<string, unknown>;

/** The advanced service `Sheets`, version 4. Order of arguments: body, path, options. */
export function install(): void {
  const service = {
    getVersion: () => 'v4',
    toString: () => 'AdvancedServiceIdentifier{name=sheets, version=v4}',
    Spreadsheets: missing('Sheets.Spreadsheets', {
      get: (id: string, options?: Options) => ask('get', 'spreadsheets.get', { id, options }),
      getByDataFilter: (body: object, id: string, options?: Options) =>
        ask('getByDataFilter', 'spreadsheets.getByDataFilter', { id, body, options }),
      batchUpdate: (body: object, id: string, options?: Options) =>
        ask('batchUpdate', 'spreadsheets.batchUpdate', { id, body, options }),
      Values: missing('Sheets.Spreadsheets.Values', values),
      DeveloperMetadata: missing('Sheets.Spreadsheets.DeveloperMetadata', {
        search: (body: object, id: string) =>
          ask('searchMetadata', 'spreadsheets.developerMetadata.search', { id, body }),
        get: (id: string, metadataId: number) =>
          ask('getMetadata', 'spreadsheets.developerMetadata.get', { id, metadataId }),
      }),
    }),
  };
  // `newCellData()` and some 160 more: objects with chained setters.
  const withObjects = new Proxy(service, {
    has: (target, key) => key in target || isNew(key),
    get: (target, key) =>
      isNew(key) ? () => newObject() : (target as Record<string | symbol, unknown>)[key],
  });
  defineService('Sheets', withObjects);
}

function isNew(key: string | symbol): boolean {
  return typeof key === 'string' && /^new[A-Z]/.test(key);
}

const values = {
  get: (id: string, range: string, options?: Options) =>
    ask('values', 'spreadsheets.values.get', { id, range, options }),
  batchGet: (id: string, options?: Options) =>
    ask('valueRanges', 'spreadsheets.values.batchGet', { id, options }),
  batchGetByDataFilter: (body: object, id: string) =>
    ask('valueRangesByDataFilter', 'spreadsheets.values.batchGetByDataFilter', { id, body }),
  update: (...[body, id, range, options]: [object, string, string, Options?]) =>
    ask('updateValues', 'spreadsheets.values.update', { id, range, body, options }),
  append: (...[body, id, range, options]: [object, string, string, Options?]) =>
    ask('appendValues', 'spreadsheets.values.append', { id, range, body, options }),
  batchUpdate: (body: object, id: string) =>
    ask('updateValueRanges', 'spreadsheets.values.batchUpdate', { id, body }),
  clear: (_body: object, id: string, range: string) =>
    ask('clearValues', 'spreadsheets.values.clear', { id, range }),
  batchClear: (body: object, id: string) =>
    ask('clearValueRanges', 'spreadsheets.values.batchClear', { id, body }),
};

/** Whatever goes wrong is told under the method's name, as Google's client does. */
function ask(op: string, method: string, arg: object): unknown {
  try {
    return call(`api.${op}`, JSON.parse(JSON.stringify(arg)));
  } catch (fault) {
    throw apiFault(method, fault as Error);
  }
}

const NO_PREFIX = /^(not implemented locally|You do not have permission)/;

function apiFault(method: string, fault: Error): Error {
  const { message } = fault;
  if (NO_PREFIX.test(message)) return fault;
  const error = new Error(`API call to sheets.${method} failed with error: ${message}`);
  error.name = 'GoogleJsonResponseException';
  const code = message === 'Requested entity was not found.' ? 404 : 400;
  return Object.assign(error, { details: { code, message } });
}
