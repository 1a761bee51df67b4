import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import type { Template } from '../src/workbook/template';
import { seedFaults } from './seed-rules';
import { type TemplateFault, templateFaults } from './template-rules';

export interface TemplateFiles {
  /** By register name, in the order of the tabs; empty when there are faults. */
  templates: Template[];
  faults: TemplateFault[];
}

const SCHEMA = 'schema.json';

/** Reads and checks every template of a folder: first each file's shape, then what they say of each other. */
export function readTemplates(folder: string): TemplateFiles {
  const isShaped = shapeCheck(folder);
  const templates: Template[] = [];
  const faults: TemplateFault[] = [];
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.json') || file === SCHEMA) continue;
    const read = parse(join(folder, file));
    if ('reason' in read) faults.push({ file, path: '', reason: read.reason });
    else if (isShaped(read.value)) templates.push(read.value);
    else faults.push(...shapeFaults(file, isShaped.errors ?? []));
    const register = 'value' in read && (read.value as Partial<Template> | null)?.register;
    if (typeof register === 'string' && `${register}.json` !== file)
      faults.push({ file, path: 'register', reason: `"${register}" is not the file's name` });
  }
  if (faults.length === 0) faults.push(...templateFaults(templates), ...seedFaults(templates));
  templates.sort((a, b) => a.order - b.order);
  return { templates: faults.length === 0 ? templates : [], faults };
}

/** `sheets-templates/requests.json columns[3].type: …`, one line each. */
export function faultLines(faults: TemplateFault[]): string[] {
  return faults.map(({ file, path, reason }) => `sheets-templates/${file} ${path}: ${reason}`);
}

function shapeCheck(folder: string) {
  const schema = JSON.parse(readFileSync(join(folder, SCHEMA), 'utf8'));
  return new Ajv2020({ allErrors: true, strictRequired: false }).compile<Template>(schema);
}

function parse(path: string): { value: unknown } | { reason: string } {
  try {
    return { value: JSON.parse(readFileSync(path, 'utf8')) };
  } catch (fault) {
    return { reason: `not JSON: ${(fault as Error).message}` };
  }
}

/** The schema's own findings, without those that only say that a branch of it did not hold. */
function shapeFaults(file: string, errors: ErrorObject[]): TemplateFault[] {
  const told = errors.filter(({ keyword }) => !['if', 'allOf', 'oneOf'].includes(keyword));
  return (told.length > 0 ? told : errors).map((error) => ({
    file,
    path: readablePath(error.instancePath),
    reason: reasonOf(error),
  }));
}

function reasonOf({ keyword, params, message }: ErrorObject): string {
  if (keyword === 'required') return `"${params.missingProperty}" is missing`;
  if (keyword === 'additionalProperties') return `"${params.additionalProperty}" is unknown here`;
  if (keyword === 'enum') return `must be one of ${params.allowedValues.join(', ')}`;
  if (keyword === 'const') return `must be "${params.allowedValue}"`;
  if (keyword === 'false schema') return 'does not belong to a column of this type';
  return message ?? keyword;
}

/** `/columns/3/type` → `columns[3].type`. */
function readablePath(pointer: string): string {
  return pointer
    .slice(1)
    .replace(/\/(\d+)/g, '[$1]')
    .replace(/\//g, '.');
}
