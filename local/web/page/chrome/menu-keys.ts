interface MenuState {
  bar: HTMLElement | null;
  open: number | null;
  setOpen(next: number | null): void;
}

/** Arrow keys as in any menu bar: along the bar, down the list, right into a list below, left out of it. */
export function stepInMenu(event: KeyboardEvent, { bar, open, setOpen }: MenuState): void {
  if (!bar) return;
  const here = document.activeElement as HTMLElement;
  const list = here.closest<HTMLElement>('.menu-list');
  const titles = [...bar.querySelectorAll<HTMLElement>('.menu-title')];
  switch (event.key) {
    case 'ArrowDown':
    case 'ArrowUp':
      if (list) focusNext(itemsOf(list), here, event.key === 'ArrowDown' ? 1 : -1);
      else openAndFocus(titles.indexOf(here));
      break;
    case 'ArrowRight':
      if (list && here.getAttribute('aria-haspopup')) enterSub(here);
      else along(1);
      break;
    case 'ArrowLeft':
      if (list?.parentElement?.matches('.menu-sub')) leaveSub(list);
      else along(-1);
      break;
    default:
      return;
  }
  event.preventDefault();

  function openAndFocus(index: number): void {
    setOpen(index);
    setTimeout(() => bar?.querySelector<HTMLElement>('.menu-list .menu-item')?.focus());
  }

  function along(step: number): void {
    const from = open ?? titles.indexOf(here);
    const to = (from + step + titles.length) % titles.length;
    titles[to]?.focus();
    if (open !== null) openAndFocus(to);
  }
}

function itemsOf(list: HTMLElement): HTMLElement[] {
  return [
    ...list.querySelectorAll<HTMLElement>(':scope > .menu-item, :scope > .menu-sub > .menu-item'),
  ];
}

function focusNext(items: HTMLElement[], here: HTMLElement, step: number): void {
  items[(items.indexOf(here) + step + items.length) % items.length]?.focus();
}

function enterSub(item: HTMLElement): void {
  item.click();
  setTimeout(() =>
    item.parentElement?.querySelector<HTMLElement>('.menu-list .menu-item')?.focus(),
  );
}

function leaveSub(list: HTMLElement): void {
  list.parentElement?.querySelector<HTMLElement>(':scope > .menu-item')?.focus();
}
