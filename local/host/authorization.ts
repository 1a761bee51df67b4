import type { Execution } from './contract';

/** Simple triggers may not call services that need a person's consent. */
export function authorize(execution: Execution, method: string, scope: string): void {
  if (execution.authMode === 'FULL') return;
  throw new Error(
    `You do not have permission to call ${method}. Required permissions: https://www.googleapis.com/auth/${scope}`,
  );
}
