import { refuse } from '../../policy/refusal';
import { say } from '../../texts/say';
import { type RegisterName, TEMPLATES } from '../../workbook/registers.generated';
import type { Column, Template } from '../../workbook/template';
import type { ImportContext } from './import-rows';

/** Registers that take existing lists. Rights, settings and the trail of acts are not among them. */
export const IMPORTABLE = ['requests', 'customers', 'products', 'contracts'] as const;
export type Importable = (typeof IMPORTABLE)[number];

/** Columns of `requests` that only acts may fill; a list of old requests brings the others. */
const OWN = ['no', 'stage', 'customerNo', 'importKey', 'importNote', 'version', 'signatureHash'];
const STAMPS = ['version', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy'];

/** The id that a row had where it comes from: two rows with the same one are the same. */
export const SOURCE_ID = 'importKey';

export function targetOf(register: string): Template {
  return TEMPLATES[register as RegisterName];
}

/** The columns that a list's columns may be mapped to. */
export function importColumns(register: Importable): Column[] {
  const { columns } = targetOf(register);
  const closed = register === 'requests' ? OWN : STAMPS;
  const phoneBlock = (column: Column) => column.key.startsWith('step');
  return columns.filter(
    (column) => !closed.includes(column.key) && !STAMPS.includes(column.key) && !phoneBlock(column),
  );
}

export function mappableKeys(register: Importable): string[] {
  const keys = importColumns(register).map((column) => column.key);
  return register === 'requests' ? [...keys, SOURCE_ID] : keys;
}

/** Refuses a register that takes no lists, and a mapping that names what is not there. */
export function requireImportable({ input }: ImportContext): void {
  const { register, header, mapping } = input;
  if (!IMPORTABLE.some((name) => name === register)) {
    refuse(
      'notImportable',
      { register },
      { fields: [{ path: 'register', message: say('field.invalid') }] },
    );
  }
  const keys = mappableKeys(register as Importable);
  const faults = Object.entries(mapping).flatMap(([name, key]) => {
    if (!header.includes(name))
      return [{ path: `mapping.${name}`, message: say('field.noSuchHeader', { name }) }];
    if (!keys.includes(key))
      return [{ path: `mapping.${name}`, message: say('field.noSuchColumn', { key }) }];
    return [];
  });
  const targets = Object.values(mapping);
  const doubled = targets.find((key, index) => targets.indexOf(key) !== index);
  if (doubled)
    faults.push({ path: 'mapping', message: say('field.mappedTwice', { key: doubled }) });
  if (faults.length) refuse('badInput', { count: faults.length }, { fields: faults });
}
