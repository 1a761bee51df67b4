import { randomBytes, randomInt } from 'node:crypto';
import type { Answers, StoredResponse } from './model';

const LARGEST = 2 ** 31 - 1;

function letters(count: number): string {
  return randomBytes(count).toString('base64url').slice(0, count);
}

export function newFileId(): string {
  return `1${letters(43)}`;
}

/** The id in a form's public link; the form's own id cannot be had from it. */
export function newPublishedId(): string {
  return `1FAIpQLS${letters(48)}`;
}

export function newResponse(now: Date, answers: Answers, email = ''): StoredResponse {
  const id = `2_${letters(84)}`;
  return { id, submittedAt: now.toISOString(), email, answers, editToken: `2_${letters(84)}` };
}

/** Item ids and field numbers. */
export function newNumber(): number {
  return randomInt(100_000_000, LARGEST);
}
