import type { Column, SeedRow, Template } from '../src/workbook/template';

/** What is wrong with a template: in which file, where in it (as `columns[3].type`), and why. */
export interface TemplateFault {
  file: string;
  path: string;
  reason: string;
}

/** What a schema cannot say: names that must be unique, and what templates say of each other. */
export function templateFaults(templates: Template[]): TemplateFault[] {
  return [
    ...doubledAcross(templates),
    ...templates.flatMap((template) => columnFaults(template, templates)),
  ];
}

/** The seed rows of a register. */
export function seedsOf(register: string, templates: Template[]): SeedRow[] {
  return templates.find((template) => template.register === register)?.rows ?? [];
}

function doubledAcross(templates: Template[]): TemplateFault[] {
  const of = (path: string, value: (template: Template) => string | number) =>
    templates.flatMap((template) => {
      const first = templates.find((other) => value(other) === value(template)) ?? template;
      const reason = `"${value(template)}" stands in ${fileOf(first)} too`;
      return first === template ? [] : [{ file: fileOf(template), path, reason }];
    });
  return [
    ...of('order', (template) => template.order),
    ...of('title.zh', (template) => template.title.zh),
    ...of('title.en', (template) => template.title.en),
  ];
}

function columnFaults(template: Template, templates: Template[]): TemplateFault[] {
  const file = fileOf(template);
  const { columns } = template;
  const fault = (at: number, field: string, reason: string) => ({
    file,
    path: `columns[${at}].${field}`,
    reason,
  });
  const twice = (field: string, value: (column: Column) => string) =>
    doubled(columns.map(value)).map((at) =>
      fault(at, field, `"${value(columns[at] as Column)}" stands in this template twice`),
    );
  return [
    ...keyFaults(template),
    ...twice('key', (column) => column.key),
    ...twice('label.zh', (column) => column.label.zh),
    ...twice('label.en', (column) => column.label.en),
    ...columns.flatMap((column, at) =>
      linkFaults(column, templates).map(([field, reason]) => fault(at, field, reason)),
    ),
  ];
}

function keyFaults(template: Template): TemplateFault[] {
  const key = template.columns.find((column) => column.key === template.key);
  if (key?.type === 'id') return [];
  const reason = key ? `column "${template.key}" is not of type id` : `no column "${template.key}"`;
  return [{ file: fileOf(template), path: 'key', reason }];
}

function linkFaults(column: Column, templates: Template[]): [field: string, reason: string][] {
  const { choices, ref } = column;
  if (ref && !templates.some((template) => template.register === ref))
    return [['ref', `there is no register "${ref}"`]];
  if (choices && !seedsOf('choices', templates).some((row) => row.list === choices))
    return [['choices', `choices.json has no rows for the list "${choices}"`]];
  return [];
}

/** Places of the values that stand earlier in the list already. */
export function doubled(values: (string | number)[]): number[] {
  return values.flatMap((value, at) => (values.indexOf(value) < at ? [at] : []));
}

export function fileOf(template: Template): string {
  return `${template.register}.json`;
}
