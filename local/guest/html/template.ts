import { commentedCode, templateCode } from './template-code';

type HtmlTemplate = GoogleAppsScript.HTML.HtmlTemplate;

/** A template; whatever else a script sets on it is a variable inside. */
export function makeTemplate(raw: string): HtmlTemplate {
  const methods = {
    getRawContent: () => raw,
    getCode: () => templateCode(raw),
    getCodeWithComments: () => commentedCode(raw),
    evaluate: () => evaluate(raw, variables()),
    toString: () => 'HtmlTemplate',
  };
  const template: HtmlTemplate = Object.create(methods);
  const variables = (): [string, unknown][] => Object.entries(template);
  return template;
}

/** Runs in the script's global scope, so that its functions and constants are seen. */
function evaluate(raw: string, variables: [string, unknown][]): GoogleAppsScript.HTML.HtmlOutput {
  const names = variables.map(([name]) => name);
  const values = variables.map(([, value]) => value);
  const template = new Function(...names, `return ${templateCode(raw)}`);
  return Reflect.apply(template, undefined, values);
}
