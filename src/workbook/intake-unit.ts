import type { Book } from './book';

/** The unit that takes what names none (R15): the one in the settings, else head office, else the first that there is. */
export function intakeUnit(book: Book): string {
  const units = book.all('units');
  const wanted = book.setting('intakeUnit');
  const unit =
    units.find((row) => row.id === wanted) ??
    units.find((row) => row.values.kind === 'headOffice') ??
    units[0];
  return unit?.id ?? '';
}
