import { refuse } from '../../policy/refusal';
import { say } from '../../texts/say';

/** What comes on paper names the paper (R16). */
const WRITTEN = ['document', 'letter'];

export function requireDocumentReference(intake: { channel: string; documentRef: string }): void {
  if (!WRITTEN.includes(intake.channel) || intake.documentRef) return;
  const message = say('field.documentRef');
  refuse('documentMissing', {}, { clause: 'R16', fields: [{ path: 'documentRef', message }] });
}
