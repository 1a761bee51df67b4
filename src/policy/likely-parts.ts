/** A past repair: of which model and kind of cause, and the parts that it took. */
export interface PartsTaken {
  model: string;
  causeCode: string;
  parts: readonly string[];
}

export interface LikelyPart {
  part: string;
  /** In so many of `of` past repairs. */
  count: number;
  of: number;
}

const MOST = 3;

/** Parts that past repairs of the model took, those of the same kind of cause first where it is known (R21); the most frequent first. */
export function likelyParts(
  repairs: readonly PartsTaken[],
  about: { model: string; causeCode: string },
): LikelyPart[] {
  if (!about.model) return [];
  const ofModel = repairs.filter(({ model }) => model === about.model);
  const ofCause = ofModel.filter(({ causeCode }) => causeCode === about.causeCode);
  const alike = about.causeCode && ofCause.length ? ofCause : ofModel;
  const counts = new Map<string, number>();
  for (const { parts } of alike)
    for (const part of new Set(parts)) counts.set(part, (counts.get(part) ?? 0) + 1);
  return [...counts]
    .map(([part, count]) => ({ part, count, of: alike.length }))
    .sort((one, other) => other.count - one.count || (one.part < other.part ? -1 : 1))
    .slice(0, MOST);
}
