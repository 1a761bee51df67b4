import { maskPhone, readPhone } from './phone';

/** How a cell about a person is made unreadable: what can be counted stays countable (5.6). */
export type Masking = 'name' | 'phone' | 'words' | 'nothing';

export const MASK = '***';

/** A name shows how it begins, a number its ends, what was said only that it was; `nothing` leaves the cell blank. */
export function masked(value: string, how: Masking): string {
  if (value.trim() === '' || how === 'nothing') return '';
  if (how === 'name') return maskName(value);
  // Masked twice, it stays as it is.
  if (how === 'phone') return value.includes('*') ? value : maskPhone(readPhone(value));
  return MASK;
}

/** `何静` → `何**`: the same for a company, whose name may be a person's. */
export function maskName(name: string): string {
  return `${[...name.trim()][0] ?? ''}**`;
}
