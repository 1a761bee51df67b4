import { useEffect } from 'preact/hooks';

/** Keys of the whole page, wherever the cursor stands; not while a word is being put together. */
export function useKeys(press: (event: KeyboardEvent) => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!event.isComposing) press(event);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [press]);
}
