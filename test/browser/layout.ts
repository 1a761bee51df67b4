/**
 * Runs in the page, so it needs nothing from outside itself. What sticks out of the window or of its box, and texts
 * that lie over each other; `data-scrolls` marks a box that is meant to be scrolled sideways.
 */
export function faultsOfLayout(): string[] {
  const TOLERANCE = 1;
  const shown = Array.from(document.body.querySelectorAll('*')).filter(isShown);
  const texts = shown.filter((one) => holdsText(one) && !one.matches('option, optgroup'));
  return [
    ...shown.filter(isOutside).map((one) => `outside: ${nameOf(one)}`),
    ...texts.filter(isCut).map((one) => `cut: ${nameOf(one)}`),
    ...overlaps(texts.filter((one) => !staysInSight(one))),
  ];

  function isShown(element: Element): boolean {
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
  }

  function holdsText({ childNodes }: Element): boolean {
    return Array.from(childNodes).some(
      ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim(),
    );
  }

  function isOutside(element: Element): boolean {
    const { left, right } = element.getBoundingClientRect();
    const sticksOut = left < -TOLERANCE || right > window.innerWidth + TOLERANCE;
    return sticksOut && !element.closest('[data-scrolls]');
  }

  /** A text that is shortened on purpose has the whole in its title. */
  function isCut(element: Element): boolean {
    if (element.getAttribute('title') === element.textContent) return false;
    const { overflowX, overflowY } = getComputedStyle(element);
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
    const isTooWide = overflowX === 'hidden' && scrollWidth > clientWidth + TOLERANCE;
    const isTooHigh = overflowY === 'hidden' && scrollHeight > clientHeight + TOLERANCE;
    return isTooWide || isTooHigh;
  }

  /** A bar that stays in sight lies over what is scrolled, as it should. */
  function staysInSight(element: Element | null): boolean {
    if (!element) return false;
    const { position } = getComputedStyle(element);
    return position === 'sticky' || position === 'fixed' || staysInSight(element.parentElement);
  }

  function overlaps(all: Element[]): string[] {
    return all.flatMap((one, index) =>
      all
        .slice(index + 1)
        .filter((other) => !one.contains(other) && !other.contains(one) && isOver(one, other))
        .map((other) => `over: ${nameOf(one)} / ${nameOf(other)}`),
    );
  }

  function isOver(one: Element, other: Element): boolean {
    const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
    const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    return width > 2 && height > 2;
  }

  function nameOf({ tagName, className, textContent }: Element): string {
    return `${tagName.toLowerCase()}.${className} "${textContent?.trim().slice(0, 40)}"`;
  }
}
