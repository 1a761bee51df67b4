import { blobOf, isBlobSource } from '../blob-source';
import { call, defineService, signatureError } from '../kernel';
import { makeOutput, SandboxMode, templateOutput, XFrameOptionsMode } from './output';
import { makeTemplate } from './template';

/** HtmlService. */
export function install(): void {
  defineService('HtmlService', {
    SandboxMode,
    XFrameOptionsMode,
    createHtmlOutput: (...args: unknown[]) =>
      makeOutput(args.length ? sourceOf(args, 'createHtmlOutput') : ''),
    createHtmlOutputFromFile: (name: string) => makeOutput(file(name)),
    createTemplate: (...args: unknown[]) => makeTemplate(sourceOf(args, 'createTemplate')),
    createTemplateFromFile: (name: string) => makeTemplate(file(name)),
    getUserAgent: () => null,
    initTemplate: templateOutput,
    toString: () => 'HtmlService',
  });
}

function file(name: string): string {
  return call<string>('html.file', { name: String(name) });
}

/** A text, or a blob's. */
function sourceOf(args: unknown[], method: string): string {
  const [source] = args;
  if (typeof source === 'string') return source;
  if (isBlobSource(source)) return blobOf(source).getDataAsString();
  signatureError(args, `HtmlService.${method}`);
}
