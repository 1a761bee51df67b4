import { posix } from 'node:path';
import ts from 'typescript';
import type { SourceFile } from './source-files';

/** One import of a source file. */
export interface Import {
  /** From the repository's root for a relative import, else the package's name (`preact`, `node:fs`). */
  target: string;
  isPackage: boolean;
  /** `import type`, or only `type` names: nothing is left of it at run time. */
  isTypeOnly: boolean;
  line: number;
}

/** Every import, re-export, `import()` and `require()` of a TypeScript or JavaScript file. */
export function importsOf(file: SourceFile): Import[] {
  const tree = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const visit = (node: ts.Node) => {
    const specifier = specifierOf(node);
    if (specifier)
      found.push({
        ...targetOf(file.path, specifier.text),
        isTypeOnly: isTypeOnly(node),
        line: tree.getLineAndCharacterOfPosition(node.getStart()).line + 1,
      });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function specifierOf(node: ts.Node): ts.StringLiteralLike | undefined {
  const isStatic = ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
  if (isStatic) return literal(node.moduleSpecifier);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return literal(node.argument.literal);
  const isCall = ts.isCallExpression(node) && /^(import|require)$/.test(node.expression.getText());
  return isCall ? literal(node.arguments[0]) : undefined;
}

function literal(node: ts.Node | undefined): ts.StringLiteralLike | undefined {
  return node && ts.isStringLiteralLike(node) ? node : undefined;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node))
    return node.isTypeOnly || areTypes(node.exportClause && named(node.exportClause));
  if (!ts.isImportDeclaration(node) || !node.importClause) return false;
  const { isTypeOnly: whole, name, namedBindings } = node.importClause;
  return whole || (!name && areTypes(namedBindings && named(namedBindings)));
}

function named(bindings: ts.NamedImportBindings | ts.NamedExportBindings) {
  return ts.isNamedImports(bindings) || ts.isNamedExports(bindings) ? bindings.elements : undefined;
}

function areTypes(names: Iterable<{ isTypeOnly: boolean }> | undefined): boolean {
  return names !== undefined && [...names].every((name) => name.isTypeOnly);
}

function targetOf(path: string, specifier: string): Pick<Import, 'target' | 'isPackage'> {
  if (specifier.startsWith('.'))
    return { target: posix.join(posix.dirname(path), specifier), isPackage: false };
  const [scope = '', name] = specifier.split('/');
  return { target: scope.startsWith('@') ? `${scope}/${name}` : scope, isPackage: true };
}
