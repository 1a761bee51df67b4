/** A cell holds 50,000 characters; what was signed must fit beside it in an archived paper. */
export const MOST_DRAWN = 20_000;

/** The box in which a signature is drawn; a drawing's numbers count within it. */
export const DRAWING_BOX = { width: 600, height: 240 } as const;

/** Strokes as an SVG path, each from a point on by steps: `M120 80l4 -3 6 2M300 90l0 0`. Nothing else can be in it. */
export function isDrawing(text: string): boolean {
  return /^(M\d{1,4} \d{1,4}l-?\d{1,4} -?\d{1,4}( -?\d{1,4} -?\d{1,4})*)+$/.test(text);
}
