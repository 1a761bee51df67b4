/**
 * Writes `SERVICES.md`: what the script side offers of each Apps Script class, read from its types, against what
 * Google's types know. Run it after a change in `guest/`: `node --import tsx local/services.ts`.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = fileURLToPath(new URL('SERVICES.md', import.meta.url));

/** Members by the name of the class. */
type Classes = Map<string, Set<string>>;

const HEAD = `# What the local home offers

Written by \`node --import tsx local/services.ts\` from the types of \`guest/\`. Anything else throws
\`not implemented locally: Class.method\` when it is used. "Not yet" are members that Google's types know.
`;

export function servicesText(): string {
  const program = guestProgram();
  const checker = program.getTypeChecker();
  const google = googleClasses(program, checker);
  const offered = [...offeredClasses(program, checker)].sort(([a], [b]) => a.localeCompare(b));
  return [HEAD, ...offered.map(([name, members]) => section(name, members, google))].join('\n');
}

function guestProgram(): ts.Program {
  const path = `${root}local/guest/tsconfig.json`;
  const { config } = ts.readConfigFile(path, ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(
    config,
    ts.sys,
    `${root}local/guest`,
  );
  return ts.createProgram(fileNames, options);
}

/** Every `missing('Class', object)` and `defineService('Service', object)`. */
function offeredClasses(program: ts.Program, checker: ts.TypeChecker): Classes {
  const found: Classes = new Map();
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit);
    if (!ts.isCallExpression(node) || !/^(missing|defineService)$/.test(node.expression.getText()))
      return;
    const [name, object] = node.arguments;
    if (!name || !object) return;
    for (const className of literalsOf(checker.getTypeAtLocation(name))) {
      const members = found.get(className) ?? new Set();
      for (const member of membersOf(checker.getTypeAtLocation(object))) members.add(member);
      found.set(className, members);
    }
  };
  for (const file of program.getSourceFiles()) {
    if (file.fileName.startsWith(`${root}local/guest/`)) visit(file);
  }
  return found;
}

/** `'A' | 'B'` names both; a text known only at run time names none. */
function literalsOf(type: ts.Type): string[] {
  if (type.isStringLiteral()) return [type.value];
  return type.isUnion() ? type.types.flatMap(literalsOf) : [];
}

function membersOf(type: ts.Type): string[] {
  const isPublic = (symbol: ts.Symbol) =>
    !symbol.declarations?.some(
      (one) =>
        ts.getCombinedModifierFlags(one) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected),
    );
  return type
    .getProperties()
    .filter(isPublic)
    .map((symbol) => symbol.getName())
    .filter(
      (name) => !['toString', 'constructor', 'prototype'].includes(name) && !name.startsWith('_'),
    );
}

/** The interfaces of `GoogleAppsScript.*`, several where a name comes several times. */
function googleClasses(program: ts.Program, checker: ts.TypeChecker): Map<string, Set<string>[]> {
  const found = new Map<string, Set<string>[]>();
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node)) {
      const name = node.name.text;
      found.set(name, [...(found.get(name) ?? []), googleMembers(node, checker)]);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) {
    if (file.fileName.includes('@types/google-apps-script')) visit(file);
  }
  return found;
}

function googleMembers(node: ts.InterfaceDeclaration, checker: ts.TypeChecker): Set<string> {
  const deprecated = (symbol: ts.Symbol) =>
    symbol.getJsDocTags(checker).some(({ name }) => name === 'deprecated');
  const symbols = checker.getTypeAtLocation(node).getProperties();
  return new Set(symbols.filter((one) => !deprecated(one)).map((one) => one.getName()));
}

function section(name: string, members: Set<string>, google: Map<string, Set<string>[]>): string {
  const known = closest(google.get(name.split('.').at(-1) ?? name) ?? [], members);
  const missing = [...known].filter((member) => !members.has(member)).sort();
  const count = known.size > 0 ? ` (${known.size - missing.length} of ${known.size})` : '';
  const lines = [`## ${name}${count}`, '', [...members].sort().join(' · ')];
  if (missing.length > 0) lines.push('', `Not yet: ${missing.join(' · ')}`);
  return `${lines.join('\n')}\n`;
}

/** A name such as Range exists in several services: the one that has most in common is meant. */
function closest(candidates: Set<string>[], members: Set<string>): Set<string> {
  const common = (candidate: Set<string>) =>
    [...candidate].filter((one) => members.has(one)).length;
  return candidates.reduce(
    (best, candidate) => (common(candidate) > common(best) ? candidate : best),
    new Set<string>(),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, servicesText());
