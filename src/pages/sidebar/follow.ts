import type { Entries } from './form-values';

const WINDOW_HOURS = 2;

/** What is typed in one field may say what stands in another. */
export function follow(key: string, entry: Entries[string], entries: Entries): Entries {
  if (key === 'signatureDrawing' && entry !== '') return { signatureKind: 'drawn' };
  return windowEnd(key, entry, entries);
}

/** A window that gets a beginning gets an end two hours later, unless a later one stands there. */
function windowEnd(key: string, entry: Entries[string], entries: Entries): Entries {
  const end = key.replace(/From$/, 'To');
  const until = entries[end];
  if (end === key || typeof until !== 'string' || typeof entry !== 'string') return {};
  const from = Date.parse(`${entry}Z`);
  if (Number.isNaN(from) || until > entry) return {};
  return { [end]: new Date(from + WINDOW_HOURS * 3_600_000).toISOString().slice(0, 16) };
}
