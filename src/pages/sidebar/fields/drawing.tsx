import { useRef } from 'preact/hooks';
import { BOX, DRAWING_VIEW } from '../../drawing-view';
import { t } from '../words';

interface DrawingProps {
  text: string;
  type: (text: string) => void;
  /** Of a field: id, name, what describes it. */
  attributes: Record<string, unknown>;
}

type Point = readonly [x: number, y: number];

/** A box to sign in with finger, pen or mouse. The strokes are kept as they are shown: an SVG path. */
export function Drawing({ text, type, attributes }: DrawingProps) {
  // Points come faster than the page is drawn anew: the path grows here first.
  const pen = useRef({ path: text, at: null as Point | null });
  if (!pen.current.at) pen.current.path = text;
  const { 'aria-required': _, 'aria-invalid': isFaulty, name, ...shared } = attributes;
  const go = (at: Point, more: string) => {
    pen.current = { at, path: pen.current.path + more };
    type(pen.current.path);
  };
  const begin = (event: PointerEvent) => {
    const box = event.currentTarget as SVGSVGElement;
    box.setPointerCapture(event.pointerId);
    const at = pointOf(event, box);
    go(at, `M${at[0]} ${at[1]}l0 0`);
  };
  const draw = (event: PointerEvent) => {
    const last = pen.current.at;
    if (!last) return;
    const at = pointOf(event, event.currentTarget as SVGSVGElement);
    if (at[0] !== last[0] || at[1] !== last[1]) go(at, ` ${at[0] - last[0]} ${at[1] - last[1]}`);
  };
  const end = () => {
    pen.current.at = null;
  };
  return (
    <div class="draw">
      <svg
        {...shared}
        viewBox={DRAWING_VIEW}
        role="img"
        aria-label={t('drawHere')}
        class={isFaulty ? 'faulty' : ''}
        onPointerDown={begin}
        onPointerMove={draw}
        onPointerUp={end}
        onPointerCancel={end}
      >
        <path d={text} />
      </svg>
      <div class="row">
        <span class="hint grow">{t('drawHere')}</span>
        <button
          type="button"
          class="plain"
          name={String(name)}
          disabled={!text}
          onClick={() => type('')}
          data-testid={`clear-${name}`}
        >
          {t('drawClear')}
        </button>
      </div>
    </div>
  );
}

/** Where the pointer is, in the numbers of the drawing's box; a hand that slips out draws along its edge. */
function pointOf(event: PointerEvent, box: SVGSVGElement): Point {
  const { left, top, width, height } = box.getBoundingClientRect();
  const place = (part: number, size: number) => Math.round(Math.min(1, Math.max(0, part)) * size);
  return [
    place((event.clientX - left) / width, BOX.width),
    place((event.clientY - top) / height, BOX.height),
  ];
}
