/** Puts the cursor into the first element that fits. */
export function focusFirst(within: ParentNode | null, selector: string): void {
  within?.querySelector<HTMLElement>(selector)?.focus();
}
