import { newKey } from '../server';
import type { Entries } from './form-values';

/** What a person typed into a form and has not yet sent: it outlives the form, as long as the sidebar lives. */
export interface Draft {
  /** The key of its submission: the same for every try, so that it is done once. */
  key: string;
  /** Only what was typed; the other fields follow the record. */
  typed: Entries;
}

const drafts = new Map<string, Draft>();

export function draftOf(act: string, no: string): Draft {
  const name = `${act}/${no}`;
  const draft = drafts.get(name) ?? { key: newKey(), typed: {} };
  drafts.set(name, draft);
  return draft;
}

/** It was sent: the next of its kind starts anew. */
export function dropDraft(sent: Draft): void {
  for (const [name, draft] of drafts) if (draft === sent) drafts.delete(name);
}
