import { recordCounter, recordNumber } from '../../policy/numbering';
import { append, type Change } from '../../workbook/change';
import type { ImportContext } from './import-rows';

export interface Person {
  name: string;
  phone: string;
  email: string;
}

/** Customers by telephone or e-mail, those of this block included. */
export interface CustomerLinks {
  /** The customer's number, and the row to add when there was none. Without telephone and e-mail nobody is made. */
  of(person: Person): { no: string; changes: Change[] };
}

/** Reads the customers' numbers, telephones and e-mails once: cheaper for a block than a search for each row. */
export function linkCustomers({ book, next, today }: ImportContext): CustomerLinks {
  const numbers = book.column('customers', 'no');
  const known = new Map<string, string>();
  for (const column of ['phone', 'email'] as const) {
    book.column('customers', column).forEach((text, index) => {
      const no = numbers[index];
      if (text && no) known.set(keyOf(column, text), no);
    });
  }
  return {
    of: (person) => {
      const keys = (['phone', 'email'] as const)
        .filter((one) => person[one])
        .map((one) => keyOf(one, person[one]));
      const found = keys.map((key) => known.get(key)).find(Boolean);
      if (found || !keys.length) return { no: found ?? '', changes: [] };
      const year = Number(today.slice(0, 4));
      const no = recordNumber('customers', year, next(recordCounter('customers', year)));
      for (const key of keys) known.set(key, no);
      return { no, changes: [append('customers', { no, ...person, phoneOriginal: person.phone })] };
    },
  };
}

function keyOf(kind: string, text: string): string {
  return `${kind}/${text.trim().toLowerCase()}`;
}
