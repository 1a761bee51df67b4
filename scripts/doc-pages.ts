import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { root } from './install.mjs';
import { requirementsNow } from './requirements/faults';
import { rolesPage } from './roles-page';

const REQUIREMENTS = 'docs/requirements.md';
const ROLES = 'docs/roles.md';

/** Writes the pages that are generated. */
export async function writePages(): Promise<string[]> {
  const { page, faults } = await requirementsNow();
  writeFileSync(`${root}/${REQUIREMENTS}`, page);
  writeFileSync(`${root}/${ROLES}`, rolesPage());
  return faults;
}

export async function requirementsFaults(): Promise<string[]> {
  const { page, faults } = await requirementsNow();
  return [...faults, ...stale(REQUIREMENTS, page)];
}

export function rolesFaults(): string[] {
  return stale(ROLES, rolesPage());
}

function stale(path: string, page: string): string[] {
  const file = `${root}/${path}`;
  if (existsSync(file) && readFileSync(file, 'utf8') === page) return [];
  return [`${path} is not what it is generated from: run \`npm run docs\``];
}
