import { say } from '../../texts/say';
import { fields } from '../../workbook/input';
import { defineView } from '../../workbook/view';
import { knownMappings } from './import-mappings';
import { IMPORTABLE, importColumns, SOURCE_ID, targetOf } from './import-targets';

/** What the import dialog offers: registers, and the columns that a list may be mapped to. */
export const importForm = defineView({
  name: 'importForm',
  params: fields({}),
  registers: ['mappings'],
  read: ({ book }) => ({
    language: book.language,
    mappings: knownMappings(book),
    registers: IMPORTABLE.map((register) => ({
      register,
      title: targetOf(register).title,
      columns: [
        ...importColumns(register).map(({ key, label, type }) => ({
          key,
          label,
          type,
          required: isRequired(register, key),
        })),
        ...(register === 'requests'
          ? [{ key: SOURCE_ID, label: say('label.importKey'), type: 'text', required: false }]
          : []),
      ],
    })),
  }),
});

function isRequired(register: (typeof IMPORTABLE)[number], key: string): boolean {
  if (register === 'requests') return key === 'customerName' || key === 'need';
  const template = targetOf(register);
  const numbered = register === 'customers' && key === template.key;
  return (
    !numbered &&
    (key === template.key || template.columns.some((one) => one.key === key && one.required))
  );
}
