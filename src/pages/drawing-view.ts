import type { DRAWING_BOX } from '../policy/drawing';

/** The box of `policy/drawing`, in which all strokes count. */
export const BOX: typeof DRAWING_BOX = { width: 600, height: 240 };
export const DRAWING_VIEW = `0 0 ${BOX.width} ${BOX.height}`;
