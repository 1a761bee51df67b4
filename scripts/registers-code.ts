import type { Column, ColumnType, Template } from '../src/workbook/template';

const TYPES: Record<'number' | 'boolean' | 'list', ColumnType[]> = {
  number: ['int', 'number', 'money'],
  boolean: ['bool'],
  list: ['list'],
};

/** The source of `src/workbook/registers.generated.ts`. */
export function registersCode(templates: Template[]): string {
  const names = templates.map((template) => template.register);
  return [
    '// Made by scripts/generate-registers.ts from sheets-templates/. Change the templates, then run `npm run build`.',
    ...[...names]
      .sort()
      .map((name) => `import ${name} from '../../sheets-templates/${name}.json';`),
    "import type { Template } from './template';",
    '',
    ...templates.map(rowInterface),
    '/** The row type of each register. */',
    'export interface RegisterRows {',
    ...names.map((name) => `  ${name}: ${rowName(name)};`),
    '}',
    '',
    'export type RegisterName = keyof RegisterRows;',
    '',
    '/** Every template, in the order of the tabs. */',
    'export const TEMPLATES = {',
    ...names.map((name) => `  ${name},`),
    '} as unknown as Record<RegisterName, Template>;',
    '',
  ].join('\n');
}

function rowInterface({ register, title, columns }: Template): string {
  const fields = columns.map((column) => `  ${column.key}: ${rowType(column)};`);
  return [
    `/** ${title.en} · ${title.zh} */`,
    `export interface ${rowName(register)} {`,
    ...fields,
    '}',
    '',
  ].join('\n');
}

function rowName(register: string): string {
  return `${register.charAt(0).toUpperCase()}${register.slice(1)}Row`;
}

/** Blank is '' in text, null in numbers, false in bool and [] in lists. */
function rowType({ type }: Column): string {
  if (TYPES.number.includes(type)) return 'number | null';
  if (TYPES.boolean.includes(type)) return 'boolean';
  return TYPES.list.includes(type) ? 'string[]' : 'string';
}
