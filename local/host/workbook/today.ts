import type { Book } from './book';
import { toSerial } from './serial';
import { formulas } from './univer';

const DATE = 'yyyy-mm-dd';
const MOMENT = 'yyyy-mm-dd hh:mm';

/**
 * TODAY() and NOW() by the home's clock and the workbook's zone. Univer's own ask the machine, and for the day in
 * London.
 */
export function computeDatesBy(book: Book, now: () => Date): void {
  const functions = book.engine.get(formulas.IFunctionService);
  const serial = () => toSerial(now().getTime(), book.zone);
  const replace = (name: string, value: () => number, pattern: string) => {
    const executor = functions.getExecutor(name);
    if (!executor) throw new Error(`Univer has no function ${name}.`);
    executor.calculate = () => formulas.NumberValueObject.create(value(), pattern);
  };
  replace('TODAY', () => Math.floor(serial()), DATE);
  replace('NOW', serial, MOMENT);
}
