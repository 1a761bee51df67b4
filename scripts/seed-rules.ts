import type { Column, SeedRow, Template } from '../src/workbook/template';
import { doubled, fileOf, seedsOf, type TemplateFault } from './template-rules';

type SeedValue = SeedRow[string];

/** Faults of the rows that the tabs start with. */
export function seedFaults(templates: Template[]): TemplateFault[] {
  return templates.flatMap((template) => tabFaults(template, templates));
}

function tabFaults(template: Template, templates: Template[]): TemplateFault[] {
  const rows = template.rows ?? [];
  const fault = (path: string, reason: string) => ({ file: fileOf(template), path, reason });
  const keys = rows.map((row) => String(row[template.key] ?? ''));
  return [
    ...doubled(keys).map((at) =>
      fault(`rows[${at}].${template.key}`, `"${keys[at]}" stands in two rows`),
    ),
    ...rows.flatMap((row, at) =>
      rowFaults(row, template, templates).map(([key, reason]) =>
        fault(`rows[${at}].${key}`, reason),
      ),
    ),
    ...(template.register === 'choices' ? labelFaults(rows, fault) : []),
  ];
}

function rowFaults(row: SeedRow, template: Template, templates: Template[]) {
  const faults: [key: string, reason: string][] = [];
  for (const column of template.columns)
    if ((column.required || column.key === template.key) && row[column.key] === undefined)
      faults.push([column.key, 'is missing']);
  for (const [key, value] of Object.entries(row)) {
    const column = template.columns.find((each) => each.key === key);
    const reason = column ? valueFault(value, column, templates) : 'there is no such column';
    if (reason) faults.push([key, reason]);
  }
  return faults;
}

function valueFault(value: SeedValue, column: Column, templates: Template[]): string | undefined {
  if (!suits(value, column))
    return `${JSON.stringify(value)} does not suit the type ${column.type}`;
  const codes = [value].flat();
  if (column.choices) {
    const list = seedsOf('choices', templates).filter((row) => row.list === column.choices);
    const unknown = codes.find((code) => !list.some((row) => row.code === code));
    if (unknown !== undefined) return `"${unknown}" is no code of the list "${column.choices}"`;
  }
  const target = templates.find((template) => template.register === column.ref);
  if (target && !target.rows?.some((row) => row[target.key] === value))
    return `"${value}" is no key among the rows of "${target.register}"`;
  return undefined;
}

const isText = (value: SeedValue) => typeof value === 'string';
const matches = (shape: RegExp) => (value: SeedValue) => isText(value) && shape.test(String(value));

const SUITS: Partial<Record<Column['type'], (value: SeedValue) => boolean>> = {
  text: (value) => isText(value) || isBilingual(value),
  longText: (value) => isText(value) || isBilingual(value),
  date: matches(/^\d{4}-\d\d-\d\d$/),
  dateTime: matches(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/),
  time: matches(/^([01]\d|2[0-3]):[0-5]\d$/),
  int: Number.isInteger,
  money: Number.isInteger,
  number: (value) => typeof value === 'number',
  bool: (value) => typeof value === 'boolean',
  list: Array.isArray,
};

function suits(value: SeedValue, { type }: Column): boolean {
  return (SUITS[type] ?? isText)(value);
}

function isBilingual(value: SeedValue): boolean {
  return typeof value === 'object' && !Array.isArray(value);
}

/** Cells hold labels and several of them may stand in one cell: each must lead back to one code. */
function labelFaults(rows: SeedRow[], fault: (path: string, reason: string) => TemplateFault) {
  const owners = new Map<string, string>();
  return rows.flatMap((row, at) =>
    ['code', 'zh', 'en'].flatMap((key) => {
      const label = String(row[key]);
      const name = `${row.list} ${label.toLowerCase()}`;
      const owner = owners.get(name) ?? row.code;
      owners.set(name, String(owner));
      if (owner !== row.code)
        return [fault(`rows[${at}].${key}`, `"${label}" also means "${owner}" in this list`)];
      if (/[、,]/.test(label))
        return [fault(`rows[${at}].${key}`, `"${label}" holds a mark that parts several choices`)];
      return [];
    }),
  );
}
