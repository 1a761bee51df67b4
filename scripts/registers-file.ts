import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { root } from './install.mjs';
import { registersCode } from './registers-code';
import { faultLines, readTemplates } from './template-files';

const FILE = `${root}/src/workbook/registers.generated.ts`;

/** Writes the row types and the list of templates for `src`; returns the faults that kept it from doing so. */
export function writeRegisters(): string[] {
  const { templates, faults } = readTemplates(`${root}/sheets-templates`);
  if (faults.length === 0 && registersCode(templates) !== written())
    writeFileSync(FILE, registersCode(templates));
  return faultLines(faults);
}

/** Faults of the templates, or that the generated file is older than they are. */
export function registersFaults(): string[] {
  const { templates, faults } = readTemplates(`${root}/sheets-templates`);
  if (faults.length > 0) return faultLines(faults);
  if (registersCode(templates) === written()) return [];
  return ['src/workbook/registers.generated.ts is older than the templates: run `npm run build`'];
}

function written(): string {
  return existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
}
