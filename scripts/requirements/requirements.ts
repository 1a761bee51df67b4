import { readFileSync } from 'node:fs';
import { root } from '../install.mjs';
import { DIFFERENCES } from './differences';
import { tagsOf } from './tags';
import type { TestTitle } from './titles';

export interface Requirement {
  /** `R24` or `D3`. */
  id: string;
  title: { zh: string; en: string };
  summary: { zh: string; en: string };
}

/** A requirement and the tests whose titles name it. */
export interface Proven extends Requirement {
  proofs: TestTitle[];
  further: TestTitle[];
}

/** The clauses as delivered, then what goes beyond them. */
export function requirements(): Requirement[] {
  const template = JSON.parse(readFileSync(`${root}/sheets-templates/clauses.json`, 'utf8')) as {
    rows: { clause: string; title: Requirement['title']; summary: Requirement['summary'] }[];
  };
  const clauses = template.rows.map(({ clause, title, summary }) => ({
    id: clause,
    title,
    summary,
  }));
  const beyond = Object.entries(DIFFERENCES).map(([id, { zh, en }]) => ({
    id,
    title: { zh: '', en: '' },
    summary: { zh, en },
  }));
  return [...clauses, ...beyond];
}

export function prove(tests: { onBundle: TestTitle[]; further: TestTitle[] }): Proven[] {
  const [proofs, further] = [byTag(tests.onBundle), byTag(tests.further)];
  return requirements().map((one) => ({
    ...one,
    proofs: proofs.get(one.id) ?? [],
    further: further.get(one.id) ?? [],
  }));
}

/** Tags of titles that name no requirement, one line each. */
export function unknownTags(tests: TestTitle[]): string[] {
  const known = new Set(requirements().map(({ id }) => id));
  return tests.flatMap(({ title, file }) =>
    tagsOf(title)
      .filter((tag) => !known.has(tag))
      .map((tag) => `${file} names ${tag}, which is no requirement: ${title}`),
  );
}

function byTag(tests: TestTitle[]): Map<string, TestTitle[]> {
  const found = new Map<string, TestTitle[]>();
  for (const test of tests) {
    for (const tag of tagsOf(test.title)) found.set(tag, [...(found.get(tag) ?? []), test]);
  }
  return found;
}
