declare module 'gas-local' {
  import type { Context } from 'node:vm';

  /** Evaluates the folder's files in the context, in the order of their names. */
  export function require(
    folder: string,
    context: Context,
    options: { filter(path: string): boolean },
  ): Context;
}
