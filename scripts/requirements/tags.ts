const TAG = /\[([RD]\d+(?:(?:-|–|, ?)[RD]\d+)*)\]/g;

/** The requirements that a test's title names: `[R24]`, `[R6, R7]`, `[R63-R76]`. */
export function tagsOf(title: string): string[] {
  const parts = [...title.matchAll(TAG)].flatMap(([, inside = '']) => inside.split(/, ?/));
  return [...new Set(parts.flatMap(expand))];
}

/** The title without its tags. */
export function withoutTags(title: string): string {
  return title.replace(TAG, '').replace(/\s+/g, ' ').trim();
}

function expand(part: string): string[] {
  const [first = '', last = first] = part.split(/[-–]/);
  const letter = first.charAt(0);
  const [from, to] = [Number(first.slice(1)), Number(last.slice(1))];
  if (last.charAt(0) !== letter || to < from) throw new Error(`[${part}] is no range`);
  return Array.from({ length: to - from + 1 }, (_, index) => `${letter}${from + index}`);
}
