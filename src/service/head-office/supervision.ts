import { daysBetween } from '../../policy/time';
import type { Book, Row } from '../../workbook/book';
import { headOfficeOf } from '../../workbook/head-office';
import { fields } from '../../workbook/input';
import type { RegisterName } from '../../workbook/registers.generated';
import { concerns } from '../../workbook/sight';
import { defineView, type ViewContext } from '../../workbook/view';
import { lastContacts } from './last-contacts';

/** Lists are for the open; more than this nobody works through at once. */
const MOST = 200;

/**
 * What is between head office and the branches (R58-R62): open escalations, reminders, difficulties, and how long ago each
 * branch was contacted. A branch sees its own.
 */
export const supervision = defineView({
  name: 'supervision',
  params: fields({}),
  registers: ['supervision', 'liaison'],
  read,
});

function read(context: ViewContext<unknown>) {
  const { book, actor } = context;
  const rows = openRows(book, 'supervision', ['open', 'acknowledged']).filter(({ values }) =>
    concerns(actor, { unit: values.unit, people: [values.to, values.openedBy] }),
  );
  const difficulties = openRows(book, 'liaison', ['open', 'helped']).filter(
    ({ values }) =>
      values.kind === 'difficulty' &&
      concerns(actor, { unit: values.unit, people: [values.staff] }),
  );
  const kind = (wanted: string) =>
    rows.filter(({ values }) => values.kind === wanted).map(({ values }) => values);
  return {
    escalations: kind('escalation'),
    expedites: kind('expedite'),
    difficulties: difficulties.map(({ values }) => values),
    contacts: contactsOf(context),
  };
}

function openRows<R extends RegisterName>(
  book: Book,
  register: R,
  statuses: readonly string[],
): Row<R>[] {
  const places = statuses.flatMap((status) =>
    book
      .find(register, 'status', status)
      .slice(-MOST)
      .map((row) => ({ register, row })),
  );
  return book.fetch(places) as Row<RegisterName>[] as Row<R>[];
}

function contactsOf(context: ViewContext<unknown>) {
  const { book, today, actor } = context;
  const last = lastContacts(book);
  return book
    .all('units')
    .filter(
      (row) => row.id !== headOfficeOf(book)?.id && concerns(actor, { unit: row.id, people: [] }),
    )
    .map((row) => {
      const lastOn = last.get(row.id) ?? '';
      return {
        unit: row.id,
        name: row.values.name,
        lastOn,
        days: lastOn ? daysBetween(lastOn, today) : null,
      };
    });
}
