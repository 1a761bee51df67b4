import type { ImportJob } from './types';

/** Names all that is to be imported: equal jobs have equal digests, whatever the file is called by now. */
export async function digestOf(job: ImportJob): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(job));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
