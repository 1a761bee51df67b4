import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Members by interface, `Spreadsheet.Range`, as Google's types know them; without what is deprecated. */
export function googleTypes(): Map<string, Set<string>> {
  const path = `${root}node_modules/@types/google-apps-script/index.d.ts`;
  const program = ts.createProgram([path], { skipLibCheck: true, types: [] });
  const checker = program.getTypeChecker();
  const found = new Map<string, Set<string>>();
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node)) {
      const symbol = checker.getSymbolAtLocation(node.name);
      const name = symbol && checker.getFullyQualifiedName(symbol);
      if (name) found.set(name.replace(/^GoogleAppsScript\./, ''), membersOf(node, checker));
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) {
    if (file.fileName.includes('google-apps-script')) visit(file);
  }
  return found;
}

function membersOf(node: ts.InterfaceDeclaration, checker: ts.TypeChecker): Set<string> {
  const symbols = checker.getTypeAtLocation(node).getProperties();
  const isDeprecated = (symbol: ts.Symbol) =>
    symbol.getJsDocTags(checker).some(({ name }) => name === 'deprecated');
  return new Set(symbols.filter((one) => !isDeprecated(one)).map((one) => one.getName()));
}
