import { type ComponentChildren, h, type JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

export interface PopoverProps {
  testId: string;
  label: string;
  /** Class of the button. */
  look: string;
  button: ComponentChildren;
  /** Given a way to close it. */
  content(close: () => void): ComponentChildren;
}

/** A button with a card below it; goes away by Escape or a press elsewhere. */
export function Popover({ testId, label, look, button, content }: PopoverProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useOutside(place, open, () => setOpen(false));
  return h(
    'div',
    { class: 'popover', ref: place },
    h(
      'button',
      {
        type: 'button',
        class: look,
        title: label,
        'aria-haspopup': 'dialog',
        'aria-expanded': open,
        'data-testid': testId,
        onClick: () => setOpen(!open),
      },
      button,
    ),
    open &&
      h(
        'div',
        { class: 'card popover-card' },
        content(() => setOpen(false)),
      ),
  );
}

/** Calls `leave` for a press outside the element, in a frame too, and for Escape. */
export function useOutside(
  place: { current: HTMLElement | null },
  active: boolean,
  leave: () => void,
): void {
  useEffect(() => {
    if (!active) return;
    const onPress = (event: Event) => {
      if (!place.current?.contains(event.target as Node)) leave();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') leave();
    };
    document.addEventListener('pointerdown', onPress, true);
    document.addEventListener('keydown', onKey, true);
    window.addEventListener('blur', leave);
    return () => {
      document.removeEventListener('pointerdown', onPress, true);
      document.removeEventListener('keydown', onKey, true);
      window.removeEventListener('blur', leave);
    };
  });
}
