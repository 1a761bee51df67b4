import { type Bilingual, say } from '../texts/say';
import { type ClauseText, isOff, readParameters } from './clause-text';

/** Parameters that are words, and the words that they may be. */
const WORDS: Record<string, readonly string[]> = {
  day: ['calendar', 'working'],
  parts: ['cost', 'list', 'free'],
  labour: ['cost', 'list', 'free'],
};

const NUMBERS = /^\d+(\.\d+)?(\s*,\s*\d+(\.\d+)?)*$/;
const NUMBER = /^\d+(\.\d+)?$/;

/**
 * What is wrong with the parameters of a clause, held against those that it is delivered with; nothing when they bind.
 * `isWhole`: a version says every parameter, an exception only those that it changes.
 */
export function parameterFaults(
  text: ClauseText,
  delivered: ClauseText,
  { isWhole }: { isWhole: boolean },
): Bilingual[] {
  const known = readParameters(delivered) ?? new Map<string, string>();
  const read = readParameters(text);
  if (!read) return [say('clause.unreadable', { text })];
  if (isOff(text)) return [];
  const missing = [...known.keys()].filter((name) => isWhole && !read.has(name));
  return [
    ...[...read].flatMap(([name, value]) => valueFault({ name, value }, known)),
    ...missing.map((name) => say('clause.missing', { name, value: known.get(name) ?? '' })),
  ];
}

function valueFault(
  { name, value }: { name: string; value: string },
  known: ReadonlyMap<string, string>,
): Bilingual[] {
  const usual = known.get(name);
  if (usual === undefined) {
    const names = [...known.keys()].join(', ') || say('label.none');
    return [say('clause.unknown', { name, names })];
  }
  const words = WORDS[name];
  if (words && !words.includes(value)) {
    return [say('clause.word', { name, value, words: words.join(', ') })];
  }
  // Where one number is delivered, a list of them would be no number.
  if (NUMBER.test(usual) && !NUMBER.test(value)) return [say('clause.number', { name, value })];
  if (NUMBERS.test(usual) && !NUMBERS.test(value)) return [say('clause.numbers', { name, value })];
  return [];
}

/** Parameters with some of them set anew: `months=1,3; windowDays=7` and `windowDays=5`. */
export function withParameters(text: ClauseText, changes: ClauseText): ClauseText {
  const own = readParameters(text);
  const more = readParameters(changes);
  if (!own || !more || isOff(changes)) return changes;
  return [...new Map([...own, ...more])].map(([name, value]) => `${name}=${value}`).join('; ');
}
