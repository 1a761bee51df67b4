import { synonyms } from './synonyms';
import type { Mapping, TargetColumn } from './types';

const LIKELY = 0.6;

/** Proposes where each column of the list goes: the likeliest pair first, no target twice. */
export function suggestMapping(
  header: readonly string[],
  columns: readonly TargetColumn[],
): Mapping {
  const pairs = header
    .flatMap((name) =>
      columns.map(({ key, ...column }) => ({
        name,
        key,
        score: likeness(name, { key, ...column }),
      })),
    )
    .filter(({ score }) => score >= LIKELY)
    .sort((a, b) => b.score - a.score);
  const mapping: Mapping = {};
  const taken = new Set<string>();
  for (const { name, key } of pairs) {
    if (taken.has(key) || name in mapping) continue;
    taken.add(key);
    mapping[name] = key;
  }
  return mapping;
}

/** 1 for the same words, less for what is only similar. */
function likeness(name: string, { key, label }: TargetColumn): number {
  const own = [key, label.zh, label.en].map((text) => similarity(fold(name), fold(text)));
  const known = synonyms[key]?.some((other) => fold(other) === fold(name)) ? 0.95 : 0;
  return Math.max(known, ...own);
}

/** How many pairs of neighbouring signs two names share (Dice). */
function similarity(a: string, b: string): number {
  if (a === b) return 1;
  const left = pairsOf(a);
  const right = pairsOf(b);
  const shared = left.filter((pair) => {
    const at = right.indexOf(pair);
    if (at >= 0) right.splice(at, 1);
    return at >= 0;
  });
  const all = Math.max(1, a.length - 1 + b.length - 1);
  return Math.min(0.9, (2 * shared.length) / all);
}

function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
