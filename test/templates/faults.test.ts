import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { root } from '../../scripts/install.mjs';
import { faultLines, readTemplates } from '../../scripts/template-files';
import type { Column, Template } from '../../src/workbook/template';
import { StandIn } from '../build/stand-in';

const remains: string[] = [];
afterEach(() => {
  for (const folder of remains.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** The faults of the shipped templates after one of them was changed. */
function faultsAfter(register: string, change: (template: Template) => unknown): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'templates-'));
  remains.push(folder);
  cpSync(join(root, 'sheets-templates'), folder, { recursive: true });
  const file = join(folder, `${register}.json`);
  const template = JSON.parse(readFileSync(file, 'utf8'));
  change(template);
  writeFileSync(file, JSON.stringify(template));
  return faultLines(readTemplates(folder).faults);
}

const column = (template: Template, at: number) => template.columns[at] as Column;
const row = (template: Template, at: number) => template.rows?.[at] as Record<string, unknown>;

/** `areas` in `areas.json columns[1]: …`. */
const registerIn = (fault: string) => fault.slice(0, fault.indexOf('.'));

test('an unchanged folder has no faults', () => {
  expect(faultsAfter('areas', () => {})).toEqual([]);
});

describe('a faulty template is named with its place and the reason', () => {
  test.each<[name: string, fault: string, change: (template: Template) => unknown]>([
    [
      'an unknown type',
      'areas.json columns[1].type: must be one of id, text, longText',
      (t) => Object.assign(column(t, 1), { type: 'strng' }),
    ],
    [
      'a doubled key',
      'areas.json columns[1].key: "code" stands in this template twice',
      (t) => Object.assign(column(t, 1), { key: 'code' }),
    ],
    [
      'a doubled label, by which repair could not find the column',
      'areas.json columns[1].label.zh: "地区码" stands in this template twice',
      (t) => Object.assign(column(t, 1).label, { zh: '地区码' }),
    ],
    [
      'a reference to no register',
      'areas.json columns[2].ref: there is no register "branches"',
      (t) => Object.assign(column(t, 2), { ref: 'branches' }),
    ],
    [
      'a reference without its register',
      'areas.json columns[2]: "ref" is missing',
      (t) => Object.assign(column(t, 2), { ref: undefined }),
    ],
    [
      'a choice list without seed rows',
      'units.json columns[2].choices: choices.json has no rows for the list "unitSort"',
      (t) => Object.assign(column(t, 2), { choices: 'unitSort' }),
    ],
    [
      'choices on a column of text',
      'units.json columns[1].choices: does not belong to a column of this type',
      (t) => Object.assign(column(t, 1), { choices: 'unitKind' }),
    ],
    [
      'a missing language',
      'areas.json columns[1].label: "en" is missing',
      (t) => Object.assign(column(t, 1), { label: { zh: '地区名称' } }),
    ],
    [
      'an empty text',
      'areas.json title.en: must NOT have fewer than 1 characters',
      (t) => Object.assign(t.title, { en: '' }),
    ],
    [
      'an unknown property',
      'areas.json columns[1]: "widht" is unknown here',
      (t) => Object.assign(column(t, 1), { widht: 100 }),
    ],
    [
      'a key that is no column',
      'areas.json key: no column "id"',
      (t) => Object.assign(t, { key: 'id' }),
    ],
    [
      'a key that is no id',
      'areas.json key: column "name" is not of type id',
      (t) => Object.assign(t, { key: 'name' }),
    ],
    [
      'a name that is not the file’s',
      'areas.json register: "regions" is not the file\'s name',
      (t) => Object.assign(t, { register: 'regions' }),
    ],
    [
      'the title of another tab',
      'units.json title.zh: "地区责任" stands in areas.json too',
      (t) => Object.assign(t.title, { zh: '地区责任' }),
    ],
  ])('%s', (_, fault, change) => {
    expect(faultsAfter(registerIn(fault), change)).toEqual([expect.stringContaining(fault)]);
  });
});

describe('a faulty seed row is named with its place and the reason', () => {
  test.each<[name: string, fault: string, change: (template: Template) => unknown]>([
    [
      'an unknown column',
      'shifts.json rows[1].days: there is no such column',
      (t) => Object.assign(row(t, 1), { days: '6' }),
    ],
    [
      'an unknown code',
      'roles.json rows[0].scope: "everywhere" is no code of the list "scope"',
      (t) => Object.assign(row(t, 0), { scope: 'everywhere' }),
    ],
    [
      'a value that does not suit its type',
      'shifts.json rows[0].fromTime: "8:30" does not suit the type time',
      (t) => Object.assign(row(t, 0), { fromTime: '8:30' }),
    ],
    [
      'a reference to no row',
      'shifts.json rows[0].unit: "SH" is no key among the rows of "units"',
      (t) => Object.assign(row(t, 0), { unit: 'SH' }),
    ],
    [
      'a required value left out',
      'shifts.json rows[0].weekdays: is missing',
      (t) => Object.assign(row(t, 0), { weekdays: undefined }),
    ],
    [
      'a doubled key',
      'shifts.json rows[1].id: "morning" stands in two rows',
      (t) => Object.assign(row(t, 1), { id: 'morning' }),
    ],
    [
      'a label that means two codes of a list',
      'choices.json rows[1].en: "registered" also means "registered" in this list',
      (t) => Object.assign(row(t, 1), { en: 'registered' }),
    ],
    [
      'a label that a cell with several choices would cut',
      'choices.json rows[1].en: "Sent, out" holds a mark that parts several choices',
      (t) => Object.assign(row(t, 1), { en: 'Sent, out' }),
    ],
  ])('%s', (_, fault, change) => {
    expect(faultsAfter(registerIn(fault), change)).toEqual([expect.stringContaining(fault)]);
  });
});

test('a faulty template stops build and check before anything is written', () => {
  const project = new StandIn({ 'src/main.ts': 'export function onOpen() {}' });
  remains.push(project.folder);
  project.write('sheets-templates/areas.json', '{ "register": }');
  for (const run of [project.run('build.ts'), project.run('check.ts', 'templates')]) {
    expect(run.status).toBe(1);
    expect(run.output).toContain('sheets-templates/areas.json : not JSON');
    expect(run.output).not.toContain('dist/main.js');
  }
});

test('a template changed without a build is noticed by the check', () => {
  const project = new StandIn({ 'src/main.ts': 'export function onOpen() {}' });
  remains.push(project.folder);
  project.run('build.ts');
  expect(project.run('check.ts', 'templates')).toMatchObject({ status: 0 });
  const path = 'sheets-templates/areas.json';
  const text = readFileSync(join(project.folder, path), 'utf8');
  project.write(path, text.replaceAll('"backup"', '"second"'));
  const { status, output } = project.run('check.ts', 'templates');
  expect(status).toBe(1);
  expect(output).toContain('registers.generated.ts is older than the templates');
});
